#include "tests/core/sandbox/sandboxclient.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Authorize = "/connect/oauth2/authorize?";
const QByteArray Redirect = "&redirect_uri=http%3A%2F%2F127.0.0.1%3A8421%2Fcb";
const QByteArray CodeType = "&response_type=code";
const QByteArray Base = "&scope=snsapi_base";
const QByteArray State = "&state=S1";
const QByteArray Approve = "&sandbox_approve=zhangsan";

QByteArray between(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype from = text.indexOf(before);
    const qsizetype start = from + before.size();
    return from < 0 ? QByteArray() : text.sliced(start, text.indexOf(after, start) - start);
}

} // namespace

class tst_SandboxAuthorize final : public QObject
{
    Q_OBJECT
private slots:
    void showsThePageError_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("text");
        const QByteArray app = "appid=" + m_client.service.appId.toLatin1();
        const QByteArray site = "appid=" + m_client.website.appId.toLatin1();
        const QByteArray managed = "appid=" + m_client.managed.appId.toLatin1();
        const QByteArray trial = "appid=" + m_client.testAccount.appId.toLatin1();
        const QByteArray remote = "&redirect_uri=https%3A%2F%2Fevil.example%2Fcb";
        const QByteArray bad = "redirect_uri域名与后台配置不一致";
        const QByteArray noAccess = "该链接无法访问";
        const QByteArray redirectText = "redirect_uri 参数错误";
        const auto row = [](const char *name, const QByteArray &query, const QByteArray &number,
                            const QByteArray &text) {
            QTest::newRow(name) << Authorize + query << number << text;
        };
        row("no appid", Redirect.sliced(1) + CodeType + Base + State, "10012", "appid不能为空");
        row("empty appid", "appid=" + Redirect + CodeType + Base + State, "10012", "appid不能为空");
        row("no redirect", app + CodeType + Base + State, "10011", "redirect_uri不能为空");
        row("redirect_url", app + "&redirect_url=x" + CodeType + Base + State, "10011",
            "redirect_uri不能为空");
        row("no scope", app + Redirect + CodeType + State, "10010", "scope不能为空");
        row("empty scope", app + Redirect + CodeType + "&scope=" + State, "10010", "scope不能为空");
        row("empty state", app + Redirect + CodeType + Base + "&state=", "10013", "state不能为空");
        row("long state", app + Redirect + CodeType + Base + "&state=" + QByteArray(129, 'a'), "",
            "state 参数过长");
        row("misspelt scope", app + Redirect + CodeType + "&scope=snsapi_user" + State, "10005",
            "此公众号并没有这些scope的权限");
        row("website's scope", app + Redirect + CodeType + "&scope=snsapi_login" + State, "10005",
            "此公众号并没有这些scope的权限");
        row("website's appid", site + Redirect + CodeType + "&scope=snsapi_login" + State, "10016",
            "不支持微信开放平台的Appid，请使用公众号Appid");
        row("other host", app + remote + CodeType + Base + State, "10003", bad);
        row("relative", app + "&redirect_uri=%2Fcb" + CodeType + Base + State, "", redirectText);
        row("encoded twice",
            app + "&redirect_uri=http%253A%252F%252F127.0.0.1" + CodeType + Base + State, "",
            redirectText);
        row("javascript", app + "&redirect_uri=javascript%3Aalert(1)" + CodeType + Base + State, "",
            redirectText);
        row("no response_type", app + Redirect + Base + State, "", noAccess);
        row("token type", app + Redirect + "&response_type=token" + Base + State, "", noAccess);
        row("unknown appid", "appid=wx0000000000000000" + Redirect + CodeType + Base + State, "",
            noAccess);
        row("redirect first", Redirect.sliced(1) + '&' + app + CodeType + Base + State, "",
            noAccess);
        row("scope before type", app + Redirect + Base + CodeType + State, "", noAccess);
        row("state before scope", app + Redirect + CodeType + State + Base, "", noAccess);
        row("option before state", app + Redirect + CodeType + Base + "&forcePopup=true" + State,
            "", noAccess);
        row("twice", app + '&' + app + Redirect + CodeType + Base + State, "", noAccess);
        row("redirect not encoded",
            app + "&redirect_uri=http://127.0.0.1/cb?a=1&b=2" + CodeType + Base + State, "",
            noAccess);
        row("foreign platform",
            managed + Redirect + CodeType + Base + State + "&component_appid=wx0", "10015",
            "公众号未授权第三方平台，请检查授权状态");
        row("no platform at all", app + Redirect + CodeType + Base + State + "&component_appid=wx0",
            "10015", "公众号未授权第三方平台，请检查授权状态");
        row("stranger at the test account",
            trial + Redirect + CodeType + Base + State + "&sandbox_approve=wangwu", "10006",
            "必须关注此测试号");
        const QByteArray qr = "/connect/qrconnect?";
        QTest::newRow("qrconnect with a service account")
            << qr + app + Redirect + CodeType + "&scope=snsapi_login" + State << QByteArray()
            << QByteArray("Scope 参数错误或没有 Scope 权限");
        QTest::newRow("qrconnect with another scope")
            << qr + site + Redirect + CodeType + Base + State << QByteArray()
            << QByteArray("Scope 参数错误或没有 Scope 权限");
        QTest::newRow("qrconnect with another host")
            << qr + site + remote + CodeType + "&scope=snsapi_login" + State << QByteArray()
            << redirectText;
    }
    void showsThePageError()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, text);
        const WireReply reply = m_client.get(target);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), "text/html; charset=utf-8");
        QCOMPARE(between(reply.body, "<h1 id=\"text\">", "</h1>"), text);
        QCOMPARE(between(reply.body, "<span id=\"number\">", "</span>"), number);
    }

    void sendsTheBrowserBack_data()
    {
        QTest::addColumn<QByteArray>("redirect");
        QTest::addColumn<QByteArray>("rest"); ///< what follows the redirect address
        QTest::addColumn<QByteArray>("location");
        const QByteArray rest = CodeType + Base + State + Approve;
        const auto row = [&](const char *name, const QByteArray &redirect,
                             const QByteArray &location) {
            QTest::newRow(name) << redirect << rest << location;
        };
        row("plain", "http://127.0.0.1:8421/cb", "http://127.0.0.1:8421/cb?code=CODE&state=S1");
        row("own query", "http://127.0.0.1/cb?a=1&b=%E4%BD%A0",
            "http://127.0.0.1/cb?a=1&b=%E4%BD%A0&code=CODE&state=S1");
        row("bare question mark", "http://localhost/cb?", "http://localhost/cb?code=CODE&state=S1");
        row("fragment", "http://localhost/#/home?x=1",
            "http://localhost/?code=CODE&state=S1#/home?x=1");
        row("not ASCII", "http://localhost/你", "http://localhost/%E4%BD%A0?code=CODE&state=S1");
        row("line break", "http://localhost/a\r\nX: y",
            "http://localhost/a%0D%0AX:%20y?code=CODE&state=S1");
        QTest::newRow("no state") << QByteArray("http://localhost/") << CodeType + Base + Approve
                                  << QByteArray("http://localhost/?code=CODE");
        QTest::newRow("every option")
            << QByteArray("http://localhost/")
            << CodeType + Base + State + "&forcePopup=true&connect_redirect=1" + Approve
            << QByteArray("http://localhost/?code=CODE&state=S1");
        QTest::newRow("options the other way round")
            << QByteArray("http://localhost/")
            << CodeType + Base + State +
                   "&connect_redirect=1&forceSnapShot=false&forcePopup=false" + Approve
            << QByteArray("http://localhost/?code=CODE&state=S1");
        QTest::newRow("state cut at an ampersand")
            << QByteArray("http://localhost/") << CodeType + Base + State + "&more=1" + Approve
            << QByteArray("http://localhost/?code=CODE&state=S1");
        QTest::newRow("state with signs")
            << QByteArray("http://localhost/") << CodeType + Base + "&state=a%26b%20c" + Approve
            << QByteArray("http://localhost/?code=CODE&state=a%26b%20c");
        QTest::newRow("refused") << QByteArray("http://localhost/?q=1")
                                 << CodeType + Base + State + "&sandbox_approve=refuse"
                                 << QByteArray("http://localhost/?q=1&state=S1");
    }
    void sendsTheBrowserBack()
    {
        QFETCH(QByteArray, redirect);
        QFETCH(QByteArray, rest);
        QFETCH(QByteArray, location);
        const WireReply reply =
            m_client.get(Authorize + "appid=" + m_client.service.appId.toLatin1() +
                         "&redirect_uri=" + redirect.toPercentEncoding() + rest);
        QCOMPARE(reply.status, 302);
        QByteArray got = reply.header("Location");
        const QByteArray code = SandboxClient::codeIn(reply);
        if (!code.isEmpty()) {
            QCOMPARE(code.size(), 32);
            QVERIFY(code.startsWith('0'));
            got.replace(code, "CODE");
        }
        QCOMPARE(got, location);
    }

    void takesAnyOrderWhenToldTo()
    {
        SandboxOptions options;
        options.lenientOrder = true;
        const SandboxClient client(options);
        const WireReply reply =
            client.get(Authorize + State.sliced(1) + Base + CodeType + Redirect +
                       "&appid=" + client.service.appId.toLatin1() + Approve);
        QCOMPARE(reply.status, 302);
    }

    void acceptsWhatWasRegisteredAndNothingElse()
    {
        SandboxOptions options;
        options.redirectUris = {u"https://login.example.com/wx/callback"_s};
        const SandboxClient client(options);
        QCOMPARE(client.service.domains, QStringList(u"login.example.com"_s));
        QCOMPARE(client.service.redirectUris, options.redirectUris);
        const auto status = [&client](const QByteArray &redirect) {
            return client
                .get(Authorize + "appid=" + client.service.appId.toLatin1() + "&redirect_uri=" +
                     redirect.toPercentEncoding() + CodeType + Base + State + Approve)
                .status;
        };
        QCOMPARE(status("https://login.example.com/any/path"), 302);
        QCOMPARE(status("https://LOGIN.example.com/any/path"), 302);
        QCOMPARE(status("https://login.example.com:8443/"), 200); // 10003: a port
        QCOMPARE(status("https://example.com/"), 200);
        QCOMPARE(status("https://a.login.example.com/"), 200);
        QCOMPARE(status("https://login.example.com.evil.example/"), 200);
        QCOMPARE(status("http://127.0.0.1:8421/cb"), 200);
    }

    void registersAnAddressWhileItRuns()
    {
        SandboxClient client;
        client.sandbox.registerRedirect(u"http://127.0.0.1:9999/wx/callback"_s);
        QCOMPARE(client.sandbox.accounts()[0].domains, QStringList(u"127.0.0.1:9999"_s));
        QCOMPARE(client.get(client.link("snsapi_base", Approve)).status, 200);
        client.sandbox.registerRedirect(u"http://127.0.0.1:8421/"_s);
        QCOMPARE(client.get(client.link("snsapi_base", Approve)).status, 302);
    }

    void allowsAnAddressWithoutClosingOthers()
    {
        SandboxClient client;
        client.sandbox.allowRedirect(client.website.appId, u"http://127.0.0.1:9999/wx/callback"_s);
        client.sandbox.allowRedirect(client.service.appId, u"http://127.0.0.1:9999/wx/callback"_s);
        client.sandbox.allowRedirect(u"wxnobody"_s, u"http://127.0.0.1:9999/wx/callback"_s);
        QCOMPARE(client.get(client.link("snsapi_base", Approve)).status, 302); // any port still
        client.sandbox.registerRedirect(u"https://shop.example.com/"_s);
        QCOMPARE(client.get(client.link("snsapi_base", Approve)).status, 200);
        client.sandbox.allowRedirect(client.service.appId, u"http://127.0.0.1:8421/"_s);
        QCOMPARE(client.get(client.link("snsapi_base", Approve)).status, 302);
        QCOMPARE(client.sandbox.accounts()[0].domains,
                 (QStringList{u"shop.example.com"_s, u"127.0.0.1:8421"_s}));
    }

    void takesEveryPortOfALoopbackHostRegisteredWithoutOne()
    {
        SandboxClient client;
        client.sandbox.registerRedirect(u"http://127.0.0.1/wx/callback"_s);
        QCOMPARE(client.get(client.link("snsapi_base", Approve)).status, 302);
    }

    void letsAWebsiteSignIn()
    {
        const WireReply back = m_client.get(
            "/connect/qrconnect?appid=" + m_client.website.appId.toLatin1() + Redirect + CodeType +
            "&scope=snsapi_login" + State + "&lang=en" + Approve);
        QCOMPARE(back.status, 302);
        const WireReply grant =
            m_client.get("/sns/oauth2/access_token?appid=" + m_client.website.appId.toLatin1() +
                         "&secret=" + m_client.website.secret.toLatin1() +
                         "&code=" + SandboxClient::codeIn(back) + "&grant_type=authorization_code");
        QCOMPARE(grant.text("scope"_L1), u"snsapi_login"_s);
        // one person, two accounts: another openid, the same unionid
        const SandboxPersonInfo person = m_client.person(u"zhangsan"_s);
        QVERIFY(grant.text("openid"_L1) != person.openId);
        QCOMPARE(grant.text("unionid"_L1), person.unionId);
    }

    void givesNoUnionIdAtTheTestAccount()
    {
        const WireReply back =
            m_client.get(Authorize + "appid=" + m_client.testAccount.appId.toLatin1() + Redirect +
                         CodeType + "&scope=snsapi_userinfo" + State + Approve);
        const WireReply grant =
            m_client.get("/sns/oauth2/access_token?appid=" + m_client.testAccount.appId.toLatin1() +
                         "&secret=" + m_client.testAccount.secret.toLatin1() +
                         "&code=" + SandboxClient::codeIn(back) + "&grant_type=authorization_code");
        QVERIFY(!grant.text("openid"_L1).isEmpty());
        QVERIFY(!grant.json().contains("unionid"_L1));
    }

private:
    SandboxClient m_client;
};

QTEST_GUILESS_MAIN(tst_SandboxAuthorize)
#include "tst_sandboxauthorize.moc"
