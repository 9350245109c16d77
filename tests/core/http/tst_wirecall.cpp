#include "core/http/wirecall.h"
#include "tests/support/quoted.h"

#include <QTest>

using namespace wxbind;
using wxbind::test::quoted;
using namespace Qt::StringLiterals;

class tst_WireCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheClocks_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("headAt");
        QTest::addColumn<qint64>("difference"); // -1: not told
        const QByteArray date = "Tue, 14 Nov 2023 22:13:20 GMT";
        const qint64 then = 1'700'000'000'000;
        QTest::newRow("same") << QByteArray("Date") << date << then << qint64(0);
        QTest::newRow("server ahead")
            << QByteArray("date") << date << then - 90'000 << qint64(90'000);
        QTest::newRow("server behind")
            << QByteArray("DATE") << date << then + 1'500 << qint64(-1'500);
        QTest::newRow("no head") << QByteArray("Date") << date << qint64(0) << qint64(-1);
        QTest::newRow("nonsense") << QByteArray("Date") << QByteArray("today") << then
                                  << qint64(-1);
        QTest::newRow("another header") << QByteArray("Expires") << date << then << qint64(-1);
    }
    void comparesTheClocks()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, date);
        QFETCH(qint64, headAt);
        QTEST(clockDifference({{name, date}}, headAt).value_or(-1), "difference");
    }

    void readsTheErrorFromTheMaskedBody()
    {
        WireCall call;
        call.request.url = QUrl(u"https://a/b?code=071aAbBcCdDeEfF9"_s);
        call.reply.status = 200;
        call.reply.body = quoted("{'errcode':40029,'errmsg':'invalid code 071aAbBcCdDeEfF9, "
                                 "rid: 61a969fa-3824f418-2a65b14e'}");
        const Exchange exchange = exchangeOf(call);
        QCOMPARE(exchange.errcode, 40029);
        QCOMPARE(exchange.rid, u"61a969fa-3824f418-2a65b14e"_s);
        QCOMPARE(exchange.errmsg, u"invalid code 071a…fF9 (16), rid: 61a969fa-3824f418-2a65b14e"_s);
    }

    void masksARequestBody()
    {
        WireCall call;
        call.request.method = "POST";
        call.request.url = QUrl(u"https://a/cgi-bin/stable_token"_s);
        call.request.body = quoted("{'appid':'wx1','secret':'0123456789abcdef'}");
        call.reply.body = "echo 0123456789abcdef";
        const Exchange exchange = exchangeOf(call);
        QCOMPARE(exchange.requestBody, quoted("{'appid':'wx1','secret':'0123…def (16)'}"));
        QCOMPARE(exchange.replyBody, QByteArray("echo 0123…def (16)"));
        QCOMPARE(exchange.replySize, qint64(21));
        QVERIFY(exchange.httpVersion.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_WireCall)
#include "tst_wirecall.moc"
