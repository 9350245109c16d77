#include "tests/core/sandbox/sandboxclient.h"

#include <QJsonArray>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

class tst_SandboxUsers final : public QObject
{
    Q_OBJECT
private slots:
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

private:
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

QTEST_GUILESS_MAIN(tst_SandboxUsers)
#include "tst_sandboxusers.moc"
