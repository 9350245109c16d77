#include "core/oauth/step1_authorize/lanaddresses.h"
#include "core/oauth/step1_authorize/phonepage.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sequencerandom.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kForm = "Content-Type: application/x-www-form-urlencoded\r\n";
const QByteArray kCallback = "https%3A%2F%2Fshop.example.com%2Fcb%3Fcode%3Dabc12345%26state%3Ds1";
const QByteArray kOtherCallback =
    "https%3A%2F%2Fshop.example.com%2Fcb%3Fcode%3Dxyz1234567%26state%3Ds2";

/// An open page and what it announced.
struct Fixture
{
    FixedClock clock;
    SystemRandom random;
    PhonePage page{clock, random};
    PhoneInvitation invitation;
    QList<Callback> callbacks;
    QList<PhoneEnd> ends;
    CallbackToken token = 0;

    Fixture()
    {
        QObject::connect(&page, &PhonePage::arrived, &page,
                         [this](CallbackToken arrival, const QList<Callback> &found) {
                             token = arrival;
                             callbacks += found;
                         });
        QObject::connect(&page, &PhonePage::ended, &page, [this](PhoneEnd e) { ends.append(e); });
        const auto opened = page.open(u"127.0.0.1"_s, 0);
        Q_ASSERT(opened);
        invitation = *opened;
    }

