#include "core/oauth/step3_refresh/refreshrequest.h"
#include "core/oauth/step3_refresh/refreshtoken.h"
#include "tests/support/fakehttpclient.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const Secret kRefresh(QByteArray("71_RE/FRESH"));
const Secret kPlatform(QByteArray("71_PLATFORM"));

Account accountOf(AccountKind kind)
{
    Account account;
    account.appId = AppId(u"wx0123456789abcdef"_s);
    account.kind = kind;
    account.apiBase = defaultApiBase();
    account.componentAppId = AppId(u"wxplatform00000000"_s);
    return account;
}

} // namespace

class TestRefreshToken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheDocumentedOrderWithoutTheSecret()
    {
        const auto own = refreshRequest(accountOf(AccountKind::Service), kRefresh, {}, {});
        QVERIFY(own);
        QCOMPARE(own->url.toEncoded(),
                 QByteArray("https://api.weixin.qq.com/sns/oauth2/refresh_token"
                            "?appid=wx0123456789abcdef&grant_type=refresh_token"
                            "&refresh_token=71_RE%2FFRESH"));
        QCOMPARE(own->context.step, Step::Refresh);
        const auto platform =
            refreshRequest(accountOf(AccountKind::Component), kRefresh, {}, kPlatform);
        QVERIFY(platform);
        QCOMPARE(platform->url.toEncoded(),
                 QByteArray("https://api.weixin.qq.com/sns/oauth2/component/refresh_token"
                            "?appid=wx0123456789abcdef&grant_type=refresh_token"
                            "&component_appid=wxplatform00000000"
                            "&component_access_token=71_PLATFORM"
                            "&refresh_token=71_RE%2FFRESH"));
    }

    void refusesWhatCannotWorkBeforeSending()
    {
        QCOMPARE(refreshRequest(accountOf(AccountKind::Service), {}, {}, {}).error().fault,
                 Fault::Invalid);
        QCOMPARE(refreshRequest(accountOf(AccountKind::Component), kRefresh, {}, {}).error().fault,
                 Fault::Secret);
    }

    void aGrantForSomebodyElseIsABadReply()
    {
        FakeHttpClient http;
        const QByteArray body = R"({"access_token":"A","expires_in":7200,"refresh_token":"R",)"
                                R"("openid":"oPerson","scope":"snsapi_base"})";
        http.reply(u"sns/oauth2/refresh_token"_s, body);
        http.reply(u"sns/oauth2/refresh_token"_s, body);
        ExchangeContext context;
        context.openId = OpenId(u"oPerson"_s);
        const auto run = [&] {
            return waitFor(
                refreshToken(http, this, accountOf(AccountKind::Service), kRefresh, context));
        };
        QVERIFY(run());
        context.openId = OpenId(u"operson"_s);
        const auto other = run();
        QCOMPARE(other.error().fault, Fault::BadReply);
        QCOMPARE(other.error().endpoint, u"sns/oauth2/refresh_token"_s);
    }

    void aRefusalNamesTheAddressThatWasAsked()
    {
        const QString endpoint = u"sns/oauth2/component/refresh_token"_s;
        FakeHttpClient http;
        http.reply(endpoint, R"({"errcode":40030,"errmsg":"invalid refresh_token"})");
        const auto refused = waitFor(
            refreshToken(http, this, accountOf(AccountKind::Component), kRefresh, {}, kPlatform));
        QCOMPARE(refused.error().apiCode, 40030);
        QCOMPARE(refused.error().endpoint, endpoint);
    }
};

QTEST_GUILESS_MAIN(TestRefreshToken)
#include "tst_refreshtoken.moc"
