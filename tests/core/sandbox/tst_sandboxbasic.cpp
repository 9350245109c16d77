#include "tests/core/sandbox/sandboxclient.h"

#include <QJsonArray>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

constexpr Msecs Second = 1000;
constexpr Msecs Minute = 60 * Second;
constexpr Msecs Day = 24 * 60 * Minute;

} // namespace

class tst_SandboxBasic final : public QObject
{
    Q_OBJECT
private slots:
    void givesANewTokenEachTimeAndLetsTheOldOneLiveFiveMinutes()
    {
        SandboxClient client;
        const WireReply reply = client.get(client.tokenPath(client.service));
        QCOMPARE(reply.header("Content-Type"), "application/json; encoding=utf-8");
        QCOMPARE(reply.json().value("expires_in"_L1).toInt(), 7200);
        const QByteArray first = reply.text("access_token"_L1).toLatin1();
        QCOMPARE(first.size(), 157);
        const QByteArray second = client.basicToken();
        QVERIFY(second != first);
        QCOMPARE(use(client, first), 0);
        client.sandbox.moveClock(5 * Minute + Second);
        QCOMPARE(use(client, first), 42001);
        QCOMPARE(use(client, second), 0);
        client.sandbox.moveClock(115 * Minute);
        QCOMPARE(use(client, second), 42001);
    }

