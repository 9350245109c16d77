#include "tests/core/sandbox/sandboxclient.h"

#include <QDateTime>
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

    /// 16:00 UTC is midnight in Beijing; midnight in UTC begins no day.
    void countsForcesByTheDayOfBeijing()
    {
        SandboxOptions options;
        options.clock = QDateTime(QDate(2026, 3, 1), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch();
        SandboxClient client(options);
        QByteArray last = stable(client);
        for (int count = 0; count < 20; ++count) {
            client.sandbox.moveClock(31 * Second);
            const QByteArray next = stable(client, true);
            QVERIFY(next != last);
            last = next;
        }
        client.sandbox.moveClock(31 * Second);
        QCOMPARE(stable(client, true), last);
        client.sandbox.moveClock(60 * Minute);
        const QByteArray nextDay = stable(client, true);
        QVERIFY(nextDay != last);
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
    SandboxClient m_client;
};

QTEST_GUILESS_MAIN(tst_SandboxBasic)
#include "tst_sandboxbasic.moc"
