#include "core/http/networkhttpclient.h"
#include "tests/support/fixedclock.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/waitfor.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace wxbind;
using wxbind::test::waitFor;
using namespace Qt::StringLiterals;

namespace {

/// How a server can fail a request it has read.
enum class Ending
{
    CloseUnanswered,
    AbortUnanswered,
    CutHead,
    CutBody,
    CutChunk,
    Silent,
    Garbage,
};

void play(Ending ending, QTcpSocket &socket)
{
    switch (ending) {
    case Ending::CloseUnanswered:
        break;
    case Ending::AbortUnanswered:
        socket.abort();
        return;
    case Ending::CutHead:
        socket.write("HTTP/1.1 200 OK\r\nContent-Le");
        break;
    case Ending::CutBody:
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{\"access_token\":\"57_ab");
        break;
    case Ending::CutChunk:
        socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"acc");
        break;
    case Ending::Garbage:
        socket.write("220 this is not http\r\n\r\n");
        break;
    case Ending::Silent:
        return;
    }
    socket.flush();
    socket.disconnectFromHost();
}

} // namespace

/// A code is spent once: its request arrives at most once, whatever the server does, and a lost
/// reply is told as such.
class tst_OneShot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tls = m_authority.serverFor("IP:127.0.0.1,DNS:localhost");
        QVERIFY2(m_authority.good(), "the openssl command is needed");
        m_options.extraAuthorities = m_authority.certificates();
        QCOMPARE(m_options.extraAuthorities.size(), 1);
    }

    void arrivesOnce_data()
    {
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("kept");
        const QList<std::pair<const char *, Ending>> endings = {
            {"closes before the reply", Ending::CloseUnanswered},
            {"resets before the reply", Ending::AbortUnanswered},
            {"cuts the head", Ending::CutHead},
            {"cuts the body", Ending::CutBody},
            {"cuts a chunk", Ending::CutChunk},
            {"never answers", Ending::Silent},
            {"answers garbage", Ending::Garbage},
        };
        for (const auto &[name, ending] : endings) {
            for (const bool tls : {false, true}) {
                for (const bool kept : {false, true}) {
                    QTest::addRow("%s%s%s", name, tls ? ", TLS" : ", plain",
                                  kept ? ", kept connection" : ", new connection")
                        << ending << tls << kept;
                }
            }
        }
    }
    void arrivesOnce()
    {
        QFETCH(Ending, ending);
        QFETCH(bool, tls);
        QFETCH(bool, kept);
        ScriptedServer server(
            [&](QTcpSocket &socket, const QByteArray &request) {
                if (request.contains("/warm")) {
                    socket.write(httpReply("{}"));
                } else {
                    play(ending, socket);
                }
            },
            tls ? m_tls : QSslConfiguration());
        NetworkOptions options = m_options;
        options.totalMillis = ending == Ending::Silent ? 400 : 10'000;
        NetworkHttpClient client(m_clock, options);
        if (kept) {
            QVERIFY(waitFor(client.send(request(server.url(u"/warm"_s), false))));
        }
        const auto reply = waitFor(client.send(request(server.url(u"/code"_s), true)));
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, Fault::OutcomeUnknown);
        QCOMPARE(reply.error().endpoint, u"code"_s);
        settle();
        QCOMPARE(server.count("/code"), 1);
        QCOMPARE(server.connections(), 1);
        // And the client goes on as if nothing had been.
        QVERIFY(waitFor(client.send(request(server.url(u"/warm"_s), true))));
        QCOMPARE(server.count("/code"), 1);
    }

    /// The proof that these tests can fail: left to itself Qt repeats a request.
    void qtItselfRepeats()
    {
        ScriptedServer server(
            [](QTcpSocket &socket, const QByteArray &) { play(Ending::CloseUnanswered, socket); });
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(server.url(u"/x"_s))));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(server.count("/x") > 1);
    }

    void saysWhatCameOfACutReply()
    {
        ScriptedServer server(
            [](QTcpSocket &socket, const QByteArray &) { play(Ending::CutBody, socket); });
        NetworkHttpClient client(m_clock);
        const auto call = waitFor(client.transfer(request(server.url(u"/code"_s), true)));
        QVERIFY(call);
        const QString detail = call->outcome.error().detail;
        QVERIFY2(detail.contains(u"; a reply began: HTTP 200, 22 bytes, {\"access_token\":\""_s),
                 qPrintable(detail));
        QVERIFY2(!detail.contains(u"57_ab"_s), qPrintable(detail));
        QCOMPARE(call->exchange.error->detail, detail);
        QVERIFY(!call->foundClosed);
    }

    /// Every request arrives once: what was sent is what the records tell.
    void ordinaryRequestsArriveOnceToo_data() { bothWires(); }
    void ordinaryRequestsArriveOnceToo()
    {
        QFETCH(bool, tls);
        ScriptedServer server(
            [](QTcpSocket &socket, const QByteArray &) { play(Ending::CloseUnanswered, socket); },
            tls ? m_tls : QSslConfiguration());
        NetworkHttpClient client(m_clock, m_options);
        HttpRequest post = request(server.url(u"/post"_s), false);
        post.method = "POST";
        post.body = "{}";
        for (const HttpRequest &made : {request(server.url(u"/get"_s), false), post}) {
            const auto call = waitFor(client.transfer(made));
            QVERIFY(call);
            QVERIFY(!call->outcome);
            QCOMPARE(call->outcome.error().fault, Fault::Network);
            QCOMPARE(call->outcome.error().detail,
                     u"the connection was closed before a reply came"_s);
            QVERIFY(!call->foundClosed);
        }
        settle();
        QCOMPARE(server.count("/get"), 1);
        QCOMPARE(server.count("/post"), 1);
    }

    void knowsAKeptConnectionThatWasClosed_data() { bothWires(); }
    void knowsAKeptConnectionThatWasClosed()
    {
        QFETCH(bool, tls);
        ScriptedServer server(
            [](QTcpSocket &socket, const QByteArray &request) {
                if (request.contains("/warm")) {
                    socket.write(httpReply("{}"));
                } else {
                    play(Ending::CloseUnanswered, socket);
                }
            },
            tls ? m_tls : QSslConfiguration());
        NetworkHttpClient client(m_clock, m_options);
        QVERIFY(waitFor(client.send(request(server.url(u"/warm"_s), false))));
        const auto kept = waitFor(client.transfer(request(server.url(u"/x"_s), false)));
        QVERIFY(kept && !kept->outcome);
        QVERIFY(kept->foundClosed);
        const auto fresh = waitFor(client.transfer(request(server.url(u"/x"_s), false)));
        QVERIFY(fresh && !fresh->outcome);
        QVERIFY(!fresh->foundClosed);
        QCOMPARE(server.count("/x"), 2);
    }

    void readsANormalReply_data() { bothWires(); }
    void readsANormalReply()
    {
        QFETCH(bool, tls);
        ScriptedServer server(
            [](QTcpSocket &socket, const QByteArray &) { socket.write(httpReply("{\"a\":1}")); },
            tls ? m_tls : QSslConfiguration());
        NetworkHttpClient client(m_clock, m_options);
        for (int i = 1; i <= 3; ++i) {
            const auto call = waitFor(client.transfer(request(server.url(u"/code"_s), true)));
            QVERIFY(call);
            QVERIFY(call->outcome);
            QCOMPARE(call->outcome->body, QByteArray("{\"a\":1}"));
            QCOMPARE(call->exchange.tls.startsWith(u"TLS 1."), tls);
            QCOMPARE(call->exchange.phases.tls.has_value(), tls && i == 1);
            QVERIFY(call->exchange.phases.firstByte.has_value());
            QCOMPARE(server.count("/code"), i);
        }
        QCOMPARE(server.connections(), 1);
    }

    void knowsWhatWasNeverSent_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("unknown authority") << QByteArray("IP:127.0.0.1") << 2 << false;
        QTest::newRow("another's certificate") << QByteArray("DNS:example.com") << 2 << true;
        QTest::newRow("expired certificate") << QByteArray("IP:127.0.0.1") << -1 << true;
    }
    void knowsWhatWasNeverSent()
    {
        QFETCH(QByteArray, names);
        QFETCH(int, days);
        QFETCH(bool, trusted);
        ScriptedServer server(
            [](QTcpSocket &socket, const QByteArray &) { socket.write(httpReply("{}")); },
            m_authority.serverFor(names, days));
        NetworkHttpClient client(m_clock, trusted ? m_options : NetworkOptions());
        for (const bool oneShot : {true, false}) {
            const auto reply = waitFor(client.send(request(server.url(u"/code"_s), oneShot)));
            QVERIFY(!reply);
            QCOMPARE(reply.error().fault, Fault::Network);
            QVERIFY(reply.error().detail.contains(u"certificate"_s, Qt::CaseInsensitive) ||
                    reply.error().detail.contains(u"host"_s));
        }
        QCOMPARE(server.requests().size(), 0);
    }

    void nobodyListens()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl url(u"http://127.0.0.1:%1/code"_s.arg(server.serverPort()));
        server.close();
        NetworkHttpClient client(m_clock);
        const auto reply = waitFor(client.send(request(url, true)));
        QCOMPARE(reply.error().fault, Fault::Network);
    }

    void noSuchHost()
    {
        NetworkHttpClient client(m_clock);
        const auto reply =
            waitFor(client.send(request(QUrl(u"https://nowhere.invalid/code"_s), true)));
        QCOMPARE(reply.error().fault, Fault::Network);
    }

    void closedBeforeTls()
    {
        QTcpServer server; // speaks no TLS
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this,
                [&] { server.nextPendingConnection()->close(); });
        NetworkHttpClient client(m_clock, m_options);
        const QUrl url(u"https://127.0.0.1:%1/code"_s.arg(server.serverPort()));
        const auto reply = waitFor(client.send(request(url, true)));
        QCOMPARE(reply.error().fault, Fault::Network);
    }

    void tlsNeverComesUp_data()
    {
        QTest::addColumn<bool>("oneShot");
        QTest::newRow("ordinary") << false;
        QTest::newRow("one shot") << true;
    }
    void tlsNeverComesUp()
    {
        QFETCH(bool, oneShot);
        QTcpServer server; // accepts and says nothing
        QVERIFY(server.listen(QHostAddress::LocalHost));
        NetworkOptions options = m_options;
        options.connectMillis = 200;
        NetworkHttpClient client(m_clock, options);
        const QUrl url(u"https://127.0.0.1:%1/code"_s.arg(server.serverPort()));
        const auto reply = waitFor(client.send(request(url, oneShot)));
        QCOMPARE(reply.error().fault, Fault::Timeout);
        QVERIFY(reply.error().detail.contains(u"200 ms"_s));
    }

    /// A slow reply outlives the limit for connecting, on a new connection and on a kept one.
    void waitsForASlowReply()
    {
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &) {
            QTimer::singleShot(400, &socket, [&socket] { socket.write(httpReply("{}")); });
        });
        NetworkOptions options;
        options.connectMillis = 100;
        NetworkHttpClient client(m_clock, options);
        for (const bool oneShot : {true, false, true}) {
            const auto reply = waitFor(client.send(request(server.url(u"/code"_s), oneShot)));
            QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
        }
        QCOMPARE(server.count("/code"), 3);
    }

    void ordinaryTimeUpIsTimeout()
    {
        ScriptedServer server([](QTcpSocket &, const QByteArray &) {});
        NetworkOptions options;
        options.totalMillis = 200;
        NetworkHttpClient client(m_clock, options);
        const auto reply = waitFor(client.send(request(server.url(u"/x"_s), false)));
        QCOMPARE(reply.error().fault, Fault::Timeout);
    }

private:
    static void bothWires()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    static HttpRequest request(const QUrl &url, bool oneShot)
    {
        HttpRequest made;
        made.url = url;
        made.endpoint = url.path().mid(1);
        made.oneShot = oneShot;
        return made;
    }
    /// Lets a second request come, if one is under way: a whole new exchange fits into this.
    void settle()
    {
        ScriptedServer other(
            [](QTcpSocket &socket, const QByteArray &) { socket.write(httpReply("{}")); }, m_tls);
        NetworkHttpClient client(m_clock, m_options);
        QVERIFY(waitFor(client.send(request(other.url(u"/"_s), false))));
    }

    FixedClock m_clock;
    TestAuthority m_authority;
    QSslConfiguration m_tls;
    NetworkOptions m_options;
};

QTEST_GUILESS_MAIN(tst_OneShot)
#include "tst_oneshot.moc"
