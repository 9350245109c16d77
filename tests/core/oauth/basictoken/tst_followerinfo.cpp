#include "tests/core/oauth/basictoken/tokenownertest.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

class TestFollowerInfo final : public TokenOwnerTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void aRefusedTokenIsRenewedOnce_data()
    {
        QTest::addColumn<int>("errcode");
        QTest::newRow("40001") << 40001;
        QTest::newRow("42001") << 42001;
    }
    void aRefusedTokenIsRenewedOnce()
    {
        QFETCH(int, errcode);
        const OpenId openId(u"oPerson"_s);
        willFetch("TOKEN-A");
        QVERIFY(ask());
        m_world->clock.advance(1000);
        m_world->http.reply(u"cgi-bin/user/info"_s, apiError(errcode));
        m_world->http.reply(u"cgi-bin/user/info"_s, R"({"subscribe":0,"openid":"oPerson"})");
        willFetch("TOKEN-B");
        const auto info = waitFor(m_owner->followerInfo(m_world->account, openId, kToken));
        QVERIFY(info && !info->subscribed);
        QCOMPARE(fetches(), 2);
        const HttpRequest last = m_world->http.requests().last();
        QCOMPARE(last.url.toEncoded(), QByteArray("http://127.0.0.1:9/prefix/cgi-bin/user/info"
                                                  "?access_token=TOKEN-B&openid=oPerson"
                                                  "&lang=zh_CN"));
    }

    void aTokenRefusedTwiceIsNotTriedAThirdTime()
    {
        willFetch("TOKEN-A");
        willFetch("TOKEN-B");
        m_world->http.reply(u"cgi-bin/user/info"_s, apiError(40001));
        m_world->http.reply(u"cgi-bin/user/info"_s, apiError(40001));
        const auto info =
            waitFor(m_owner->followerInfo(m_world->account, OpenId(u"oPerson"_s), kToken));
        QCOMPARE(info.error().apiCode, 40001);
        QCOMPARE(fetches(), 2);
        QCOMPARE(m_world->http.count(u"cgi-bin/user/info"_s), 2);
    }

    void anotherErrorRenewsNothing()
    {
        willFetch("TOKEN-A");
        m_world->http.reply(u"cgi-bin/user/info"_s, apiError(40003));
        const auto info =
            waitFor(m_owner->followerInfo(m_world->account, OpenId(u"oPerson"_s), kToken));
        QCOMPARE(info.error().apiCode, 40003);
        QCOMPARE(m_world->http.requests().size(), 2);
    }

    void aRefusedStableTokenIsAskedForAgainWithoutForce()
    {
        m_world->http.reply(u"cgi-bin/stable_token"_s, tokenReply("STABLE-A"));
        m_world->http.reply(u"cgi-bin/stable_token"_s, tokenReply("STABLE-B"));
        m_world->http.reply(u"cgi-bin/user/info"_s, apiError(42001));
        m_world->http.reply(u"cgi-bin/user/info"_s, R"({"subscribe":1,"openid":"oPerson"})");
        const auto info =
            waitFor(m_owner->followerInfo(m_world->account, OpenId(u"oPerson"_s), kStable));
        QVERIFY(info && info->subscribed);
        for (const HttpRequest &request : m_world->http.requests()) {
            QVERIFY(!request.body.contains("force_refresh"));
        }
    }

    void manyWhoseTokenWasRefusedShareOneRenewal()
    {
        willFetch("TOKEN-A");
        QVERIFY(ask());
        m_world->clock.advance(1000);
        willFetch("TOKEN-B");
        QList<Async<FollowerInfo>> asked;
        for (int i = 0; i < 20; ++i) {
            m_world->http.reply(u"cgi-bin/user/info"_s, apiError(40001));
        }
        for (int i = 0; i < 20; ++i) {
            m_world->http.reply(u"cgi-bin/user/info"_s, R"({"subscribe":1,"openid":"oPerson"})");
            asked.append(m_owner->followerInfo(m_world->account, OpenId(u"oPerson"_s), kToken));
        }
        for (const auto &one : asked) {
            QVERIFY(waitFor(one));
        }
        QCOMPARE(fetches(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFollowerInfo)
#include "tst_followerinfo.moc"
