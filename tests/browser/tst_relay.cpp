#include "app/composition.h"
#include "core/oauth/step1_authorize/relaypage.h"
#include "core/oauth/step1_authorize/relaystate.h"
#include "tests/browser/relaysite.h"
#include "tests/browser/webdriver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHex = "5f3a9c0e1b7d42688a6c0d9e4f21b753";
const QByteArray kCode = "071aBcDeFgHiJkLmNoPqRsTuVwXyZ0k9";

QByteArray queryWith(const StateToken &state, const QByteArray &more = {})
{
    return "?code=" + kCode + "&state=" + state.text().toLatin1() + more;
}

} // namespace

/// The relay page in a real browser, as WeChat opens it on a phone and on a computer.
class TestRelay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatCameBack_data();
    void showsWhatCameBack();
    void leavesNoTraceOfTheCode();
    void showsWrittenMarksAsText();
    void saysWhenThereIsNoCode_data();
    void saysWhenThereIsNoCode();
    void staysDarkInsideAnotherPage();
    void drawsLongAddresses_data();
    void drawsLongAddresses();
    void copies();
    void offersTheComputerItsOwnPort();
    void offersNoOtherPlace_data();
    void offersNoOtherPlace();
    void asksNobodyWhenItHandsOver();
    void bringsASignInHome();

private:
    [[nodiscard]] bool openAt(const QByteArray &query, const BrowserLooks &looks = {})
    {
        return m_browser->dress(looks) && m_browser->open(m_site->at(query));
    }

    std::unique_ptr<WebDriver> m_browser;
    std::unique_ptr<RelaySite> m_site;
};

void TestRelay::initTestCase()
{
    m_site = std::make_unique<RelaySite>(relayPage(u"/wx/callback"_s));
    m_browser = std::make_unique<WebDriver>(QStringLiteral(WXBIND_CHROMEDRIVER));
    QVERIFY2(m_browser->start(), qPrintable(m_browser->error()));
}

void TestRelay::showsWhatCameBack_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("phone");
    QTest::addColumn<QString>("title");
    const QString zh = u"授权已返回"_s;
    const QString en = u"The authorization is back"_s;
    QTest::newRow("phone-zh-light") << u"zh-CN"_s << false << true << zh;
    QTest::newRow("phone-en-dark") << u"en-US"_s << true << true << en;
    QTest::newRow("computer-zh-dark") << u"zh-TW"_s << true << false << zh;
    QTest::newRow("computer-en-light") << u"fr-FR"_s << false << false << en;
}

void TestRelay::showsWhatCameBack()
{
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    QFETCH(const bool, phone);
    QFETCH(const QString, title);
    const BrowserLooks looks = phone ? BrowserLooks{language, dark, 375, 1000, phoneAgent()}
                                     : BrowserLooks{language, dark, 1024, 1100, {}};
    const StateToken state = relayState(kHex, 21477);
    const QByteArray query = queryWith(state, "&from=singlemessage");
    QVERIFY2(openAt(query, looks), qPrintable(m_browser->error()));

    QCOMPARE(m_browser->text(u"#title"_s), title);
    QCOMPARE(m_browser->title(), title);
    QCOMPARE(m_browser->text(u"#code"_s), QString::fromLatin1(kCode));
    QCOMPARE(m_browser->text(u"#state"_s), state.text());
    const QString address = QString::fromLatin1(m_site->at(query).toEncoded());
    QCOMPARE(m_browser->text(u"#address"_s), address);
    QTRY_COMPARE(readTwice(m_browser->picture(u"#qr"_s)), address);
    QCOMPARE(m_browser->shown(u"#hand"_s), !phone);
    // Nothing runs over the edge of a phone.
    QCOMPARE(m_browser->script(u"return document.documentElement.scrollWidth"_s).toInt(),
             looks.width);
    keepPicture(m_browser->picture(), u"relay-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestRelay::leavesNoTraceOfTheCode()
{
    const qsizetype before = m_site->requests().size();
    QVERIFY(openAt(queryWith(relayState(kHex, 21477))));
    QCOMPARE(m_browser->address(), m_site->at({}));
    QCOMPARE(m_site->requests().size(), before + 1); // the page itself, no picture, no script
    QCOMPARE(m_browser->script(u"return performance.getEntriesByType('resource').length"_s).toInt(),
             0);
    QCOMPARE(m_browser->script(u"return document.cookie + localStorage.length"_s).toString(),
             u"0"_s);
    QVERIFY(m_browser->script(u"location.reload()"_s).isNull());
    QTRY_COMPARE(m_browser->text(u"#title"_s), u"There is no code here"_s);
}

void TestRelay::showsWrittenMarksAsText()
{
    const QByteArray hostile = "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%22%27";
    QVERIFY(openAt("?code=" + hostile + "&state=%3Cb%3Es%3C%2Fb%3E"));
    QCOMPARE(m_browser->text(u"#code"_s), u"<img src=x onerror=alert(1)>\"'"_s);
    QCOMPARE(m_browser->text(u"#state"_s), u"<b>s</b>"_s);
    QCOMPARE(
        m_browser->script(u"return document.querySelectorAll('main img, main b').length"_s).toInt(),
        1); // the QR code's own
    QVERIFY(!m_browser->shown(u"#hand"_s));
    QVERIFY(openAt("?code=%E0%A4&state=%"));
    QCOMPARE(m_browser->text(u"#code"_s), u"%E0%A4"_s);
}

void TestRelay::saysWhenThereIsNoCode_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("qr");
    const QString nothing = u"There is no code here"_s;
    const QString refused = u"The authorization was refused"_s;
    const QString unclear = u"code or state comes more than once"_s;
    QTest::newRow("opened directly") << QByteArray() << nothing << false;
    QTest::newRow("other parameters") << QByteArray("?mycode=1&xstate=2") << nothing << false;
    QTest::newRow("refused") << QByteArray("?state=s1") << refused << true;
    QTest::newRow("authdeny") << QByteArray("?code=authdeny&state=s1") << refused << true;
    QTest::newRow("empty code") << QByteArray("?code=&state=s1") << refused << true;
    QTest::newRow("two codes") << QByteArray("?code=a&code=b&state=s") << unclear << false;
    QTest::newRow("two states") << QByteArray("?code=a&state=s&state=t") << unclear << false;
}

void TestRelay::saysWhenThereIsNoCode()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, title);
    QFETCH(const bool, qr);
    QVERIFY(openAt(query, {u"en"_s, false, 375, 800, phoneAgent()}));
    QCOMPARE(m_browser->text(u"#title"_s), title);
    QVERIFY(!m_browser->shown(u"#code"_s));
    QCOMPARE(m_browser->shown(u"#qr"_s), qr);
    QVERIFY(!m_browser->shown(u"#hand"_s));
    keepPicture(m_browser->picture(),
                u"relay-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
}

