#include "tests/core/sandbox/sandboxclient.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

class tst_SandboxConsent final : public QObject
{
    Q_OBJECT
private slots:
    void asksOnAPage()
    {
        const WireReply reply = m_client.get(m_client.link("snsapi_userinfo"));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.contains("id=\"person-zhangsan\""));
        QVERIFY(reply.body.contains("id=\"person-jiye\""));
        QVERIFY(reply.body.contains(">同意</button>"));
        QVERIFY(reply.body.contains(">拒绝</button>"));
        QVERIFY(reply.body.contains("Tom &amp; &lt;b&gt;Jerry&lt;/b&gt; &quot;T&quot;"));
        QVERIFY(!reply.body.contains("{{"));
        QVERIFY(!reply.body.contains("<script"));
    }

    void escapesWhatTheLinkBrings()
    {
        const WireReply reply =
            m_client.get(m_client.link("snsapi_userinfo", "&x=%22%3E%3Cscript%3E&y='\">"));
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.body.contains("<script"));
        QVERIFY(!reply.body.contains("'\">"));
    }

    void answersTheForm_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("code");
        QTest::newRow("approve") << QByteArray("&person=lisi&decision=approve") << true;
        QTest::newRow("refuse") << QByteArray("&person=lisi&decision=refuse") << false;
        QTest::newRow("refuse, nobody chosen") << QByteArray("&decision=refuse") << false;
    }
    void answersTheForm()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, code);
        const WireReply reply = confirm(answer);
        QCOMPARE(reply.status, 302);
        QCOMPARE(!SandboxClient::codeIn(reply).isEmpty(), code);
        QVERIFY(reply.header("Location").endsWith("state=S1"));
    }

    void exchangesWhatTheFormGave()
    {
        const WireReply grant =
            m_client.exchange(SandboxClient::codeIn(confirm("&person=lisi&decision=approve")));
        QCOMPARE(grant.text("openid"_L1), m_client.person(u"lisi"_s).openId);
    }

    void knowsNobodyOfThatName()
    {
        QCOMPARE(confirm("&person=nobody&decision=approve").status, 404);
        QCOMPARE(m_client.get(m_client.link("snsapi_base", "&sandbox_approve=nobody")).status, 404);
    }

    void sendsABaseScopeBackSilentlyForTheLastPerson()
    {
        const QByteArray cookie = "Cookie: a=b; sandbox_person=lisi\r\n";
        QCOMPARE(m_client.get(m_client.link("snsapi_base")).status, 200);
        const WireReply silent = m_client.get(m_client.link("snsapi_base"), cookie);
        QCOMPARE(silent.status, 302);
        QCOMPARE(m_client.exchange(SandboxClient::codeIn(silent)).text("openid"_L1),
                 m_client.person(u"lisi"_s).openId);
        QCOMPARE(m_client.get(m_client.link("snsapi_userinfo"), cookie).status, 200);
    }

    void skipsThePageAfterARecentGrantUnlessForced()
    {
        const WireReply given = confirm("&person=lisi&decision=approve&remember=1");
        QVERIFY(given.head.contains("Set-Cookie: sandbox_person=lisi;"));
        QVERIFY(given.head.contains("Set-Cookie: sandbox_recent=1;"));
        const QByteArray cookies = "Cookie: sandbox_person=lisi; sandbox_recent=1\r\n";
        const auto status = [&](const QByteArray &tail) {
            return m_client.get(m_client.link("snsapi_userinfo", tail), cookies).status;
        };
        QCOMPARE(status({}), 302);
        QCOMPARE(status("&forceSnapShot=true"), 302); // ignored after a recent grant
        QCOMPARE(status("&forcePopup=true"), 200);
    }

private:
    [[nodiscard]] WireReply confirm(const QByteArray &answer) const
    {
        const QByteArray link = m_client.link("snsapi_userinfo");
        return m_client.ask("POST", "/connect/confirm",
                            "endpoint=%2Fconnect%2Foauth2%2Fauthorize&query=" +
                                link.sliced(QByteArrayView("/connect/oauth2/authorize?").size())
                                    .toPercentEncoding() +
                                answer,
                            "Content-Type: application/x-www-form-urlencoded\r\n");
    }

    SandboxClient m_client;
};

QTEST_GUILESS_MAIN(tst_SandboxConsent)
#include "tst_sandboxconsent.moc"
