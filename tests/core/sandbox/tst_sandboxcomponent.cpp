#include "tests/core/sandbox/sandboxclient.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

class tst_SandboxComponent final : public QObject
{
    Q_OBJECT
private slots:
    void walksTheWholeWay()
    {
        const WireReply grant = exchange(m_client, code(), componentToken(m_client));
        QCOMPARE(grant.text("scope"_L1), u"snsapi_userinfo"_s);
        QCOMPARE(grant.text("unionid"_L1), m_client.person(u"lilei"_s).unionId);
        const QByteArray openId = grant.text("openid"_L1).toLatin1();
        const WireReply renewed = m_client.get(
            "/sns/oauth2/component/refresh_token?appid=" + m_client.managed.appId.toLatin1() +
            "&grant_type=refresh_token" + platform() +
            "&component_access_token=" + componentToken(m_client) +
            "&refresh_token=" + grant.text("refresh_token"_L1).toLatin1());
        QCOMPARE(renewed.text("refresh_token"_L1), grant.text("refresh_token"_L1));
        const WireReply profile = m_client.get(
            "/sns/userinfo?access_token=" + renewed.text("access_token"_L1).toLatin1() +
            "&openid=" + openId);
        QCOMPARE(profile.text("nickname"_L1), u"李雷"_s);
    }

    void bindsTheCodeToThePlatform()
    {
        const WireReply reply =
            m_client.get("/sns/oauth2/access_token?appid=" + m_client.managed.appId.toLatin1() +
                         "&secret=" + m_client.managed.secret.toLatin1() + "&code=" + code() +
                         "&grant_type=authorization_code");
        QCOMPARE(reply.errcode(), 40029);
        QCOMPARE(refreshed(m_client.grant("lilei")).errcode(), 61003);
    }

    void refusesAnExchange_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("errcode");
        const QByteArray appid = "appid=" + m_client.managed.appId.toLatin1();
        const QByteArray service = "appid=" + m_client.service.appId.toLatin1();
        const QByteArray type = "&grant_type=authorization_code";
        const QByteArray token = "&component_access_token=" + componentToken(m_client);
        const QByteArray basic = "&component_access_token=" + m_client.basicToken();
        const QByteArray given = "&code=0x";
        QTest::newRow("no appid") << platform() + token + given + type << 41002;
        QTest::newRow("no platform") << appid + token + given + type << 41018;
        QTest::newRow("no token") << appid + platform() + given + type << 41021;
        QTest::newRow("unknown platform")
            << appid + "&component_appid=wx0" + token + given + type << 61011;
        QTest::newRow("account's own token") << appid + platform() + basic + given + type << 40001;
        QTest::newRow("unknown account")
            << "appid=wx0" + platform() + token + given + type << 40013;
        QTest::newRow("not managed") << service + platform() + token + given + type << 61003;
        QTest::newRow("no code") << appid + platform() + token + type << 41008;
        QTest::newRow("no type") << appid + platform() + token + given << 40002;
        QTest::newRow("unknown code") << appid + platform() + token + given + type << 40029;
    }
    void refusesAnExchange()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, errcode);
        const WireReply reply = m_client.get("/sns/oauth2/component/access_token?" + query);
        QCOMPARE(reply.errcode(), errcode);
    }

    void letsThePlatformTokenExpire()
    {
        SandboxClient client;
        const QByteArray token = componentToken(client);
        client.sandbox.moveClock(7200 * 1000);
        QCOMPARE(exchange(client, "0x", token).errcode(), 42006);
    }

    void refusesAPlatformToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("errcode");
        const SandboxAccountInfo &account = m_client.managed;
        const QByteArray appid = account.componentAppId.toLatin1();
        const QByteArray secret = account.componentSecret.toLatin1();
        QTest::newRow("no body") << QByteArray() << 44002;
        QTest::newRow("no platform") << QByteArray("{}") << 41018;
        QTest::newRow("unknown platform") << ticketBody("wx0", secret, "t") << 40013;
        QTest::newRow("wrong secret") << ticketBody(appid, "x", "t") << 40125;
        QTest::newRow("wrong ticket") << ticketBody(appid, secret, "t") << 61006;
    }
    void refusesAPlatformToken()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, errcode);
        QCOMPARE(m_client.post("/cgi-bin/component/api_component_token", body).errcode(), errcode);
    }

private:
    [[nodiscard]] static QByteArray ticketBody(const QByteArray &appid, const QByteArray &secret,
                                               const QByteArray &ticket)
    {
        return "{\"component_appid\":\"" + appid + "\",\"component_appsecret\":\"" + secret +
               "\",\"component_verify_ticket\":\"" + ticket + "\"}";
    }
    [[nodiscard]] static QByteArray componentToken(const SandboxClient &client)
    {
        const SandboxAccountInfo &account = client.managed;
        return client
            .post("/cgi-bin/component/api_component_token",
                  ticketBody(account.componentAppId.toLatin1(), account.componentSecret.toLatin1(),
                             account.componentVerifyTicket.toLatin1()))
            .text("component_access_token"_L1)
            .toLatin1();
    }
    [[nodiscard]] QByteArray platform() const
    {
        return "&component_appid=" + m_client.managed.componentAppId.toLatin1();
    }
    [[nodiscard]] QByteArray code() const
    {
        return SandboxClient::codeIn(m_client.get(
            "/connect/oauth2/authorize?appid=" + m_client.managed.appId.toLatin1() +
            "&redirect_uri=http%3A%2F%2Flocalhost%2Fcb&response_type=code&scope=snsapi_userinfo" +
            "&state=S1" + platform() + "&sandbox_approve=lilei"));
    }
    [[nodiscard]] static WireReply exchange(const SandboxClient &client, const QByteArray &code,
                                            const QByteArray &token)
    {
        return client.get(
            "/sns/oauth2/component/access_token?appid=" + client.managed.appId.toLatin1() +
            "&code=" + code + "&grant_type=authorization_code&component_appid=" +
            client.managed.componentAppId.toLatin1() + "&component_access_token=" + token);
    }
    [[nodiscard]] WireReply refreshed(const WireReply &grant) const
    {
        return m_client.get("/sns/oauth2/component/refresh_token?appid=" +
                            m_client.service.appId.toLatin1() + "&grant_type=refresh_token" +
                            platform() + "&component_access_token=" + componentToken(m_client) +
                            "&refresh_token=" + grant.text("refresh_token"_L1).toLatin1());
    }

    SandboxClient m_client;
};

QTEST_GUILESS_MAIN(tst_SandboxComponent)
#include "tst_sandboxcomponent.moc"