    void refusesAToken_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("errcode");
        const QByteArray type = "grant_type=client_credential";
        const QByteArray appid = "&appid=" + m_client.service.appId.toLatin1();
        const QByteArray site = "&appid=" + m_client.website.appId.toLatin1();
        const QByteArray platform = "&appid=" + m_client.managed.componentAppId.toLatin1();
        const QByteArray secret = "&secret=" + m_client.service.secret.toLatin1();
        QTest::newRow("no appid") << type + secret << 41002;
        QTest::newRow("no secret") << type + appid << 41004;
        QTest::newRow("no type") << appid + secret << 40002;
        QTest::newRow("unknown appid") << type + secret + "&appid=wx0" << 40013;
        QTest::newRow("website application") << type + site + secret << 40013;
        QTest::newRow("third-party platform") << type + platform + secret << 61024;
        QTest::newRow("wrong secret") << type + appid + "&secret=x" << 40125;
    }
    void refusesAToken()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, errcode);
        const WireReply reply = m_client.get("/cgi-bin/token?" + query);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.errcode(), errcode);
        QVERIFY(reply.text("errmsg"_L1).contains(u" rid: "_s));
        QVERIFY(!reply.text("errmsg"_L1).contains(u", rid: "_s)); // the comma is for sns/*
    }

    void keepsTheStableToken()
    {
        SandboxClient client;
        const QByteArray pooled = client.basicToken();
        const QByteArray first = stable(client);
        QCOMPARE(stable(client), first);
        QCOMPARE(use(client, pooled), 0); // two pools
        client.sandbox.moveClock(7200 * Second - 6 * Minute);
        QCOMPARE(stable(client), first);
        client.sandbox.moveClock(2 * Minute);
        const QByteArray second = stable(client);
        QVERIFY(second != first);
        QCOMPARE(use(client, first), 0); // both work for the last five minutes
        QCOMPARE(use(client, second), 0);
        client.sandbox.moveClock(5 * Minute);
        QCOMPARE(use(client, first), 42001);
    }

    void forcesAStableTokenWithinItsLimits()
    {
        SandboxClient client;
        const QByteArray first = stable(client);
        const QByteArray second = stable(client, true);
        QVERIFY(second != first);
        QCOMPARE(use(client, first), 40001);    // dead at once
        QCOMPARE(stable(client, true), second); // too soon: nothing happens
        QByteArray last = second;
        for (int count = 2; count <= 20; ++count) {
            client.sandbox.moveClock(31 * Second);
            const QByteArray next = stable(client, true);
            QVERIFY(next != last);
            last = next;
        }
        client.sandbox.moveClock(31 * Second);
        QCOMPARE(stable(client, true), last); // twenty a day
    }

    void refusesAStableToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("errcode");
        QTest::newRow("no body") << QByteArray() << 44002;
        QTest::newRow("form") << QByteArray("grant_type=client_credential") << 47001;
        QTest::newRow("no appid") << QByteArray("{\"grant_type\":\"client_credential\"}") << 41002;
        QTest::newRow("wrong secret") << stableBody(m_client, "x") << 40125;
    }
    void refusesAStableToken()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, errcode);
        QCOMPARE(m_client.post("/cgi-bin/stable_token", body).errcode(), errcode);
    }

    void mindsTheMethod_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("errcode");
        for (const char *path : {"/cgi-bin/stable_token", "/cgi-bin/user/info/batchget",
                                 "/cgi-bin/clear_quota", "/cgi-bin/openapi/rid/get",
                                 "/cgi-bin/openapi/quota/get", "/cgi-bin/callback/check"}) {
            QTest::newRow(path) << QByteArray("GET") << QByteArray(path) << 43002;
        }
        for (const char *path : {"/cgi-bin/token", "/cgi-bin/user/info", "/cgi-bin/user/get",
                                 "/sns/userinfo", "/sns/auth", "/sns/oauth2/refresh_token"}) {
            QTest::newRow(path) << QByteArray("POST") << QByteArray(path) << 43001;
        }
    }
    void mindsTheMethod()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, errcode);
        QCOMPARE(m_client.ask(method, path, method == "POST" ? "{}" : "").errcode(), errcode);
    }

    void describesAFollower()
    {
        const SandboxPersonInfo person = m_client.person(u"zhangsan"_s);
        const WireReply reply = user("zhangsan");
        QCOMPARE(reply.json().value("subscribe"_L1).toInt(), 1);
        QCOMPARE(reply.text("openid"_L1), person.openId);
        QCOMPARE(reply.text("unionid"_L1), person.unionId);
        QCOMPARE(reply.text("nickname"_L1), QString());
        QVERIFY(reply.json().value("subscribe_time"_L1).toInteger() > 1600000000);
        QVERIFY(reply.text("subscribe_scene"_L1).startsWith(u"ADD_SCENE_"_s));
        QVERIFY(!user("acdc").json().contains("unionid"_L1));
    }

    void saysLittleAboutAStranger()
    {
        const WireReply reply = user("wangwu");
        QCOMPARE(reply.json().keys(), (QStringList{u"openid"_s, u"subscribe"_s, u"tagid_list"_s}));
        QCOMPARE(reply.json().value("subscribe"_L1).toInt(-1), 0);
    }

    void refusesAUser_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("errcode");
        const QByteArray token = "access_token=" + m_client.basicToken();
        const WireReply grant = m_client.grant("zhangsan");
        const QByteArray openId = "&openid=" + grant.text("openid"_L1).toLatin1();
        const QByteArray webToken = "access_token=" + grant.text("access_token"_L1).toLatin1();
        const QByteArray banned = "&openid=" + m_client.person(u"fengjin"_s).openId.toLatin1();
        QTest::newRow("no token") << openId << 41001;
        QTest::newRow("unknown token") << "access_token=x" + openId << 40001;
        QTest::newRow("web token") << webToken + openId << 40001;
        QTest::newRow("no openid") << token << 41009;
        QTest::newRow("unknown openid") << token + "&openid=oXXXX" << 40003;
        QTest::newRow("banned") << token + banned << 50002;
    }
    void refusesAUser()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, errcode);
        QCOMPARE(m_client.get("/cgi-bin/user/info?" + query).errcode(), errcode);
    }

    void describesManyAtOnce()
    {
        const WireReply reply =
            batch({m_client.person(u"lisi"_s).openId, m_client.person(u"wangwu"_s).openId});
        const QJsonArray list = reply.json().value("user_info_list"_L1).toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0]["subscribe"_L1].toInt(), 1);
        QCOMPARE(list[1]["subscribe"_L1].toInt(-1), 0);
    }

    void boundsABatch_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("errcode");
        const QString openId = m_client.person(u"lisi"_s).openId;
        QTest::newRow("a hundred") << batchBody(QStringList(100, openId)) << 0;
        QTest::newRow("a hundred and one") << batchBody(QStringList(101, openId)) << 45019;
        QTest::newRow("none") << batchBody({}) << 40032;
        QTest::newRow("no list") << QByteArray("{\"user_list\":\"x\"}") << 40031;
        QTest::newRow("one of them wrong") << batchBody({openId, u"oX"_s}) << 40003;
        QTest::newRow("no body") << QByteArray() << 44002;
        QTest::newRow("not JSON") << QByteArray("user_list") << 47001;
    }
    void boundsABatch()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, errcode);
        const QByteArray path = "/cgi-bin/user/info/batchget?access_token=" + m_client.basicToken();
        QCOMPARE(m_client.post(path, body).errcode(), errcode);
    }

    void pagesFollowersByTenThousand()
    {
        SandboxOptions options;
        options.users = 12500;
        const SandboxClient client(options);
        const QByteArray path = "/cgi-bin/user/get?access_token=" + client.basicToken();
        const QJsonObject first = client.get(path).json();
        QCOMPARE(first["count"_L1].toInt(), 10000);
        const int total = first["total"_L1].toInt();
        QVERIFY(total > 10000 && total < 12500);
        const QByteArray next = first["next_openid"_L1].toString().toLatin1();
        QCOMPARE(first["data"_L1]["openid"_L1].toArray().last().toString().toLatin1(), next);
        const QJsonObject second = client.get(path + "&next_openid=" + next).json();
        QCOMPARE(second["count"_L1].toInt(), total - 10000);
        const QByteArray last = second["next_openid"_L1].toString().toLatin1();
        const QJsonObject third = client.get(path + "&next_openid=" + last).json();
        QCOMPARE(third["count"_L1].toInt(-1), 0);
        QVERIFY(!third.contains("data"_L1));
        QCOMPARE(client.get(path + "&next_openid=oX").errcode(), 40003);
    }

    void stopsAtTheDailyAllowanceAndClearsIt()
    {
        SandboxClient client;
        const QByteArray token = client.basicToken();
        for (int call = 1; call < 2000; ++call) {
            QCOMPARE(client.get(client.tokenPath(client.service)).errcode(), 0);
        }
        QCOMPARE(client.get(client.tokenPath(client.service)).errcode(), 45009);
        QCOMPARE(clear(client), 0);
        QCOMPARE(client.get(client.tokenPath(client.service)).errcode(), 0);
        client.sandbox.moveClock(Day);
        QCOMPARE(client.get(client.tokenPath(client.service)).errcode(), 0);
        QVERIFY(!token.isEmpty());
    }

    void clearsTenTimesAMonth()
    {
        SandboxOptions options;
        options.clock = 1760000000000; // 9 October 2025
        SandboxClient client(options);
        for (int count = 1; count <= 10; ++count) {
            QCOMPARE(clear(client), 0);
        }
        QCOMPARE(clear(client), 48006);
        client.sandbox.moveClock(30 * Day);
        QCOMPARE(clear(client), 0);
    }