    [[nodiscard]] QByteArray port() const { return QByteArray::number(invitation.address.port()); }
    [[nodiscard]] QByteArray code() const { return invitation.pairingCode.toLatin1(); }
    /// Six digits that are not the code.
    [[nodiscard]] QByteArray otherCode() const
    {
        QByteArray other = code();
        other[5] = other.at(5) == '0' ? '1' : '0';
        return other;
    }
    [[nodiscard]] std::unique_ptr<QTcpSocket> send(QByteArray bytes) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost,
                              static_cast<quint16>(invitation.address.port()));
        const bool connected = QTest::qWaitFor(
            [&socket] { return socket->state() != QAbstractSocket::ConnectingState; });
        Q_ASSERT(connected);
        Q_UNUSED(connected);
        if (socket->state() == QAbstractSocket::ConnectedState) {
            socket->write(bytes.replace("PORT", port()));
        }
        return socket;
    }
    [[nodiscard]] static QByteArray replyOf(QTcpSocket &socket)
    {
        const bool closed = QTest::qWaitFor(
            [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return closed ? socket.readAll() : "still open: " + socket.readAll();
    }
    [[nodiscard]] QByteArray get(const QByteArray &headers = {}) const
    {
        return replyOf(*send("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + headers + "\r\n"));
    }
    /// The token that a browser finds in its form.
    [[nodiscard]] QByteArray formToken() const
    {
        static const QRegularExpression field(u"name=\"token\" value=\"([0-9a-f]{32})\""_s);
        return field.match(QString::fromUtf8(get())).captured(1).toLatin1();
    }
    [[nodiscard]] QByteArray form(const QByteArray &pairing, const QByteArray &text) const
    {
        return "token=" + formToken() + "&pairing=" + pairing + "&text=" + text;
    }
    [[nodiscard]] std::unique_ptr<QTcpSocket> post(const QByteArray &body,
                                                   const QByteArray &headers = kForm) const
    {
        return send("POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + headers +
                    "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
};

} // namespace

class TestPhoneServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneCallbackAndCloses();
    void pairingCodesAreSixDigits();
    void languageIsTheBrowsers_data();
    void languageIsTheBrowsers();
    void escapesWhatWasTyped();
    void fiveWrongCodesCloseIt();
    void aTextWithoutCallbackMayBeSentAgain();
    void aTextWithSeveralCallbacksTellsAll();
    void closesAfterFiveMinutes();
    void whoIsInWhenItClosesHearsOfIt();
    void refusesTheRest_data();
    void refusesTheRest();
    void aFormOfAnotherPageIsNotTaken();
    void isBoundToOneAddress_data();
    void isBoundToOneAddress();
    void isReachedAtItsAddressAlone();
    void opensOnce();
    void addressesAreThoseOfOthers();
};

void TestPhoneServer::takesOneCallbackAndCloses()
{
    Fixture f;
    const QByteArray page = f.get();
    QVERIFY2(page.startsWith("HTTP/1.1 200 "), page.left(100).constData());
    const QByteArray head = page.left(page.indexOf("\r\n\r\n")).toLower();
    for (const char *header :
         {"cache-control: no-store", "referrer-policy: same-origin",
          "x-content-type-options: nosniff", "x-frame-options: deny",
          "content-security-policy: default-src 'none'", "form-action 'self'"}) {
        QVERIFY2(head.contains(header), header);
    }
    const QByteArray spaced = f.code().left(3) + '+' + f.code().mid(3);
    const auto phone =
        f.post(f.form(spaced, kCallback), kForm + "Origin: http://127.0.0.1:PORT\r\n");
    QTRY_COMPARE(f.callbacks.size(), 1);
    QCOMPARE(f.callbacks.first().code.reveal(), "abc12345");
    QCOMPARE(f.callbacks.first().state.text(), u"s1"_s);
    QCOMPARE(f.callbacks.first().source, CodeSource::Listener);
    QCOMPARE(f.ends, QList<PhoneEnd>{PhoneEnd::Taken});
    f.page.answer(f.token, {true, u"<b>done</b>"_s, {}});
    QVERIFY(Fixture::replyOf(*phone).contains("&lt;b&gt;done&lt;/b&gt;"));
    const auto second = f.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QVERIFY(Fixture::replyOf(*second).isEmpty()); // nobody there
    QCOMPARE(second->error(), QAbstractSocket::ConnectionRefusedError);
}

void TestPhoneServer::pairingCodesAreSixDigits()
{
    static const QRegularExpression six(u"^[0-9]{6}$"_s);
    const FixedClock clock;
    // The first number would favour the low codes and is thrown away; the second is small.
    SequenceRandom random(
        {QByteArray(16, 'a'), QByteArray::fromHex("ffffffff"), QByteArray::fromHex("00000007")});
    PhonePage page(clock, random);
    const auto invitation = page.open(u"127.0.0.1"_s, 0);
    QVERIFY(invitation);
    QCOMPARE(invitation->pairingCode, u"000007"_s);
    QCOMPARE(invitation->until, clock.now() + 5 * kMinute);
    SystemRandom system;
    QSet<QString> codes;
    for (int i = 0; i < 20; ++i) {
        PhonePage another(clock, system);
        const auto one = another.open(u"127.0.0.1"_s, 0);
        QVERIFY(one && six.match(one->pairingCode).hasMatch());
        codes.insert(one->pairingCode);
    }
    QVERIFY(codes.size() > 15);
}

void TestPhoneServer::languageIsTheBrowsers_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("zh") << QByteArray("zh-CN,zh;q=0.9,en;q=0.8") << QByteArray("\"zh form\"");
    QTest::newRow("en") << QByteArray("en-US,zh;q=0.5") << QByteArray("\"en form\"");
    QTest::newRow("fr") << QByteArray("fr") << QByteArray("\"en form\"");
    QTest::newRow("none") << QByteArray() << QByteArray("\"en form\"");
}

void TestPhoneServer::languageIsTheBrowsers()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const QByteArray, body);
    const Fixture f;
    const QByteArray page = f.get("Accept-Language: " + asked + "\r\n");
    QVERIFY(page.contains(QByteArray("<body class=" + body + '>')));
}

