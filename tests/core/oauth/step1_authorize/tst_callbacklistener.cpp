#include "core/oauth/step1_authorize/callbacklistener.h"
#include "tests/support/fixedclock.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

const QString kPath = u"/wx/callback"_s;

struct Arrival
{
    CallbackToken token = 0;
    Callback callback;
};

/// A listener and what it announced.
struct Fixture
{
    FixedClock clock;
    CallbackListener listener{clock, kPath};
    QList<Arrival> arrivals;

    Fixture()
    {
        QObject::connect(&listener, &CallbackListener::arrived, &listener,
                         [this](CallbackToken token, const Callback &callback) {
                             arrivals.append({token, callback});
                         });
        const auto port = listener.listen(0);
        Q_ASSERT(port && *port == listener.port());
    }

    [[nodiscard]] std::unique_ptr<QTcpSocket> send(const QByteArray &bytes) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, listener.port());
        // The listener accepts in this thread: the loop must turn.
        const bool connected = QTest::qWaitFor(
            [&socket] { return socket->state() == QAbstractSocket::ConnectedState; });
        Q_ASSERT(connected);
        Q_UNUSED(connected);
        // The port is not known where rows are written.
        socket->write(QByteArray(bytes).replace("PORT", QByteArray::number(listener.port())));
        return socket;
    }

    [[nodiscard]] std::unique_ptr<QTcpSocket> get(const QByteArray &target) const
    {
        return send("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    }
};

bool isClosed(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

/// Everything until the listener closes.
QByteArray replyOf(QTcpSocket &socket)
{
    if (!QTest::qWaitFor([&socket] { return isClosed(socket); })) {
        return "still open: " + socket.readAll();
    }
    return socket.readAll();
}

} // namespace

class TestCallbackListener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesACallbackAndAnswersLater();
    void answersFromWithinTheAnnouncement();
    void keepsTwoBrowsersApart();
    void escapesWhatItShows();
    void refusesTheRest_data();
    void refusesTheRest();
    void answersToItsOwnNamesOnly_data();
    void answersToItsOwnNamesOnly();
    void servesAPersonAndNoPage_data();
    void servesAPersonAndNoPage();
    void aFloodCostsNothing();
    void boundsTheRate();
    void closesWhoeverIsSlow();
    void boundsOpenConnections();
    void answersTheBrowserAfterAMinute();
    void survivesABrowserThatLeaves();
    void listensOnLoopbackOnly();
    void saysWhenThePortIsTaken();
    void diesWithBrowsersWaiting();
};

void TestCallbackListener::announcesACallbackAndAnswersLater()
{
    Fixture f;
    const auto browser = f.get("/wx/callback?from=menu&code=abc12345&state=s1");
    QTRY_COMPARE(f.arrivals.size(), 1);
    const Callback &callback = f.arrivals.first().callback;
    QCOMPARE(callback.outcome, Callback::Outcome::Code);
    QCOMPARE(callback.code.reveal(), "abc12345");
    QCOMPARE(callback.state.text(), u"s1"_s);
    QCOMPARE(callback.ownParameters.value(0).second, u"menu"_s);
    QVERIFY(!isClosed(*browser));
    f.listener.answer(f.arrivals.first().token, {true, u"登录成功"_s, u"可以关闭这一页"_s});
    const QByteArray reply = replyOf(*browser);
    QVERIFY2(reply.startsWith("HTTP/1.1 200 "), reply.constData());
    QVERIFY(reply.contains("登录成功"));
    QVERIFY(reply.contains("<main class=\"good\">"));
    const QByteArray head = reply.left(reply.indexOf("\r\n\r\n")).toLower();
    for (const char *header :
         {"cache-control: no-store", "referrer-policy: no-referrer",
          "x-content-type-options: nosniff", "content-security-policy: default-src 'none'",
          "content-type: text/html; charset=utf-8", "connection: close"}) {
        QVERIFY2(head.contains(header), header);
    }
    QCOMPARE(head.count("content-type:"), 1);
    QCOMPARE(head.count("content-length:"), 1);
    QVERIFY(!reply.contains("<script"));
    QVERIFY(reply.endsWith("</html>\n"));
}

