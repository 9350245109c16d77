#include "tests/cli/ctl.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

namespace wxbind::test {

/// QR codes on their way in: what `qr read` makes of a picture.
class TestCliQrRead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksALink();
    void masksACallbackUnlessRevealed();
    void listsEveryCode();
    void readsWhatPhonesGive();
    void saysWhyNot_data();
    void saysWhyNot();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_ctl.folder() + u'/' + name; }
    /// A picture with the codes of these texts side by side.
    [[nodiscard]] QString drawn(const QStringList &texts);

    Ctl m_ctl;
    const QString m_link =
        u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx520c15f417810387"
        "&redirect_uri=https%3A%2F%2Fshop.example.com%2Fcb&response_type=code&scope=snsapi_base"
        "&state=0123456789abcdef#wechat_redirect"_s;
    const QString m_code = u"071aBcDeFgHiJkLmNoPqRsTuVwXyZ012"_s;
    const QString m_callback = u"https://shop.example.com/cb?code="_s + m_code + u"&state=9f3c"_s;
};

QString TestCliQrRead::drawn(const QStringList &texts)
{
    const int side = 640;
    QImage page(side * int(texts.size()), side, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int i = 0; i < texts.size(); ++i) {
        const QString one = path(u"one.png"_s);
        if (m_ctl.json({u"qr"_s, u"make"_s, texts.at(i), u"--out"_s, one}).exit != 0) {
            return {};
        }
        painter.drawImage(QRect(side * i, 0, side, side), QImage(one));
    }
    painter.end();
    const QString file = path(u"drawn.png"_s);
    return page.save(file) ? file : QString();
}

void TestCliQrRead::checksALink()
{
    const Run good = m_ctl.json({u"qr"_s, u"read"_s, drawn({m_link})});
    QVERIFY2(good.exit == 0, good.told().constData());
    QCOMPARE(good.json()["text"_L1].toString(), m_link);
    QCOMPARE(good.json()["kind"_L1].toString(), u"link"_s);
    QVERIFY(good.json()["check"_L1]["verdict"_L1].toString() != u"bad"_s);

    QString faulty = m_link;
    faulty.remove(u"&response_type=code"_s);
    const Run bad = m_ctl.json({u"qr"_s, u"read"_s, drawn({faulty})});
    QCOMPARE(bad.exit, 0); // it was read; what is wrong with it is told
    QCOMPARE(bad.json()["check"_L1]["verdict"_L1].toString(), u"bad"_s);
    QVERIFY(!bad.json()["check"_L1]["findings"_L1].toArray().isEmpty());
}

void TestCliQrRead::masksACallbackUnlessRevealed()
{
    const QString picture = drawn({m_callback});
    const Run masked = m_ctl.json({u"qr"_s, u"read"_s, picture});
    QVERIFY2(masked.exit == 0, masked.told().constData());
    QVERIFY(!masked.out.contains(m_code.toUtf8()));
    QCOMPARE(masked.json()["kind"_L1].toString(), u"callback"_s);
    QCOMPARE(masked.json()["callback"_L1]["outcome"_L1].toString(), u"code"_s);
    QVERIFY(!m_ctl.run({u"qr"_s, u"read"_s, picture}).out.contains(m_code.toUtf8()));

    const Run revealed = m_ctl.json({u"qr"_s, u"read"_s, picture, u"--reveal"_s});
    QVERIFY2(revealed.exit == 0, revealed.told().constData());
    QCOMPARE(revealed.json()["text"_L1].toString(), m_callback);
    QCOMPARE(revealed.json()["callback"_L1]["code"_L1].toString(), m_code);
}

void TestCliQrRead::listsEveryCode()
{
    const Run run = m_ctl.json({u"qr"_s, u"read"_s, drawn({m_link, m_callback, u"hello"_s})});
    QVERIFY2(run.exit == 0, run.told().constData());
    QStringList kinds{run.json()["kind"_L1].toString()};
    for (const QJsonValue &more : run.json()["more"_L1].toArray()) {
        kinds.append(more["kind"_L1].toString());
        QVERIFY(more["version"_L1].toInt() > 0);
    }
    kinds.sort();
    QCOMPARE(kinds, (QStringList{u"callback"_s, u"link"_s, u"text"_s}));
}

void TestCliQrRead::readsWhatPhonesGive()
{
    QImage dark(drawn({m_link}));
    dark.invertPixels();
    const QString turned = path(u"turned.jpg"_s);
    QVERIFY(dark.transformed(QTransform().rotate(31), Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_RGB32)
                .save(turned, "JPG", 60));
    const Run run = m_ctl.json({u"qr"_s, u"read"_s, turned});
    QVERIFY2(run.exit == 0, run.told().constData());
    QCOMPARE(run.json()["text"_L1].toString(), m_link);
}

void TestCliQrRead::saysWhyNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    QImage blank(40, 40, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(blank.save(path(u"blank.png"_s)));
    QFile file(path(u"blank.png"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray png = file.readAll();
    QTest::newRow("empty") << QByteArray() << 7 << u"empty"_s;
    QTest::newRow("text") << QByteArray("code=0abc&state=1\n") << 7 << u"not a picture"_s;
    QTest::newRow("cut off") << png.left(png.size() / 2) << 7 << u"cut off"_s;
    QTest::newRow("no code") << png << 8 << u"No QR code"_s;
}

void TestCliQrRead::saysWhyNot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const QString file = m_ctl.file(u"why.png"_s, bytes);
    for (const Run &run : {m_ctl.json({u"qr"_s, u"read"_s, file}),
                           m_ctl.json({u"qr"_s, u"read"_s, u"-"_s}, bytes)}) {
        QCOMPARE(run.exit, exit);
        const QJsonObject error = run.json()["error"_L1].toObject();
        QVERIFY2(error["message"_L1].toString().contains(says), run.told().constData());
        QVERIFY(!error["fix"_L1].toString().isEmpty());
    }
}

} // namespace wxbind::test

QTEST_MAIN(wxbind::test::TestCliQrRead)
#include "tst_cliqrread.moc"