void TestPhoneServer::escapesWhatWasTyped()
{
    const Fixture f;
    const QByteArray hostile = "%3C%2Ftextarea%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27";
    const auto phone = f.post(f.form(f.code(), hostile));
    const QByteArray reply = Fixture::replyOf(*phone);
    QVERIFY(!reply.contains("<script"));
    QVERIFY(reply.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;"));
    QCOMPARE(reply.count("</textarea>"), 1);
}

void TestPhoneServer::fiveWrongCodesCloseIt()
{
    Fixture f;
    for (int left = 4; left > 0; --left) {
        const auto phone = f.post(f.form(f.otherCode(), kCallback));
        const QByteArray reply = Fixture::replyOf(*phone);
        QVERIFY2(reply.startsWith("HTTP/1.1 403 "), reply.left(100).constData());
        QVERIFY(reply.contains(QByteArray("Tries left: " + QByteArray::number(left))));
        QVERIFY(reply.contains(" wrong\">"));
        QVERIFY(!reply.contains(f.code()));
    }
    QVERIFY(f.ends.isEmpty());
    const auto last = f.post(f.form(f.otherCode(), kCallback));
    QVERIFY(Fixture::replyOf(*last).contains(" closed\">"));
    QCOMPARE(f.ends, QList<PhoneEnd>{PhoneEnd::WrongCode});
    QVERIFY(f.callbacks.isEmpty());
    const auto right = f.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QVERIFY(Fixture::replyOf(*right).isEmpty());
}

void TestPhoneServer::aTextWithoutCallbackMayBeSentAgain()
{
    Fixture f;
    for (int i = 0; i < 6; ++i) {
        const auto phone = f.post(f.form(f.code(), "https%3A%2F%2Fshop.example.com%2Fcb"));
        QVERIFY(Fixture::replyOf(*phone).contains(" nocode\">"));
    }
    QVERIFY(f.ends.isEmpty());
    const auto refused = f.post(f.form(f.code(), "https%3A%2F%2Fshop.example.com%2F%3Fstate%3Ds1"));
    QTRY_COMPARE(f.callbacks.size(), 1);
    QCOMPARE(f.callbacks.first().outcome, Callback::Outcome::Refused);
}

void TestPhoneServer::aTextWithSeveralCallbacksTellsAll()
{
    Fixture f;
    const auto phone = f.post(f.form(f.code(), kCallback + "%0A" + kOtherCallback));
    QTRY_COMPARE(f.callbacks.size(), 2);
    QCOMPARE(f.callbacks.first().code.reveal(), "xyz1234567"); // the last in a text is the newest
    QCOMPARE(f.callbacks.last().code.reveal(), "abc12345");
    QCOMPARE(f.callbacks.last().source, CodeSource::Listener);
    QCOMPARE(f.ends, QList<PhoneEnd>{PhoneEnd::Taken});
}

void TestPhoneServer::closesAfterFiveMinutes()
{
    Fixture f;
    f.clock.advance(5 * kMinute - 1);
    QVERIFY(f.get().startsWith("HTTP/1.1 200 "));
    f.clock.advance(1);
    QTRY_COMPARE(f.ends, QList<PhoneEnd>{PhoneEnd::Expired});
    const auto late = f.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QVERIFY(Fixture::replyOf(*late).isEmpty());
}

void TestPhoneServer::whoIsInWhenItClosesHearsOfIt()
{
    Fixture f;
    const QByteArray body = f.form(f.code(), kCallback);
    const auto slow =
        f.send("POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + kForm +
               "Accept-Language: zh\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body.left(10));
    QTRY_COMPARE(slow->bytesToWrite(), 0);
    QVERIFY(f.get().startsWith("HTTP/1.1 200 ")); // by now the slow one is in
    f.clock.advance(5 * kMinute);
    slow->write(body.mid(10));
    const QByteArray reply = Fixture::replyOf(*slow);
    // Slower than ten seconds, too: either answer is true, and nothing is taken.
    QVERIFY2(reply.startsWith("HTTP/1.1 410 ") || reply.startsWith("HTTP/1.1 408 "),
             reply.left(100).constData());
    QVERIFY(f.callbacks.isEmpty());
}

void TestPhoneServer::refusesTheRest_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray host = " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n";
    const QByteArray form = "POST /" + host + kForm;
    row("another path", "GET /wx/callback" + host + "\r\n", "404");
    row("head", "HEAD /" + host + "\r\n", "404");
    row("put", "PUT /" + host + kForm + "Content-Length: 1\r\n\r\nx", "404");
    row("body in a get", "GET /" + host + "Content-Length: 1\r\n\r\nx", "413");
    row("large form", form + "Content-Length: 40000\r\n\r\n", "413");
    row("huge form", form + "Content-Length: 99999999999\r\n\r\n", "413");
    row("negative form", form + "Content-Length: -1\r\n\r\n", "400");
    row("two lengths", form + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nx", "400");
    row("chunks", form + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n", "413");
    row("more than said", form + "Content-Length: 1\r\n\r\nxyz", "413");
    row("asks first", form + "Expect: 100-continue\r\nContent-Length: 1\r\n\r\nx", "400");
    row("json", "POST /" + host + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
        "415");
    row("plain", "POST /" + host + "Content-Type: text/plain\r\nContent-Length: 1\r\n\r\nx", "415");
    row("without a type", "POST /" + host + "Content-Length: 1\r\n\r\nx", "415");
    row("another host", "GET / HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", "421");
    row("localhost", "GET / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", "421");
    row("no host", "GET / HTTP/1.0\r\n\r\n", "421");
    row("frame", "GET /" + host + "Sec-Fetch-Dest: iframe\r\n\r\n", "403");
    row("another origin", form + "Origin: http://evil.example\r\nContent-Length: 1\r\n\r\nx",
        "403");
    row("no origin", form + "Origin: null\r\nContent-Length: 1\r\n\r\nx", "403");
    row("another port", form + "Origin: http://127.0.0.1:1\r\nContent-Length: 1\r\n\r\nx", "403");
    row("https", form + "Origin: https://127.0.0.1:PORT\r\nContent-Length: 1\r\n\r\nx", "403");
}

void TestPhoneServer::refusesTheRest()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, status);
    const Fixture f;
    const QByteArray reply = Fixture::replyOf(*f.send(request));
    QVERIFY2(reply.startsWith(QByteArray("HTTP/1.1 " + status)), reply.left(200).constData());
    QVERIFY(reply.size() < 500); // a line, not a page
    QVERIFY(f.callbacks.isEmpty() && f.ends.isEmpty());
}

void TestPhoneServer::aFormOfAnotherPageIsNotTaken()
{
    Fixture f;
    const QByteArray body =
        "token=" + QByteArray(32, 'a') + "&pairing=" + f.code() + "&text=" + kCallback;
    const auto forged = f.post(body);
    QVERIFY(Fixture::replyOf(*forged).contains(" stale\">"));
    const auto bare = f.post("pairing=" + f.code() + "&text=" + kCallback);
    QVERIFY(Fixture::replyOf(*bare).contains(" stale\">"));
    QVERIFY(f.callbacks.isEmpty() && f.ends.isEmpty());
}

void TestPhoneServer::isBoundToOneAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"0.0.0.0", "::", "::1", "", "255.255.255.255", "192.0.2.1",
                                "127.0.0.1:80", "localhost", "eth0", "127.1", "0"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void TestPhoneServer::isBoundToOneAddress()
{
    QFETCH(const QString, address);
    const FixedClock clock;
    SystemRandom random;
    PhonePage page(clock, random);
    const auto opened = page.open(address, 0);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::Invalid);
}

