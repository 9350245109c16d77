#include "tests/core/sandbox/sandboxclient.h"

#include <QJsonArray>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

constexpr Msecs Day = 86400000;

QByteArray ridIn(const WireReply &reply)
{
    return reply.text("errmsg"_L1).section(u"rid: "_s, 1).toLatin1();
}

} // namespace

class tst_SandboxOpenApi final : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_token = m_client.basicToken(); }

    void looksUpAFailedCall()
    {
        const WireReply failed =
            m_client.get("/cgi-bin/user/info?access_token=" + m_token + "&openid=oX");
        const WireReply found = rid(ridIn(failed));
        QCOMPARE(found.errcode(), 0);
        const QJsonObject request = found.json().value("request"_L1).toObject();
        QCOMPARE(request.value("response_body"_L1).toString().toUtf8(), failed.body);
        const QString url = request.value("request_url"_L1).toString();
        QVERIFY(url.startsWith(u"/cgi-bin/user/info?"_s));
        QVERIFY(url.contains(u"openid=oX"_s));
        QVERIFY(!url.contains(QString::fromLatin1(m_token)));
        const qint64 at = ridIn(failed).first(8).toLongLong(nullptr, 16);
        QCOMPARE(request.value("invoke_time"_L1).toInteger(), at);
    }

    void hidesTheSecretOfAFailedCall()
    {
        const QByteArray body = "{\"grant_type\":\"x\",\"appid\":\"" +
                                m_client.service.appId.toLatin1() + "\",\"secret\":\"" +
                                m_client.service.secret.toLatin1() + "\"}";
        const WireReply found = rid(ridIn(m_client.post("/cgi-bin/stable_token", body)));
        QCOMPARE(found.errcode(), 0);
        QVERIFY(!found.body.contains(m_client.service.secret.toLatin1()));
    }

    void refusesARid_data()
    {
        QTest::addColumn<QByteArray>("rid");
        QTest::addColumn<int>("errcode");
        const QByteArray sns = ridIn(m_client.exchange("0unknown"));
        const QByteArray other = ridIn(m_client.get("/cgi-bin/token?grant_type=x&secret=y&appid=" +
                                                    m_client.managed.appId.toLatin1()));
        QTest::newRow("sns call") << sns << 76022;
        QTest::newRow("other account") << other << 76003;
        QTest::newRow("never given") << QByteArray("617682e0-00000000-00000000") << 76001;
        QTest::newRow("empty") << QByteArray() << 76002;
        QTest::newRow("hint text") << QByteArray("hints: [ req_id: zp1Bma ]") << 76002;
        QTest::newRow("upper case") << sns.toUpper() << 76002;
    }
    void refusesARid()
    {
        QFETCH(QByteArray, rid);
        QFETCH(int, errcode);
        QCOMPARE(this->rid(rid).errcode(), errcode);
    }

    void forgetsARidAfterSevenDays()
    {
        SandboxClient client;
        const WireReply failed = client.get("/cgi-bin/token?grant_type=x&secret=y&appid=" +
                                            client.service.appId.toLatin1());
        const auto ask = [&] {
            return client
                .post("/cgi-bin/openapi/rid/get?access_token=" + client.basicToken(),
                      "{\"rid\":\"" + ridIn(failed) + "\"}")
                .errcode();
        };
        client.sandbox.moveClock(7 * Day - 5000);
        QCOMPARE(ask(), 0);
        client.sandbox.moveClock(10000);
        QCOMPARE(ask(), 76004);
    }

    void countsCallsAgainstTheAllowance()
    {
        SandboxClient client;
        const QByteArray token = client.basicToken();
        const WireReply reply = quota(client, token, "/cgi-bin/token");
        const QJsonObject allowance = reply.json().value("quota"_L1).toObject();
        QCOMPARE(allowance.value("daily_limit"_L1).toInt(), 2000);
        QCOMPARE(allowance.value("used"_L1).toInt(), 1);
        QCOMPARE(allowance.value("remain"_L1).toInt(), 1999);
        QVERIFY(reply.json().contains("rate_limit"_L1));
        QVERIFY(reply.json().contains("component_rate_limit"_L1));
    }

    void refusesAQuotaPath_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("errcode");
        QTest::newRow("no slash") << QByteArray("cgi-bin/user/info") << 76003;
        QTest::newRow("host") << QByteArray("https://api.weixin.qq.com/cgi-bin/user/info") << 76003;
        QTest::newRow("sns") << QByteArray("/sns/userinfo") << 76022;
        QTest::newRow("unknown") << QByteArray("/cgi-bin/user/infos") << 76021;
        QTest::newRow("known") << QByteArray("/cgi-bin/user/info") << 0;
    }
    void refusesAQuotaPath()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, errcode);
        QCOMPARE(quota(m_client, m_token, path).errcode(), errcode);
    }

    void clearsOnlyItsOwnQuota()
    {
        const QByteArray path = "/cgi-bin/clear_quota?access_token=" + m_token;
        const auto body = [](const QString &appId) {
            return QByteArray("{\"appid\":\"" + appId.toLatin1() + "\"}");
        };
        QCOMPARE(m_client.post(path, body(m_client.managed.appId)).errcode(), 40013);
        QCOMPARE(m_client.post(path, "{}").errcode(), 41002);
        QCOMPARE(m_client.post(path, body(m_client.service.appId)).body,
                 "{\"errcode\":0,\"errmsg\":\"ok\"}");
    }

    void checksThePushAddress_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("errcode");
        QTest::addColumn<QStringList>("keys");
        const QStringList both{u"dns"_s, u"ping"_s};
        QTest::newRow("all") << QByteArray("{\"action\":\"all\",\"check_operator\":\"DEFAULT\"}")
                             << 0 << both;
        QTest::newRow("dns") << QByteArray("{\"action\":\"dns\",\"check_operator\":\"CAP\"}") << 0
                             << QStringList(u"dns"_s);
        QTest::newRow("ping") << QByteArray("{\"action\":\"ping\",\"check_operator\":\"UNICOM\"}")
                              << 0 << QStringList(u"ping"_s);
        QTest::newRow("action") << QByteArray("{\"action\":\"x\",\"check_operator\":\"CAP\"}")
                                << 40202 << QStringList();
        QTest::newRow("operator") << QByteArray("{\"action\":\"all\",\"check_operator\":\"x\"}")
                                  << 40203 << QStringList();
    }
    void checksThePushAddress()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, errcode);
        QFETCH(QStringList, keys);
        const WireReply reply =
            m_client.post("/cgi-bin/callback/check?access_token=" + m_token, body);
        QCOMPARE(reply.errcode(), errcode);
        if (errcode == 0) {
            QCOMPARE(reply.json().keys(), keys);
        }
    }

    void hasNoPushAddressForTheManagedAccount()
    {
        const QByteArray token =
            m_client.get(m_client.tokenPath(m_client.managed)).text("access_token"_L1).toLatin1();
        QCOMPARE(m_client
                     .post("/cgi-bin/callback/check?access_token=" + token,
                           "{\"action\":\"all\",\"check_operator\":\"CAP\"}")
                     .errcode(),
                 40201);
    }

    void listsTheAddressesOfTheApi()
    {
        const WireReply reply = m_client.get("/cgi-bin/get_api_domain_ip?access_token=" + m_token);
        QCOMPARE(reply.json().value("ip_list"_L1).toArray().size(), 1);
    }

private:
    [[nodiscard]] WireReply rid(const QByteArray &rid) const
    {
        return m_client.post("/cgi-bin/openapi/rid/get?access_token=" + m_token,
                             "{\"rid\":\"" + rid + "\"}");
    }
    [[nodiscard]] static WireReply quota(const SandboxClient &client, const QByteArray &token,
                                         const QByteArray &path)
    {
        return client.post("/cgi-bin/openapi/quota/get?access_token=" + token,
                           "{\"cgi_path\":\"" + path + "\"}");
    }

    SandboxClient m_client;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(tst_SandboxOpenApi)
#include "tst_sandboxopenapi.moc"