void TestCallbackListener::answersFromWithinTheAnnouncement()
{
    Fixture f;
    connect(&f.listener, &CallbackListener::arrived, &f.listener, [&f](CallbackToken token) {
        f.listener.answer(token, {false, u"no"_s, u"why"_s});
    });
    const auto browser = f.get("/wx/callback?state=s1");
    QVERIFY(replyOf(*browser).contains("<main class=\"look\">"));
    QCOMPARE(f.arrivals.first().callback.outcome, Callback::Outcome::Refused);
}

void TestCallbackListener::keepsTwoBrowsersApart()
{
    Fixture f;
    const auto first = f.get("/wx/callback?code=first123&state=s1");
    const auto second = f.get("/wx/callback?code=second12&state=s2");
    QTRY_COMPARE(f.arrivals.size(), 2);
    for (int i = 1; i >= 0; --i) {
        const Arrival &arrival = f.arrivals.at(i);
        f.listener.answer(arrival.token, {true, arrival.callback.state.text(), {}});
        // A second answer finds nobody waiting.
        f.listener.answer(arrival.token, {true, u"again"_s, {}});
    }
    QVERIFY(replyOf(*first).contains("<h1>s1</h1>"));
    QVERIFY(replyOf(*second).contains("<h1>s2</h1>"));
}

void TestCallbackListener::escapesWhatItShows()
{
    Fixture f;
    const auto browser = f.get("/wx/callback?code=abc12345&state=s1");
    QTRY_COMPARE(f.arrivals.size(), 1);
    f.listener.answer(f.arrivals.first().token, {true, u"<script>alert('1')</script>{{text}}"_s,
                                                 u"\"><img src=x> & {{title}}"_s});
    const QByteArray reply = replyOf(*browser);
    QVERIFY(!reply.contains("<script"));
    QVERIFY(!reply.contains("<img"));
    QVERIFY(reply.contains("&lt;script&gt;alert('1')&lt;/script&gt;{{text}}"));
    QVERIFY(reply.contains("&quot;&gt;&lt;img src=x&gt; &amp; {{title}}"));
}

void TestCallbackListener::refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const QByteArray host = " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n";
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &status) {
        QTest::newRow(name) << request << status;
    };
    row("favicon", "GET /favicon.ico" + host + "\r\n", "404");
    row("root", "GET /" + host + "\r\n", "404");
    row("below the path", "GET /wx/callback/x?code=abc12345" + host + "\r\n", "404");
    row("another case", "GET /WX/callback?code=abc12345" + host + "\r\n", "404");
    row("dots", "GET /wx/../wx/callback?code=abc12345" + host + "\r\n", "404");
    row("head", "HEAD /wx/callback?code=abc12345&state=s1" + host + "\r\n", "404");
    row("post", "POST /wx/callback" + host + "Content-Length: 8\r\n\r\ncode=abc", "404");
    row("options", "OPTIONS /wx/callback" + host + "\r\n", "404");
    row("body in a get", "GET /wx/callback" + host + "Content-Length: 5\r\n\r\nhello", "413");
    row("body announced", "GET /wx/callback" + host + "Content-Length: 99999999\r\n\r\n", "413");
    row("chunks", "GET /wx/callback" + host + "Transfer-Encoding: chunked\r\n\r\n", "413");
    row("pipelined", "GET /wx/callback" + host + "\r\nGET /wx/callback" + host + "\r\n", "413");
    row("long line", "GET /wx/callback?code=" + QByteArray(8 * 1024, 'a') + host + "\r\n", "413");
    row("endless line", QByteArray(12 * 1024, 'a'), "413");
    row("long head", "GET /wx/callback" + host + "X: " + QByteArray(20 * 1024, 'b') + "\r\n\r\n",
        "413");
    row("upgrade", "GET /wx/callback" + host + "Upgrade: websocket\r\n\r\n", "400");
    row("whole address", "GET http://127.0.0.1/wx/callback" + host + "\r\n", "400");
    row("folded line", "GET /wx/callback" + host + " more\r\n\r\n", "400");
    row("line without colon", "GET /wx/callback" + host + "more\r\n\r\n", "400");
    row("no http", "hello\r\n\r\n", "400");
    row("tls", QByteArray("\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 11), "400");
}

void TestCallbackListener::refusesTheRest()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    Fixture f;
    const auto browser = f.send(request);
    const QByteArray reply = replyOf(*browser);
    QVERIFY2(reply.startsWith(QByteArray("HTTP/1.1 " + status)), reply.left(200).constData());
    QVERIFY(f.arrivals.isEmpty());
    // And the next one is served.
    const auto next = f.get("/wx/callback?code=abc12345&state=s1");
    QTRY_COMPARE(f.arrivals.size(), 1);
}