void TestRelay::staysDarkInsideAnotherPage()
{
    const QByteArray inner = m_site->at(queryWith(relayState(kHex, 21477))).toEncoded();
    const RelaySite outer("<iframe id=f width=600 height=600 src=\"" + inner + "\"></iframe>");
    QVERIFY(m_browser->dress({}) && m_browser->open(outer.at({})));
    QVERIFY(m_browser->enterFrame(u"#f"_s));
    QTRY_COMPARE(m_browser->text(u"#title"_s), u"This page does not work inside another one"_s);
    QVERIFY(!m_browser->shown(u"#code"_s) && !m_browser->shown(u"#hand"_s));
    QVERIFY(m_browser->leaveFrame());
}

void TestRelay::drawsLongAddresses_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {60, 120, 300, 600, 990}) {
        QTest::addRow("%d", length) << length;
    }
    QTest::newRow("too long") << 1100;
}

void TestRelay::drawsLongAddresses()
{
    QFETCH(const int, length);
    QByteArray query = "?code=abc12345&state=s1&own=";
    const qsizetype left = length - m_site->at(query).toEncoded().size();
    query += QByteArray("a1-B2_c3.").repeated(130).left(qMax<qsizetype>(left, 0));
    QVERIFY(openAt(query, {u"en"_s, false, 1024, 1600, {}}));
    const QString address = QString::fromLatin1(m_site->at(query).toEncoded());
    QCOMPARE(m_browser->text(u"#address"_s), address);
    if (length > qrCapacity()) {
        QVERIFY(!m_browser->shown(u"#qr"_s));
        QVERIFY(m_browser->text(u"#qrnote"_s).contains(u"too long"_s));
        return;
    }
    // As it was drawn: what is seen is smaller than a pixel for a module of a long one.
    const QByteArray drawn =
        QByteArray::fromBase64(m_browser->property(u"#qr"_s, u"src"_s).section(u',', 1).toLatin1());
    QCOMPARE(readTwice(drawn), address);
    QCOMPARE(readQr(QImage::fromData(drawn)).first().ecc, u"M"_s);
}

void TestRelay::copies()
{
    QVERIFY(openAt(queryWith(StateToken(u"s1"_s))));
    QCOMPARE(m_browser->text(u"#copycode"_s), u"Copy"_s);
    QVERIFY(m_browser->click(u"#copycode"_s));
    QTRY_VERIFY(m_browser->text(u"#copycode"_s) != u"Copy"_s);
    // Without a clipboard of its own the value is at least selected, whole.
    QVERIFY(
        m_browser->script(u"navigator.clipboard.writeText = () => Promise.reject();"_s).isNull());
    QVERIFY(m_browser->click(u"#copyaddress"_s));
    QTRY_COMPARE(m_browser->script(u"return getSelection().toString().trim()"_s).toString(),
                 m_browser->text(u"#address"_s));
}

