#include "core/secrets/sealer.h"

#include <QTest>

using namespace wxbind;

class tst_Sealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("token") << QByteArray("57_abcdefghijklmnop");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("bytes") << QByteArray("\0\xFF\0", 3);
        QTest::newRow("large") << QByteArray(100'000, 'x');
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const QByteArray box = m_sealer.seal(plain, "token/wx1/o1");
        QCOMPARE(box.size(), 1 + 24 + plain.size() + 16);
        QCOMPARE(box.at(0), char(1));
        const Result<QByteArray> opened = m_sealer.open(box, "token/wx1/o1");
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
        QVERIFY(plain.size() < 4 || !box.contains(plain));
    }

    void noTwoBoxesAreAlike() { QVERIFY(m_sealer.seal("same", "p") != m_sealer.seal("same", "p")); }

    void refusesEveryChangedByte()
    {
        const QByteArray box = m_sealer.seal("a token", "purpose");
        for (qsizetype i = 0; i < box.size(); ++i) {
            QByteArray changed = box;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            const Result<QByteArray> opened = m_sealer.open(changed, "purpose");
            QVERIFY(!opened);
            QCOMPARE(opened.error().fault, Fault::Secret);
            QVERIFY(!opened.error().detail.contains(QStringLiteral("a token")));
        }
    }

    void refusesACutBox()
    {
        const QByteArray box = m_sealer.seal("a token", "purpose");
        for (qsizetype size = 0; size < box.size(); ++size) {
            QVERIFY(!m_sealer.open(box.left(size), "purpose"));
        }
    }

    void refusesAnotherPurposeOrKey()
    {
        const QByteArray box = m_sealer.seal("a token", "token/wx1/o1");
        QCOMPARE(m_sealer.open(box, "token/wx1/o2").error().fault, Fault::Secret);
        const Sealer other(Secret(QByteArray(32, 'l')));
        QCOMPARE(other.open(box, "token/wx1/o1").error().fault, Fault::Secret);
    }

    void sealsNothingUnderABrokenKey()
    {
        const Sealer broken(Secret(QByteArray(31, 'k')));
        QVERIFY(broken.seal("a token", "p").isEmpty());
        QCOMPARE(broken.open(m_sealer.seal("a", "p"), "p").error().fault, Fault::Secret);
    }

private:
    const Sealer m_sealer{Secret(QByteArray(32, 'k'))};
};

QTEST_GUILESS_MAIN(tst_Sealer)
#include "tst_sealer.moc"