void TestPhoneServer::isReachedAtItsAddressAlone()
{
    const Fixture f;
    QTcpSocket other;
    other.connectToHost(QHostAddress(u"127.0.0.2"_s),
                        static_cast<quint16>(f.invitation.address.port()));
    QVERIFY(!other.waitForConnected());
    QCOMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestPhoneServer::opensOnce()
{
    Fixture f;
    QCOMPARE(f.page.open(u"127.0.0.1"_s, 0).error().fault, Fault::Invalid);
    PhonePage second(f.clock, f.random);
    const auto taken =
        second.open(u"127.0.0.1"_s, static_cast<quint16>(f.invitation.address.port()));
    QVERIFY(!taken);
    QCOMPARE(taken.error().fault, Fault::Network);
}

void TestPhoneServer::addressesAreThoseOfOthers()
{
    for (const LanAddress &one : lanAddresses()) {
        QVERIFY(!one.interface.isEmpty());
        QVERIFY(isOwnAddress(one.address));
        QVERIFY(!one.address.startsWith(u"127."_s) && !one.address.startsWith(u"169.254."_s));
    }
    QVERIFY(isOwnAddress(u"127.0.0.1"_s));
}

QTEST_GUILESS_MAIN(TestPhoneServer)
#include "tst_phoneserver.moc"
