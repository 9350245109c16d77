#include "tests/core/sandbox/sandboxclient.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace wxbind;
using namespace Qt::StringLiterals;

class tst_SandboxControl final : public QObject
{
    Q_OBJECT
private slots:
    void listensOnLoopbackAlone()
    {
        QCOMPARE(m_client.sandbox.address().host(), u"127.0.0.1"_s);
        QTcpSocket outside;
        outside.connectToHost(u"127.0.0.2"_s,
                              static_cast<quint16>(m_client.sandbox.address().port()));
        QVERIFY(!outside.waitForConnected(2000));
    }

    void saysWhenThePortIsTaken()
    {
        SandboxOptions options;
        options.port = static_cast<quint16>(m_client.sandbox.address().port());
        Sandbox second(options);
        const Result<Unit> started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().fault, Fault::Network);
    }

    void repeatsItselfForASeed()
    {
        SandboxOptions options;
        options.seed = 7;
        options.clock = 1760000000000;
        const SandboxClient first(options);
        const SandboxClient second(options);
        options.seed = 8;
        const SandboxClient other(options);
        QCOMPARE(second.service.appId, first.service.appId);
        QCOMPARE(second.service.secret, first.service.secret);
        QCOMPARE(second.sandbox.people()[3].openId, first.sandbox.people()[3].openId);
        QCOMPARE(second.grant("lilei").body, first.grant("lilei").body);
        QCOMPARE(second.code("lilei"), first.code("lilei"));
        QVERIFY(other.service.appId != first.service.appId);
        QVERIFY(other.sandbox.people()[3].openId != first.sandbox.people()[3].openId);
        QCOMPARE(other.sandbox.people()[3].nickname, first.sandbox.people()[3].nickname);
    }

    void neverGivesACodeAgainInAnotherRun()
    {
        const SandboxClient first;
        const SandboxClient second;
        QVERIFY(first.code("lilei") != second.code("lilei"));
        // but the same openids, and no one's token for somebody else
        QCOMPARE(first.person(u"lilei"_s).openId, second.person(u"lilei"_s).openId);
        QVERIFY(first.grant("lilei").text("access_token"_L1) !=
                second.grant("lisi").text("access_token"_L1));
    }

    void hasThePeopleThatTrainingNeeds()
    {
        const QList<SandboxPersonInfo> people = m_client.sandbox.people();
        QCOMPARE(people.size(), 24);
        QSet<QString> keys;
        QSet<QString> openIds;
        int followers = 0;
        int united = 0;
        for (const SandboxPersonInfo &person : people) {
            keys.insert(person.key);
            openIds.insert(person.openId);
            QCOMPARE(person.openId.size(), 28);
            QCOMPARE(person.openId.first(6), people[0].openId.first(6));
            QVERIFY(person.unionId.isEmpty() || person.unionId.size() == 28);
            followers += person.follower ? 1 : 0;
            united += person.unionId.isEmpty() ? 0 : 1;
        }
        QCOMPARE(keys.size(), 24);
        QCOMPARE(openIds.size(), 24);
        QVERIFY(followers > 10 && followers < 24);
        QVERIFY(united > 10 && united < 24);
        QVERIFY(m_client.person(u"kuaizhao"_s).snapshot);
        QVERIFY(m_client.person(u"fengjin"_s).banned);
        QVERIFY(m_client.person(u"wuming"_s).nickname.isEmpty());
        QVERIFY(m_client.person(u"laowang"_s).nickname.contains(QChar(0x14)));
        QCOMPARE(m_client.person(u"chenwei"_s).nickname, m_client.person(u"chenwei2"_s).nickname);
    }

    void makesUpMorePeople()
    {
        SandboxOptions options;
        options.users = 300;
        const Sandbox sandbox(options);
        const QList<SandboxPersonInfo> people = sandbox.people();
        QCOMPARE(people.size(), 300);
        QCOMPARE(people[0].key, u"zhangsan"_s);
        QCOMPARE(people[24].key, u"user00025"_s);
        QSet<QString> names;
        for (const SandboxPersonInfo &person : people.sliced(24)) {
            QVERIFY(person.nickname.size() >= 2 && person.nickname.size() <= 4);
            names.insert(person.nickname);
        }
        QVERIFY(names.size() > 150);
    }

    void movesTheClock_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("now"); ///< 0: an hour further
        QTest::newRow("by") << QByteArray("{\"by_ms\":3600000}") << qint64(0);
        QTest::newRow("to a number")
            << QByteArray("{\"to\":1760000000000}") << qint64(1760000000000);
        QTest::newRow("to a date")
            << QByteArray("{\"to\":\"2025-10-09T08:53:20Z\"}") << qint64(1760000000000);
    }
    void movesTheClock()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, now);
        const SandboxClient client;
        const qint64 expected = now == 0 ? SystemClock().now() + 3600000 : now;
        const WireReply reply = client.post("/_sandbox/clock", body);
        QCOMPARE(reply.status, 200);
        QVERIFY(qAbs(reply.json().value("now"_L1).toInteger() - expected) < 5000);
        QVERIFY(client.sandbox.clockOffset() != 0);
        const WireReply read = client.get("/_sandbox/clock");
        QVERIFY(qAbs(read.json().value("now"_L1).toInteger() - expected) < 5000);
    }

    void startsItsClockWhereTold()
    {
        SandboxOptions options;
        options.clock = 1760000000000;
        const SandboxClient client(options);
        const qint64 now = client.get("/_sandbox/clock").json().value("now"_L1).toInteger();
        QVERIFY(now >= 1760000000000 && now < 1760000010000);
        const QString errmsg = client.exchange("0x").text("errmsg"_L1);
        QVERIFY2(errmsg.contains(u"rid: 68e778"_s), qPrintable(errmsg)); // 0x68e77800 = 1760000000
    }

    void playsAFaultOverHttp()
    {
        const WireReply played = m_client.post(
            "/_sandbox/fault", "{\"kind\":\"errcode\",\"errcode\":-1,\"path\":\"/sns/auth\"}");
        QCOMPARE(played.text("kind"_L1), u"errcode"_s);
        QCOMPARE(m_client.sandbox.fault().errcode, -1);
        QCOMPARE(m_client.get("/sns/auth").errcode(), -1);
        QCOMPARE(m_client.get("/_sandbox/fault").text("kind"_L1), u"none"_s);
    }

    void refusesABadOrder_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("kind") << QByteArray("/_sandbox/fault")
                              << QByteArray("{\"kind\":\"explode\"}");
        QTest::newRow("no kind") << QByteArray("/_sandbox/fault") << QByteArray("{}");
        QTest::newRow("clock") << QByteArray("/_sandbox/clock") << QByteArray("{\"by\":1}");
        QTest::newRow("no JSON") << QByteArray("/_sandbox/clock") << QByteArray("later");
        QTest::newRow("register") << QByteArray("/_sandbox/register") << QByteArray("{}");
        QTest::newRow("register whom") << QByteArray("/_sandbox/register")
                                       << QByteArray("{\"appid\":\"wx0\",\"redirect_uri\":\"x\"}");
    }
    void refusesABadOrder()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        const WireReply reply = m_client.post(path, body);
        QCOMPARE(reply.status, 400);
        QVERIFY(!reply.text("error"_L1).isEmpty());
    }

    void listsPeopleAndAccounts()
    {
        const QJsonArray people =
            m_client.get("/_sandbox/people").json().value("people"_L1).toArray();
        QCOMPARE(people.size(), 24);
        QCOMPARE(people[0]["key"_L1].toString(), u"zhangsan"_s);
        const QJsonArray accounts =
            m_client.get("/_sandbox/accounts").json().value("accounts"_L1).toArray();
        QCOMPARE(accounts.size(), 4);
        QCOMPARE(accounts[0]["appid"_L1].toString(), m_client.service.appId);
        QCOMPARE(accounts[2]["component_appid"_L1].toString(), m_client.managed.componentAppId);
        QVERIFY(m_client.service.appId.startsWith(u"wx"_s));
        QCOMPARE(m_client.service.appId.size(), 18);
        QCOMPARE(m_client.service.secret.size(), 32);
    }

    void registersForAnyAccount()
    {
        const SandboxClient client;
        const WireReply reply = client.post(
            "/_sandbox/register", "{\"appid\":\"" + client.website.appId.toLatin1() +
                                      "\",\"redirect_uri\":\"https://www.example.com/cb\"}");
        QCOMPARE(reply.status, 200);
        QCOMPARE(client.sandbox.accounts()[1].domains, QStringList(u"www.example.com"_s));
        QCOMPARE(client.sandbox.accounts()[1].redirectUris,
                 QStringList(u"https://www.example.com/cb"_s));
    }

    void tellsWhatWasReceivedWithoutSecrets()
    {
        SandboxClient client;
        const QByteArray code = client.code("zhangsan");
        const WireReply grant = client.exchange(code);
        const QByteArray token = grant.text("access_token"_L1).toLatin1();
        const QByteArray refresh = grant.text("refresh_token"_L1).toLatin1();
        const QByteArray basic = client.basicToken();
        QVERIFY(client.get("/sns/auth?access_token=" + token + "&openid=o").status == 200);
        QVERIFY(client.get("/sns/oauth2/refresh_token?refresh_token=" + refresh).status == 200);
        QVERIFY(client.get("/cgi-bin/user/get?access_token=" + basic).status == 200);
        QVERIFY(client.get("/sns/auth?later=" + token).status == 200);

        const WireReply reply = client.get("/_sandbox/received");
        for (const QByteArray &secret :
             {client.service.secret.toLatin1(), code, token, refresh, basic}) {
            QVERIFY(secret.size() >= 32);
            QVERIFY2(!reply.body.contains(secret), "a secret is shown");
        }
        QCOMPARE(client.sandbox.received(u"/sns/auth"_s), 2);
        QCOMPARE(client.sandbox.received(u"/sns/userinfo"_s), 0);
        const QJsonArray rows = reply.json().value("received"_L1).toArray();
        const auto exchange = std::find_if(rows.begin(), rows.end(), [](const QJsonValue &row) {
            return row["path"_L1].toString() == u"/sns/oauth2/access_token"_s;
        });
        QVERIFY(exchange != rows.end());
        QCOMPARE((*exchange)["method"_L1].toString(), u"GET"_s);
        QCOMPARE((*exchange)["count"_L1].toInt(), 1);
        QVERIFY((*exchange)["query"_L1].toString().startsWith(u"appid=wx"_s));

        QCOMPARE(client.ask("DELETE", "/_sandbox/received").status, 200);
        QCOMPARE(client.sandbox.received(u"/sns/auth"_s), 0);
    }

    void boundsWhatARequestMaySend()
    {
        QCOMPARE(m_client.get("/sns/auth?x=" + QByteArray(20000, 'a')).status, 414);
        QCOMPARE(m_client.post("/cgi-bin/stable_token", QByteArray(2000000, 'a')).status, 0);
        QCOMPARE(m_client.get("/_sandbox/clock").status, 200);
    }

    void keepsAConnectionForManyCalls()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s,
                             static_cast<quint16>(m_client.sandbox.address().port()));
        for (int call = 0; call < 3; ++call) {
            socket.write("GET /sns/auth HTTP/1.1\r\nHost: api.weixin.qq.com\r\n\r\n");
            QByteArray reply;
            while (!reply.contains("\"}") && socket.waitForReadyRead(5000)) {
                reply += socket.readAll();
            }
            QVERIFY(reply.startsWith("HTTP/1.1 200 OK\r\n"));
            QVERIFY(reply.contains("\"errcode\":41001"));
        }
    }

    void answersOffTheMapWithAPage()
    {
        QCOMPARE(m_client.get("/").status, 404);
        QCOMPARE(m_client.get("/cgi-bin/nothing").status, 404);
        QCOMPARE(m_client.get("/_sandbox/nothing").status, 404);
        QCOMPARE(m_client.get("/connect/confirm").status, 404);
    }

    void sendsNoBodyForHead()
    {
        const WireReply reply = m_client.ask("HEAD", "/sns/auth");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("Content-Length").toInt() > 0);
        QVERIFY(reply.body.isEmpty());
    }

    void mayBeAskedFromAnyThread()
    {
        int people = 0;
        std::unique_ptr<QThread> thread(
            QThread::create([&] { people = static_cast<int>(m_client.sandbox.people().size()); }));
        thread->start();
        QVERIFY(thread->wait(5000));
        QCOMPARE(people, 24);
    }

private:
    SandboxClient m_client;
};

QTEST_GUILESS_MAIN(tst_SandboxControl)
#include "tst_sandboxcontrol.moc"
