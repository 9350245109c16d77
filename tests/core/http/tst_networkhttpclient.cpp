#include "core/http/networkhttpclient.h"
#include "tests/support/fixedclock.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace wxbind;
using wxbind::test::waitFor;
using namespace Qt::StringLiterals;

namespace {

HttpRequest get(const QUrl &url, bool oneShot = false)
{
    HttpRequest request;
    request.url = url;
    request.endpoint = url.path().mid(1);
    request.oneShot = oneShot;
    return request;
}

void answerOk(QTcpSocket &socket, const QByteArray &)
{
    socket.write(httpReply(R"({"openid":"o"})"));
}

} // namespace

class tst_NetworkHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAReplyByteForByte()
    {
        const QByteArray body("\xEF\xBB\xBF{\"nickname\":\"\x07\xFF\\/\"}");
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(httpReply(body, "200 OK", "X-Trace: a b\r\n"));
        });
        NetworkHttpClient client(m_clock);
        const Result<HttpReply> reply = waitFor(client.send(get(server.url(u"/sns/x?a=%2F"_s))));
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, body);
        QVERIFY(reply->headers.contains(qMakePair(QByteArray("X-Trace"), QByteArray("a b"))));
        QCOMPARE(reply->exchange, ExchangeId());
    }

    void sendsWhatItSaysAndNothingMore()
    {
        ScriptedServer server(answerOk);
        NetworkHttpClient client(m_clock);
        QVERIFY(waitFor(client.send(get(server.url(u"/sns/x?a=%2F%3D&b=%E4%BD%A0"_s), true))));
        const QByteArray request = server.requests().value(0);
        QVERIFY(request.startsWith("GET /sns/x?a=%2F%3D&b=%E4%BD%A0 HTTP/1.1\r\n"));
        QVERIFY(request.contains("\r\nUser-Agent: wxbind/0.1\r\n"));
        QVERIFY(request.contains("\r\nContent-Length: 0\r\n"));
        QVERIFY(request.contains("\r\nAccept-Encoding: identity\r\n"));
        QVERIFY(!request.contains("Cookie"));
        QVERIFY(!request.contains("Authorization"));
        QVERIFY(!request.contains("Content-Type"));
    }

    void sendsABodyAsJson_data()
    {
        QTest::addColumn<bool>("oneShot");
        QTest::newRow("ordinary") << false;
        QTest::newRow("one shot") << true;
    }
    void sendsABodyAsJson()
    {
        QFETCH(bool, oneShot);
        ScriptedServer server(answerOk);
        NetworkHttpClient client(m_clock);
        HttpRequest request = get(server.url(u"/cgi-bin/stable_token"_s), oneShot);
        request.method = "POST";
        request.body = R"({"appid":"wx"})";
        QVERIFY(waitFor(client.send(request)));
        const QByteArray seen = server.requests().value(0);
        QVERIFY(seen.startsWith("POST /cgi-bin/stable_token HTTP/1.1\r\n"));
        QVERIFY(seen.contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(seen.endsWith(QByteArray("\r\n\r\n").append(request.body)));
    }

    void anyStatusIsAReply_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status :
             {"200 OK",    "201 Created",      "301 Moved",       "302 Found",     "303 See Other",
              "400 Bad",   "401 Unauthorized", "403 Forbidden",   "404 Not Found", "405 Method",
              "407 Proxy", "409 Conflict",     "410 Gone",        "418 Teapot",    "429 Too Many",
              "500 Error", "501 Not",          "502 Bad Gateway", "503 Busy",      "504 Late"}) {
            QTest::newRow(status) << QByteArray(status);
        }
    }
    void anyStatusIsAReply()
    {
        QFETCH(QByteArray, status);
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write(httpReply("said", status,
                                   "Location: /elsewhere\r\n"
                                   "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        });
        for (const bool oneShot : {false, true}) {
            NetworkHttpClient client(m_clock);
            const auto reply = waitFor(client.send(get(server.url(u"/a"_s), oneShot)));
            QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
            QCOMPARE(reply->status, status.left(3).toInt());
            QCOMPARE(reply->body, QByteArray("said"));
        }
        QCOMPARE(server.count("/a"), 2);
        QCOMPARE(server.count("/elsewhere"), 0);
    }

    /// Qt prepares to repeat the body of these even where it must not follow them, and cannot: the
    /// status is known all the same.
    void doesNotRepeatElsewhere_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("oneShot");
        for (const int status : {307, 308}) {
            QTest::addRow("%d, ordinary", status) << status << false;
            QTest::addRow("%d, one shot", status) << status << true;
        }
    }
    void doesNotRepeatElsewhere()
    {
        QFETCH(int, status);
        QFETCH(bool, oneShot);
        ScriptedServer server([status](QTcpSocket &socket, const QByteArray &) {
            socket.write(httpReply("moved", QByteArray::number(status) + " Redirect",
                                   "Location: /elsewhere\r\n"));
        });
        NetworkHttpClient client(m_clock);
        const auto reply = waitFor(client.send(get(server.url(u"/a"_s), oneShot)));
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        QCOMPARE(reply->status, status);
        QCOMPARE(server.count("/a"), 1);
        QCOMPARE(server.count("/elsewhere"), 0);
    }

    void refusesAddressesInClear_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("http to a name") << QUrl(u"http://api.weixin.qq.com/sns"_s);
        QTest::newRow("http to a number") << QUrl(u"http://10.0.0.1/"_s);
        QTest::newRow("looks local") << QUrl(u"http://localhost.example.com/"_s);
        QTest::newRow("any address") << QUrl(u"http://0.0.0.0/"_s);
        QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s);
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
        QTest::newRow("relative") << QUrl(u"/sns"_s);
        QTest::newRow("empty") << QUrl();
        QTest::newRow("with a user") << QUrl(u"https://me:pw@api.weixin.qq.com/"_s);
    }
    void refusesAddressesInClear()
    {
        QFETCH(QUrl, url);
        NetworkHttpClient client(m_clock);
        const Result<HttpReply> reply = waitFor(client.send(get(url)));
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, Fault::Invalid);
        QVERIFY(!waitFor(client.transfer(get(url))));
    }
    void takesLoopbackInClear()
    {
        for (const char *url : {"http://127.0.0.1:1/", "http://localhost:1/", "http://[::1]:1/",
                                "http://127.8.9.1/", "https://api.weixin.qq.com/"}) {
            QVERIFY2(checkAddress(QUrl(QString::fromLatin1(url))), url);
        }
    }

    void keepsTheConnection()
    {
        ScriptedServer server(answerOk);
        NetworkHttpClient client(m_clock);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(waitFor(client.send(get(server.url(u"/%1"_s.arg(i)), i == 0))));
        }
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(server.connections(), 1);
    }

    void forgetsCookies()
    {
        ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write(httpReply("{}", "200 OK", "Set-Cookie: sid=1; Path=/\r\n"));
        });
        NetworkHttpClient client(m_clock);
        QVERIFY(waitFor(client.send(get(server.url(u"/1"_s)))));
        QVERIFY(waitFor(client.send(get(server.url(u"/2"_s)))));
        QVERIFY(!server.requests().value(1).contains("sid"));
    }

    void refusesAReplyWithoutEnd()
    {
        NetworkOptions options;
        options.longestReply = 1000;
        ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n" +
                         QByteArray(5000, 'x'));
        });
        NetworkHttpClient client(m_clock, options);
        const Result<Transfer> transfer = waitFor(client.transfer(get(server.url(u"/a"_s))));
        QVERIFY(transfer);
        QCOMPARE(transfer->outcome.error().fault, Fault::BadReply);
        QCOMPARE(transfer->rawBody.size(), 1000);
        const QString detail = transfer->outcome.error().detail;
        QVERIFY2(detail.contains(u"longer than 1000 bytes; a reply began: HTTP 200, 1000 bytes"_s),
                 qPrintable(detail));
        QVERIFY2(detail.contains(QString(100, u'x')), qPrintable(detail));
        QVERIFY(detail.size() < 300);
    }

    /// What is parsed and sealed where a window is drawn is short; the platform's longest reply of
    /// these calls, a person's, has a kilobyte or two.
    void takesNoMoreThanTheseCallsEverSend()
    {
        ScriptedServer server([](QTcpSocket &socket, const QByteArray &request) {
            const bool tooLong = request.startsWith("GET /long");
            socket.write(httpReply(QByteArray(64 * 1024 + (tooLong ? 1 : 0), 'x')));
        });
        NetworkHttpClient client(m_clock);
        QCOMPARE(waitFor(client.send(get(server.url(u"/full"_s))))->body.size(), 64 * 1024);
        const Result<HttpReply> reply = waitFor(client.send(get(server.url(u"/long"_s))));
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, Fault::BadReply);
    }

    void answersWhenItGoesAway_data()
    {
        QTest::addColumn<bool>("oneShot");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("ordinary") << false << Fault::Cancelled;
        QTest::newRow("one shot") << true << Fault::OutcomeUnknown;
    }
    void answersWhenItGoesAway()
    {
        QFETCH(bool, oneShot);
        ScriptedServer server([](QTcpSocket &, const QByteArray &) {});
        auto client = std::make_unique<NetworkHttpClient>(m_clock);
        const Async<HttpReply> waiting = client->send(get(server.url(u"/a"_s), oneShot));
        QTRY_COMPARE(server.requests().size(), 1);
        client.reset();
        const Result<HttpReply> reply = waitFor(waiting);
        QVERIFY(!reply);
        QTEST(reply.error().fault, "fault");
    }

    void tellsTheCallsStory()
    {
        ScriptedServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write(httpReply(R"({"access_token":"57_abcdefghijklmnop","errcode":0})",
                                   "200 OK", "Date: Tue, 14 Nov 2023 22:13:25 GMT\r\n"));
        });
        NetworkHttpClient client(m_clock); // stands at 22:13:20
        const auto transfer =
            waitFor(client.transfer(get(server.url(u"/sns/x?secret=0123456789abcdef"_s))));
        QVERIFY(transfer);
        const Exchange &exchange = transfer->exchange;
        QVERIFY(transfer->outcome);
        QCOMPARE(exchange.httpStatus, 200);
        QCOMPARE(exchange.httpVersion, QByteArray("HTTP/1.1"));
        QCOMPARE(exchange.clockDifference, 5000);
        QCOMPARE(exchange.startedAt, m_clock.now());
        QCOMPARE(exchange.remoteAddress, u"127.0.0.1:%1"_s.arg(server.port()));
        QVERIFY(exchange.tls.isEmpty());
        QVERIFY(!exchange.phases.tls.has_value());
        QVERIFY(exchange.phases.firstByte.has_value());
        QVERIFY(exchange.phases.receive.has_value());
        QVERIFY(exchange.phases.total >= *exchange.phases.firstByte);
        QCOMPARE(exchange.errcode, 0);
        QVERIFY(exchange.url.endsWith(u"?secret=0123…def (16)"_s));
        QVERIFY(!exchange.replyBody.contains("abcdefghijklmnop"));
        QVERIFY(transfer->rawBody.contains("57_abcdefghijklmnop"));
    }

private:
    FixedClock m_clock;
};

QTEST_GUILESS_MAIN(tst_NetworkHttpClient)
#include "tst_networkhttpclient.moc"