void TestRelay::offersTheComputerItsOwnPort()
{
    const QByteArray query = queryWith(relayState(kHex, 21478), "&a=%3C%22&b");
    QVERIFY(openAt(query));
    QCOMPARE(m_browser->property(u"#hand"_s, u"href"_s),
             u"http://127.0.0.1:21478/wx/callback"_s + QString::fromLatin1(query));
    QVERIFY(m_browser->text(u"#handnote"_s).contains(u"http://127.0.0.1:21478"_s));
}

void TestRelay::offersNoOtherPlace_data()
{
    QTest::addColumn<QByteArray>("state");
    const QByteArray good = relayState(kHex, 21477).text().toLatin1();
    QTest::newRow("plain") << kHex;
    QTest::newRow("one digit wrong") << QByteArray(good.left(39) + "0");
    QTest::newRow("port of the system") << QByteArray(kHex + "p0008071");
    QTest::newRow("a host behind") << QByteArray(good + "@evil.example");
    QTest::newRow("a host encoded") << QByteArray(good.left(33) + "%40evil.example%2F");
    QTest::newRow("a slash") << QByteArray(good.left(38) + "%2F%2F");
    QTest::newRow("line end") << QByteArray(good + "%0A");
    QTest::newRow("other digits") << QByteArray(kHex + "p%EF%BC%92147794");
    QTest::newRow("upper case") << good.toUpper();
    QTest::newRow("empty") << QByteArray();
}

void TestRelay::offersNoOtherPlace()
{
    QFETCH(const QByteArray, state);
    QVERIFY(openAt("?code=" + kCode + "&state=" + state));
    QCOMPARE(m_browser->text(u"#code"_s), QString::fromLatin1(kCode));
    QVERIFY(!m_browser->shown(u"#hand"_s));
    QCOMPARE(m_browser->property(u"#hand"_s, u"href"_s), QString());
    QVERIFY(m_browser->text(u"#handnote"_s).contains(u"no port"_s));
}

void TestRelay::asksNobodyWhenItHandsOver()
{
    const ScriptedServer listener([](QTcpSocket &socket, const QByteArray &) {
        socket.write(httpReply("arrived"));
        socket.disconnectFromHost();
    });
    const QByteArray query = queryWith(relayState(kHex, listener.port()));
    QVERIFY(openAt(query));
    QCOMPARE(listener.connections(), 0); // nothing goes out before the button is pressed
    QVERIFY2(m_browser->click(u"#hand"_s), qPrintable(m_browser->error()));
    QTRY_COMPARE(listener.count("/wx/callback?"), 1);
    const QByteArray request = listener.requests().first();
    QCOMPARE(request.left(request.indexOf("\r\n")),
             QByteArray("GET /wx/callback" + query + " HTTP/1.1"));
    QVERIFY(!request.toLower().contains("\r\nreferer:"));
    QVERIFY(!request.toLower().contains("\r\norigin:"));
}

void TestRelay::bringsASignInHome()
{
    QTemporaryDir folder;
    CompositionOptions options;
    options.dataDir = folder.path();
    options.sandbox = true;
    auto built = Composition::build(options);
    QVERIFY(built);
    const std::unique_ptr<Composition> composition = std::move(*built);
    QVERIFY(waitFor(composition->ready()));
    Console &console = composition->console();
    Account account = waitFor(console.accounts.list())->constFirst();
    account.domains.append(m_site->at({}).authority());
    account = waitFor(console.accounts.update(account, std::nullopt)).value();
    const auto listening = console.signIns.listen(account, 0, [](const Result<Attempt> &attempt) {
        return BrowserPage{attempt && attempt->progress == AttemptState::SignedIn, u"home"_s, {}};
    });
    QVERIFY(listening);
    LinkWish wish;
    wish.appId = account.appId;
    wish.order.redirectUri = m_site->at({}).toString();
    wish.order.scope = u"snsapi_userinfo"_s;
    wish.order.state = console.links.freshState(static_cast<quint16>(listening->port()));
    const auto issued = waitFor(console.links.create(wish));
    QVERIFY(issued);
    QCOMPARE(issued->state, wish.order.state);

    QVERIFY(m_browser->dress({}));
    QVERIFY(m_browser->open(QUrl::fromEncoded(issued->link.text.toUtf8())));
    QVERIFY2(m_browser->click(u"#person-lilei"_s), qPrintable(m_browser->error()));
    QVERIFY2(m_browser->click(u"#approve"_s), qPrintable(m_browser->error()));
    QTRY_COMPARE(m_browser->text(u"#state"_s), issued->state.text());
    QVERIFY2(m_browser->click(u"#hand"_s), qPrintable(m_browser->error()));
    QTRY_COMPARE(waitFor(console.attempts.detail(issued->attempt))->row.attempt.progress,
                 AttemptState::SignedIn);
    QTRY_COMPARE(m_browser->text(u"h1"_s), u"home"_s);
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
