#include "core/base/secret.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

class tst_Secret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksButTellsTheLength_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("code") << u"071abcdefghijklmnopqrstuvwxyzXk9"_s << u"071a…Xk9 (32)"_s;
        QTest::newRow("short") << u"abcdefg"_s << u"… (7)"_s;
        QTest::newRow("empty") << u""_s << u"… (0)"_s;
        QTest::newRow("just long enough") << u"abcdefghijkl"_s << u"abcd…jkl (12)"_s;
    }
    void masksButTellsTheLength()
    {
        QFETCH(QString, value);
        QTEST(Secret(value).masked(), "shown");
    }
    void comparesByValue()
    {
        QVERIFY(Secret(QByteArray("abc")) == Secret(u"abc"_s));
        QVERIFY(!(Secret(QByteArray("abc")) == Secret(QByteArray("abd"))));
        QVERIFY(!(Secret(QByteArray("abc")) == Secret(QByteArray("abcd"))));
    }
    void leavesASharedCopyAlone()
    {
        Secret kept(QByteArray("0123456789abcdef"));
        {
            const Secret copy = kept; // NOLINT(performance-unnecessary-copy-initialization)
            QCOMPARE(copy.reveal(), QByteArray("0123456789abcdef"));
        }
        QCOMPARE(kept.reveal(), QByteArray("0123456789abcdef"));
    }
};

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