void TestCallbackListener::answersToItsOwnNamesOnly_data()
{
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<bool>("own");
    const auto row = [](const char *name, const QByteArray &hosts, bool own) {
        QTest::newRow(name) << hosts << own;
    };
    row("address", "Host: 127.0.0.1:PORT\r\n", true);
    row("name", "Host: localhost:PORT\r\n", true);
    row("name in capitals", "HOST: LocalHost:PORT\r\n", true);
    row("version 6", "Host: [::1]:PORT\r\n", true);
    row("blanks", "Host:   127.0.0.1:PORT  \r\n", true);
    // What a page does whose name was made to point here (DNS rebinding).
    row("another name", "Host: evil.example:PORT\r\n", false);
    row("ends like it", "Host: evil-127.0.0.1:PORT\r\n", false);
    row("begins like it", "Host: 127.0.0.1.evil.example:PORT\r\n", false);
    row("a user before", "Host: x@127.0.0.1:PORT\r\n", false);
    row("no port", "Host: 127.0.0.1\r\n", false);
    row("port 80", "Host: 127.0.0.1:80\r\n", false);
    row("port and more", "Host: 127.0.0.1:PORT0\r\n", false);
    row("another loopback", "Host: 127.0.0.2:PORT\r\n", false);
    row("wildcard", "Host: 0.0.0.0:PORT\r\n", false);
    row("empty", "Host:\r\n", false);
    row("none", "", false);
    row("two", "Host: 127.0.0.1:PORT\r\nHost: evil.example\r\n", false);
    row("list", "Host: 127.0.0.1:PORT, evil.example\r\n", false);
}

void TestCallbackListener::answersToItsOwnNamesOnly()
{
    QFETCH(QByteArray, hosts);
    QFETCH(bool, own);
    Fixture f;
    const auto browser =
        f.send("GET /wx/callback?code=abc12345&state=s1 HTTP/1.1\r\n" + hosts + "\r\n");
    if (own) {
        QTRY_COMPARE(f.arrivals.size(), 1);
        return;
    }
    const QByteArray reply = replyOf(*browser);
    QVERIFY2(reply.startsWith("HTTP/1.1 421 "), reply.left(200).constData());
    QVERIFY(reply.size() < 300);
    QVERIFY(f.arrivals.isEmpty());
}

void TestCallbackListener::servesAPersonAndNoPage_data()
{
    QTest::addColumn<QByteArray>("purpose");
    QTest::addColumn<bool>("served");
    QTest::newRow("opened") << QByteArray("document") << true;
    QTest::newRow("picture") << QByteArray("image") << false;
    QTest::newRow("frame") << QByteArray("iframe") << false;
    QTest::newRow("fetched") << QByteArray("empty") << false;
    QTest::newRow("script") << QByteArray("script") << false;
}

void TestCallbackListener::servesAPersonAndNoPage()
{
    QFETCH(QByteArray, purpose);
    QFETCH(bool, served);
    Fixture f;
    const auto browser = f.send("GET /wx/callback?code=abc12345&state=s1 HTTP/1.1\r\nHost: "
                                "127.0.0.1:PORT\r\nSec-Fetch-Dest: " +
                                purpose + "\r\n\r\n");
    if (served) {
        QTRY_COMPARE(f.arrivals.size(), 1);
        return;
    }
    QVERIFY(replyOf(*browser).startsWith("HTTP/1.1 403 "));
    QVERIFY(f.arrivals.isEmpty());
}

