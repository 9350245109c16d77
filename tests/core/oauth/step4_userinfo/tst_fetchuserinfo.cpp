#include "core/oauth/step4_userinfo/fetchuserinfo.h"
#include "core/oauth/step4_userinfo/userinforequest.h"
#include "tests/support/fakehttpclient.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const Secret kToken(QByteArray("71_TO/KEN"));
const OpenId kOpenId(u"oPerson-_1"_s);

Account account()
{
    Account account;
    account.appId = AppId(u"wx0123456789abcdef"_s);
    account.apiBase = defaultApiBase();
    return account;
}

} // namespace

class TestFetchUserInfo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInEachLanguage_data()
    {
        QTest::addColumn<UserInfoLang>("lang");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("zh_CN") << UserInfoLang::ZhCn << QByteArray("zh_CN");
        QTest::newRow("zh_TW") << UserInfoLang::ZhTw << QByteArray("zh_TW");
        QTest::newRow("en") << UserInfoLang::En << QByteArray("en");
    }
    void asksInEachLanguage()
    {
        QFETCH(UserInfoLang, lang);
        QFETCH(QByteArray, name);
        const auto request = userInfoRequest(account(), kToken, kOpenId, lang, {});
        QVERIFY(request);
        QCOMPARE(request->url.toEncoded(),
                 "https://api.weixin.qq.com/sns/userinfo?access_token=71_TO%2FKEN"
                 "&openid=oPerson-_1&lang=" +
                     name);
        QCOMPARE(request->context.step, Step::UserInfo);
        QCOMPARE(request->endpoint, u"sns/userinfo"_s);
        QVERIFY(!request->oneShot);
    }

    void verifiesWithTokenAndOpenid()
    {
        const auto request = verifyRequest(account(), kToken, kOpenId, {});
        QVERIFY(request);
        QCOMPARE(request->url.toEncoded(),
                 QByteArray("https://api.weixin.qq.com/sns/auth?access_token=71_TO%2FKEN"
                            "&openid=oPerson-_1"));
        QCOMPARE(request->context.step, Step::Verify);
    }

    void sendsNothingWithoutATokenOrAnOpenid()
    {
        FakeHttpClient http;
        const auto noToken =
            waitFor(fetchUserInfo(http, this, account(), {}, kOpenId, UserInfoLang::En, {}));
        QCOMPARE(noToken.error().fault, Fault::Invalid);
        QCOMPARE(waitFor(verifyToken(http, this, account(), kToken, {}, {})).error().fault,
                 Fault::Invalid);
        QVERIFY(http.requests().isEmpty());
    }

    void answersTheProfileOfThisIdentity()
    {
        FakeHttpClient http;
        http.reply(u"sns/userinfo"_s, R"({"openid":"oPerson-_1","nickname":"小明"})");
        const auto answer =
            waitFor(fetchUserInfo(http, this, account(), kToken, kOpenId, UserInfoLang::ZhCn, {}));
        QVERIFY(answer);
        QCOMPARE(answer->value.identity, (Identity{account().appId, kOpenId}));
        QCOMPARE(answer->value.nickname, std::optional(u"小明"_s));
        QVERIFY(!answer->value.unionId && !answer->value.sex && !answer->value.headImgUrl);
    }

    void anUnusableTokenIsAnApiError()
    {
        FakeHttpClient http;
        http.reply(u"sns/auth"_s, R"({"errcode":40003,"errmsg":"invalid openid"})");
        http.reply(u"sns/auth"_s, R"({"errcode":0,"errmsg":"ok"})");
        const auto bad = waitFor(verifyToken(http, this, account(), kToken, kOpenId, {}));
        QCOMPARE(bad.error(), (Error{Fault::Api, 40003, {}, u"invalid openid"_s, u"sns/auth"_s}));
        QVERIFY(waitFor(verifyToken(http, this, account(), kToken, kOpenId, {})));
    }
};

QTEST_GUILESS_MAIN(TestFetchUserInfo)
#include "tst_fetchuserinfo.moc"
