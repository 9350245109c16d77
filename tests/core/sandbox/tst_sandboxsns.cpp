#include "tests/core/sandbox/sandboxclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

constexpr Msecs Minute = 60000;
constexpr Msecs Day = 24 * 60 * Minute;

} // namespace

class tst_SandboxSns final : public QObject
{
    Q_OBJECT
private slots:
    void exchangesACode()
    {
        const WireReply reply = m_client.grant("zhangsan");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), "text/plain");
        QCOMPARE(reply.json().keys(), (QStringList{u"access_token"_s, u"expires_in"_s, u"openid"_s,
                                                   u"refresh_token"_s, u"scope"_s, u"unionid"_s}));
        const SandboxPersonInfo person = m_client.person(u"zhangsan"_s);
        QCOMPARE(reply.text("openid"_L1), person.openId);
        QCOMPARE(reply.text("unionid"_L1), person.unionId);
        QCOMPARE(reply.text("scope"_L1), u"snsapi_userinfo"_s);
        QCOMPARE(reply.json().value("expires_in"_L1).toInt(), 7200);
        QCOMPARE(reply.text("access_token"_L1).size(), 110);
        QVERIFY(reply.body.startsWith("{\"access_token\":\""));
    }

    void leavesOutWhatIsNotThere()
    {
        QVERIFY(!m_client.grant("zhangsan", "snsapi_base").json().contains("unionid"_L1));
        QVERIFY(!m_client.grant("xiaoming").json().contains("unionid"_L1));
        QVERIFY(!m_client.grant("zhangsan").json().contains("is_snapshotuser"_L1));
    }

    void flagsTheSnapshotUserInTheExchangeAlone()
    {
        const WireReply grant = m_client.grant("kuaizhao");
        QCOMPARE(grant.json().value("is_snapshotuser"_L1).toInt(), 1);
        QCOMPARE(grant.text("openid"_L1), m_client.person(u"kuaizhao"_s).openId);
        QVERIFY(!userinfo(grant).json().contains("is_snapshotuser"_L1));
        QVERIFY(!m_client.grant("kuaizhao", "snsapi_base").json().contains("is_snapshotuser"_L1));
    }

    void givesAVirtualPersonWhenTheSnapshotPageIsForced()
    {
        const WireReply grant =
            m_client.exchange(m_client.code("zhangsan", "snsapi_userinfo", "&forceSnapShot=true"));
        QCOMPARE(grant.json().value("is_snapshotuser"_L1).toInt(), 1);
        QVERIFY(grant.text("openid"_L1) != m_client.person(u"zhangsan"_s).openId);
        QCOMPARE(userinfo(grant).text("nickname"_L1), u"微信用户"_s);
    }

    void refusesAnExchange_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("errcode");
        const QByteArray appid = "appid=" + m_client.service.appId.toLatin1();
        const QByteArray secret = "&secret=" + m_client.service.secret.toLatin1();
        const QByteArray type = "&grant_type=authorization_code";
        const auto row = [](const char *name, const QByteArray &query, int errcode,
                            const QByteArray &method = "GET") {
            QTest::newRow(name) << method << query << errcode;
        };
        row("no appid", secret + "&code=0x" + type, 41002);
        row("no secret", appid + "&code=0x" + type, 41004);
        row("no code", appid + secret + type, 41008);
        row("no grant type", appid + secret + "&code=0x", 40002);
        row("wrong grant type", appid + secret + "&code=0x&grant_type=client_credential", 40002);
        row("unknown appid", "appid=wx0000000000000000" + secret + "&code=0x" + type, 40013);
        row("wrong secret", appid + "&secret=0123&code=0x" + type, 40125);
        row("unknown code", appid + secret + "&code=0x" + type, 40029);
        row("posted", appid + secret + "&code=0x" + type, 43001, "POST");
    }
    void refusesAnExchange()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, query);
        QFETCH(int, errcode);
        const WireReply reply = m_client.ask(method, "/sns/oauth2/access_token?" + query);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.errcode(), errcode);
    }

    void writesTheErrorAsThePlatformDoes()
    {
        const WireReply reply = m_client.exchange("0unknown");
        static const QRegularExpression shape(
            u"\\A\\{\"errcode\":40029,\"errmsg\":\"invalid code, rid: "
            "([0-9a-f]{8})-[0-9a-f]{8}-[0-9a-f]{8}\"\\}\\z"_s);
        const QRegularExpressionMatch match = shape.match(QString::fromUtf8(reply.body));
        QVERIFY2(match.hasMatch(), reply.body.constData());
        const qint64 at = match.captured(1).toLongLong(nullptr, 16);
        const qint64 now = SystemClock().now() / 1000;
        QVERIFY(now - at >= 0 && now - at < 60);
    }

    void takesACodeOnce()
    {
        const QByteArray code = m_client.code("zhangsan");
        QVERIFY(m_client.exchange(code).json().contains("access_token"_L1));
        QCOMPARE(m_client.exchange(code).errcode(), 40163);
    }

    void letsACodeDieAfterFiveMinutes()
    {
        SandboxClient client;
        const QByteArray inTime = client.code("zhangsan");
        client.sandbox.moveClock(5 * Minute - 5000);
        QVERIFY(client.exchange(inTime).json().contains("access_token"_L1));
        const QByteArray late = client.code("zhangsan");
        client.sandbox.moveClock(5 * Minute + 1);
        QCOMPARE(client.exchange(late).errcode(), 42003);
    }

    void bindsACodeToItsAccount()
    {
        const QByteArray code = m_client.code("zhangsan");
        const WireReply reply =
            m_client.get("/sns/oauth2/access_token?appid=" + m_client.website.appId.toLatin1() +
                         "&secret=" + m_client.website.secret.toLatin1() + "&code=" + code +
                         "&grant_type=authorization_code");
        QCOMPARE(reply.errcode(), 40029);
        QVERIFY(m_client.exchange(code).json().contains("openid"_L1));
    }

    void refusesTheBannedPerson() { QCOMPARE(m_client.grant("fengjin").errcode(), 50002); }

    void refreshesWithTheSameRefreshToken()
    {
        const WireReply grant = m_client.grant("lilei");
        const WireReply renewed = refresh(m_client, grant);
        QCOMPARE(renewed.json().keys(), (QStringList{u"access_token"_s, u"expires_in"_s,
                                                     u"openid"_s, u"refresh_token"_s, u"scope"_s}));
        QCOMPARE(renewed.text("refresh_token"_L1), grant.text("refresh_token"_L1));
        QVERIFY(renewed.text("access_token"_L1) != grant.text("access_token"_L1));
        QCOMPARE(userinfo(renewed).errcode(), 0);
        QCOMPARE(userinfo(grant).errcode(), 0); // the old one lives out its time
    }

    void countsThirtyDaysFromTheFirstGrant()
    {
        SandboxClient client;
        const WireReply grant = client.grant("lilei");
        client.sandbox.moveClock(29 * Day);
        QCOMPARE(refresh(client, grant).errcode(), 0);
        client.sandbox.moveClock(Day);
        QCOMPARE(refresh(client, grant).errcode(), 42002);
    }

    void refusesARefresh_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("errcode");
        const QByteArray appid = "appid=" + m_client.service.appId.toLatin1();
        const QByteArray other = "appid=" + m_client.website.appId.toLatin1();
        const QByteArray token =
            "&refresh_token=" + m_client.grant("lilei").text("refresh_token"_L1).toLatin1();
        const QByteArray type = "&grant_type=refresh_token";
        QTest::newRow("no appid") << type + token << 41002;
        QTest::newRow("no token") << appid + type << 41003;
        QTest::newRow("wrong type") << appid + token + "&grant_type=authorization_code" << 40002;
        QTest::newRow("unknown appid") << "appid=wx0" + type + token << 40013;
        QTest::newRow("unknown token") << appid + type + "&refresh_token=x" << 40030;
        QTest::newRow("other account") << other + type + token << 40030;
    }
    void refusesARefresh()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, errcode);
        QCOMPARE(m_client.get("/sns/oauth2/refresh_token?" + query).errcode(), errcode);
    }

    void tellsWhoSomebodyIs()
    {
        const WireReply reply = userinfo(m_client.grant("zhangsan"));
        QCOMPARE(reply.header("Content-Type"), "text/plain");
        QCOMPARE(reply.text("nickname"_L1), u"张三"_s);
        QCOMPARE(reply.text("openid"_L1), m_client.person(u"zhangsan"_s).openId);
        QCOMPARE(reply.text("unionid"_L1), m_client.person(u"zhangsan"_s).unionId);
        QCOMPARE(reply.json().value("sex"_L1).toInt(-1), 0);
        QVERIFY(reply.json().value("privilege"_L1).isArray());
        QVERIFY(reply.body.contains("\"headimgurl\":\"https:\\/\\/thirdwx.qlogo.cn\\/mmopen\\/"));
        QVERIFY(!userinfo(m_client.grant("xiaoming")).json().contains("unionid"_L1));
    }

    void sendsNicknamesAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("person");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("control byte") << QByteArray("laowang") << QByteArray("\"隔壁\x14老王\"");
        QTest::newRow("private use")
            << QByteArray("xiaowanzi") << QByteArray("\"樱桃\xEE\x80\xB0小丸子\"");
        QTest::newRow("emoji") << QByteArray("azhen") << QByteArray("\"阿珍🌸爱上了阿强🎸\"");
        QTest::newRow("slash") << QByteArray("acdc") << QByteArray("\"AC\\/DC 乐迷\"");
        QTest::newRow("quotes") << QByteArray("tom")
                                << QByteArray("\"Tom & <b>Jerry<\\/b> \\\"T\\\"\"");
        QTest::newRow("empty") << QByteArray("wuming") << QByteArray("\"\"");
        QTest::newRow("backslash") << QByteArray("jiye") << QByteArray("\"𠮷野家的 O'Neil\\\\\"");
    }
    void sendsNicknamesAsTheyAre()
    {
        QFETCH(QByteArray, person);
        QFETCH(QByteArray, json);
        const WireReply reply = userinfo(m_client.grant(person));
        const QByteArray member = "\"nickname\":" + json + ',';
        QVERIFY2(reply.body.contains(member), reply.body.constData());
    }

    void refusesAUserInfo_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("errcode");
        const WireReply grant = m_client.grant("lilei");
        const WireReply base = m_client.grant("lilei", "snsapi_base");
        const QByteArray openId = "&openid=" + grant.text("openid"_L1).toLatin1();
        const QByteArray token = "access_token=" + grant.text("access_token"_L1).toLatin1();
        const QByteArray baseToken = "access_token=" + base.text("access_token"_L1).toLatin1();
        const QByteArray basic = "access_token=" + m_client.basicToken();
        const QByteArray other = "&openid=" + m_client.person(u"lisi"_s).openId.toLatin1();
        const QByteArray lowered = "&openid=" + grant.text("openid"_L1).toLower().toLatin1();
        const QByteArray info = "/sns/userinfo?";
        const QByteArray auth = "/sns/auth?";
        QTest::newRow("userinfo, no token") << info << openId << 41001;
        QTest::newRow("userinfo, no openid") << info << token << 41009;
        QTest::newRow("userinfo, unknown token") << info << "access_token=x" + openId << 40001;
        QTest::newRow("userinfo, basic token") << info << basic + openId << 40001;
        QTest::newRow("userinfo, base scope") << info << baseToken + openId << 48001;
        QTest::newRow("userinfo, somebody else") << info << token + other << 40003;
        QTest::newRow("userinfo, letter case") << info << token + lowered << 40003;
        QTest::newRow("auth, no token") << auth << openId << 41001;
        QTest::newRow("auth, no openid") << auth << token << 41009;
        QTest::newRow("auth, unknown token") << auth << "access_token=x" + openId << 40014;
        QTest::newRow("auth, basic token") << auth << basic + openId << 40001;
        QTest::newRow("auth, somebody else") << auth << token + other << 40003;
        QTest::newRow("auth, good") << auth << token + openId << 0;
        QTest::newRow("auth, base scope is good too") << auth << baseToken + openId << 0;
    }
    void refusesAUserInfo()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(int, errcode);
        const WireReply reply = m_client.get(path + query);
        QVERIFY(reply.json().contains("errcode"_L1));
        QCOMPARE(reply.errcode(), errcode);
    }

    void expiresAnAccessTokenAfterTwoHours()
    {
        SandboxClient client;
        const WireReply grant = client.grant("lilei");
        const QByteArray query = "?access_token=" + grant.text("access_token"_L1).toLatin1() +
                                 "&openid=" + grant.text("openid"_L1).toLatin1();
        client.sandbox.moveClock(7195 * 1000);
        QCOMPARE(client.get("/sns/auth" + query).body, "{\"errcode\":0,\"errmsg\":\"ok\"}");
        client.sandbox.moveClock(5 * 1000);
        QCOMPARE(client.get("/sns/auth" + query).errcode(), 42001);
        QCOMPARE(client.get("/sns/userinfo" + query).errcode(), 42001);
    }

private:
    [[nodiscard]] WireReply userinfo(const WireReply &grant) const
    {
        return m_client.get(
            "/sns/userinfo?access_token=" + grant.text("access_token"_L1).toLatin1() +
            "&openid=" + grant.text("openid"_L1).toLatin1() + "&lang=zh_CN");
    }
    [[nodiscard]] static WireReply refresh(const SandboxClient &client, const WireReply &grant)
    {
        return client.get(
            "/sns/oauth2/refresh_token?appid=" + client.service.appId.toLatin1() +
            "&grant_type=refresh_token&refresh_token=" + grant.text("refresh_token"_L1).toLatin1());
    }

    SandboxClient m_client;
};

QTEST_GUILESS_MAIN(tst_SandboxSns)
#include "tst_sandboxsns.moc"