void TestCallbackListener::aFloodCostsNothing()
{
    Fixture f;
    const auto flooding = f.send("GET /wx/callback?x=");
    // Sixteen megabytes on one connection: the answer comes after the first eight kilobytes.
    const QByteArray chunk(64 * 1024, 'a');
    for (int i = 0; i < 256 && !isClosed(*flooding); ++i) {
        flooding->write(chunk);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(isClosed(*flooding));
    QVERIFY(f.arrivals.isEmpty());
    const auto next = f.get("/wx/callback?code=abc12345&state=s1");
    QTRY_COMPARE(f.arrivals.size(), 1);
}

void TestCallbackListener::boundsTheRate()
{
    Fixture f;
    connect(&f.listener, &CallbackListener::arrived, &f.listener, [&f](CallbackToken token) {
        f.listener.answer(token, {true, u"ok"_s, {}});
    });
    for (int i = 0; i < 20; ++i) {
        const auto browser = f.get("/wx/callback?code=abc12345&state=s1");
        QVERIFY(replyOf(*browser).startsWith("HTTP/1.1 200 "));
    }
    const auto tooMany = f.get("/wx/callback?code=abc12345&state=s1");
    QVERIFY(replyOf(*tooMany).startsWith("HTTP/1.1 429 "));
    QCOMPARE(f.arrivals.size(), 20);
    f.clock.advance(1000);
    const auto later = f.get("/wx/callback?code=abc12345&state=s1");
    QVERIFY(replyOf(*later).startsWith("HTTP/1.1 200 "));
}

void TestCallbackListener::closesWhoeverIsSlow()
{
    Fixture f;
    const auto silent = f.send("");
    const auto dripping = f.send("GET /wx/callback?co");
    const auto quick = f.get("/wx/callback?code=abc12345&state=s1");
    QTRY_COMPARE(f.arrivals.size(), 1);
    f.clock.advance(9000);
    dripping->write("d");
    QTRY_COMPARE(dripping->bytesToWrite(), 0);
    QVERIFY(!isClosed(*dripping));
    f.clock.advance(1000);
    QVERIFY(replyOf(*silent).startsWith("HTTP/1.1 408 "));
    QVERIFY(replyOf(*dripping).startsWith("HTTP/1.1 408 "));
    QVERIFY(!isClosed(*quick)); // it waits for its answer, not for its request
}

void TestCallbackListener::boundsOpenConnections()
{
    Fixture f;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 70; ++i) {
        sockets.push_back(f.send("GET /"));
    }
    const auto closed = [&sockets] {
        return std::count_if(sockets.cbegin(), sockets.cend(),
                             [](const auto &socket) { return isClosed(*socket); });
    };
    QTRY_COMPARE(closed(), 6);
    sockets.clear();
    QTRY_VERIFY(([&f] {
        const auto browser = f.get("/none");
        return replyOf(*browser).startsWith("HTTP/1.1 404 ");
    }()));
}

void TestCallbackListener::answersTheBrowserAfterAMinute()
{
    Fixture f;
    const auto browser = f.get("/wx/callback?code=abc12345&state=s1");
    QTRY_COMPARE(f.arrivals.size(), 1);
    f.clock.advance(60 * 1000);
    QVERIFY(replyOf(*browser).startsWith("HTTP/1.1 504 "));
    f.listener.answer(f.arrivals.first().token, {true, u"late"_s, {}});
}

void TestCallbackListener::survivesABrowserThatLeaves()
{
    Fixture f;
    auto browser = f.get("/wx/callback?code=abc12345&state=s1");
    QTRY_COMPARE(f.arrivals.size(), 1);
    browser->abort();
    browser.reset();
    const auto next = f.get("/wx/callback?code=abc12346&state=s2");
    QTRY_COMPARE(f.arrivals.size(), 2);
    f.listener.answer(f.arrivals.at(0).token, {true, u"gone"_s, {}});
    f.listener.answer(f.arrivals.at(1).token, {true, u"here"_s, {}});
    QVERIFY(replyOf(*next).contains("<h1>here</h1>"));
}

void TestCallbackListener::listensOnLoopbackOnly()
{
    Fixture f;
    QTcpSocket other;
    other.connectToHost(QHostAddress(u"127.0.0.2"_s), f.listener.port());
    QVERIFY(!other.waitForConnected(2000));
    QCOMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestCallbackListener::saysWhenThePortIsTaken()
{
    Fixture f;
    CallbackListener second(f.clock, kPath);
    const auto port = second.listen(f.listener.port());
    QVERIFY(!port);
    QCOMPARE(port.error().fault, Fault::Network);
    QCOMPARE(second.port(), 0);
    QCOMPARE(f.listener.listen(0).error().fault, Fault::Invalid);
}

void TestCallbackListener::diesWithBrowsersWaiting()
{
    auto f = std::make_unique<Fixture>();
    const auto waiting = f->get("/wx/callback?code=abc12345&state=s1");
    const auto half = f->send("GET /wx");
    QTRY_COMPARE(f->arrivals.size(), 1);
    f.reset();
    QTRY_VERIFY(isClosed(*waiting) && isClosed(*half));
}

QTEST_GUILESS_MAIN(TestCallbackListener)
#include "tst_callbacklistener.moc"