private:
    [[nodiscard]] static int use(const SandboxClient &client, const QByteArray &token)
    {
        return client.get("/cgi-bin/get_api_domain_ip?access_token=" + token).errcode();
    }
    [[nodiscard]] static QByteArray stableBody(const SandboxClient &client,
                                               const QByteArray &secret, bool force = false)
    {
        return "{\"grant_type\":\"client_credential\",\"appid\":\"" +
               client.service.appId.toLatin1() + "\",\"secret\":\"" + secret +
               "\",\"force_refresh\":" + (force ? "true" : "false") + '}';
    }
    [[nodiscard]] static QByteArray stable(const SandboxClient &client, bool force = false)
    {
        return client
            .post("/cgi-bin/stable_token",
                  stableBody(client, client.service.secret.toLatin1(), force))
            .text("access_token"_L1)
            .toLatin1();
    }
    [[nodiscard]] static int clear(const SandboxClient &client)
    {
        return client
            .post("/cgi-bin/clear_quota/v2", "{\"appid\":\"" + client.service.appId.toLatin1() +
                                                 "\",\"appsecret\":\"" +
                                                 client.service.secret.toLatin1() + "\"}")
            .errcode();
    }
    [[nodiscard]] WireReply user(const QString &key) const
    {
        return m_client.get("/cgi-bin/user/info?access_token=" + m_client.basicToken() +
                            "&openid=" + m_client.person(key).openId.toLatin1() + "&lang=zh_CN");
    }
    [[nodiscard]] WireReply user(const char *key) const { return user(QString::fromLatin1(key)); }
    [[nodiscard]] static QByteArray batchBody(const QStringList &openIds)
    {
        QJsonArray list;
        for (const QString &openId : openIds) {
            list.append(QJsonObject{{u"openid"_s, openId}, {u"lang"_s, u"zh_CN"_s}});
        }
        return QJsonDocument(QJsonObject{{u"user_list"_s, list}}).toJson();
    }
    [[nodiscard]] WireReply batch(const QStringList &openIds) const
    {
        return m_client.post("/cgi-bin/user/info/batchget?access_token=" + m_client.basicToken(),
                             batchBody(openIds));
    }

    SandboxClient m_client;
};

QTEST_GUILESS_MAIN(tst_SandboxBasic)
#include "tst_sandboxbasic.moc"
