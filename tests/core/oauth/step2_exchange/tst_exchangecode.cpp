#include "core/oauth/step2_exchange/exchangecode.h"
#include "core/oauth/step2_exchange/exchangerequest.h"
#include "tests/support/fakehttpclient.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const Secret kSecret(QByteArray("s3cret/+= &"));
const Secret kCode(QByteArray("0711aa+Xk9"));

Account accountOf(AccountKind kind, const QString &base = u"https://api.weixin.qq.com"_s)
{
    Account account;
    account.appId = AppId(u"wx0123456789abcdef"_s);
    account.kind = kind;
    account.apiBase = QUrl(base);
    account.componentAppId = AppId(u"wxplatform00000000"_s);
    return account;
}

} // namespace

class TestExchangeCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheDocumentedOrder_data()
    {
        QTest::addColumn<AccountKind>("kind");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("url");
        const QString own = u"/sns/oauth2/access_token?appid=wx0123456789abcdef"
                            "&secret=s3cret%2F%2B%3D%20%26&code=0711aa%2BXk9"
                            "&grant_type=authorization_code"_s;
        const QString platform = u"/sns/oauth2/component/access_token?appid=wx0123456789abcdef"
                                 "&code=0711aa%2BXk9&grant_type=authorization_code"
                                 "&component_appid=wxplatform00000000"
                                 "&component_access_token=s3cret%2F%2B%3D%20%26"_s;
        const QString live = u"https://api.weixin.qq.com"_s;
        QTest::newRow("service") << AccountKind::Service << live << live + own;
        QTest::newRow("test") << AccountKind::Test << live << live + own;
        QTest::newRow("website") << AccountKind::Website << live << live + own;
        QTest::newRow("component") << AccountKind::Component << live << live + platform;
        const QString prefixed = u"http://127.0.0.1:8080/prefix"_s;
        QTest::newRow("prefix") << AccountKind::Service << prefixed << prefixed + own;
    }
    void keepsTheDocumentedOrder()
    {
        QFETCH(AccountKind, kind);
        QFETCH(QString, base);
        QFETCH(QString, url);
        const auto request = exchangeRequest(accountOf(kind, base), kSecret, kCode, {});
        QVERIFY(request);
        QCOMPARE(QString::fromLatin1(request->url.toEncoded()), url);
        QCOMPARE(request->method, QByteArray("GET"));
        QCOMPARE(request->context.step, Step::Exchange);
        QCOMPARE(request->context.appId, AppId(u"wx0123456789abcdef"_s));
        QVERIFY(request->body.isEmpty());
    }

    void isOneShot()
    {
        QVERIFY(exchangeRequest(accountOf(AccountKind::Service), kSecret, kCode, {})->oneShot);
        QVERIFY(exchangeRequest(accountOf(AccountKind::Component), kSecret, kCode, {})->oneShot);
    }

    void sendsNothingWithoutACodeOrASecretOrOverPlainHttp()
    {
        FakeHttpClient http;
        const Account account = accountOf(AccountKind::Service);
        const auto run = [&](const Account &of, const Secret &secret, const Secret &code) {
            return waitFor(exchangeCode(http, this, of, secret, code, {})).error().fault;
        };
        QCOMPARE(run(account, kSecret, Secret()), Fault::Invalid);
        QCOMPARE(run(account, Secret(), kCode), Fault::Secret);
        QCOMPARE(
            run(accountOf(AccountKind::Service, u"http://api.weixin.qq.com"_s), kSecret, kCode),
            Fault::Invalid);
        QVERIFY(http.requests().isEmpty());
    }

    void isNeverSentAgain_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("lost reply") << Fault::OutcomeUnknown;
        QTest::newRow("network") << Fault::Network;
        QTest::newRow("timeout") << Fault::Timeout;
    }
    void isNeverSentAgain()
    {
        QFETCH(Fault, fault);
        FakeHttpClient http;
        http.fail(u"sns/oauth2/access_token"_s, fault);
        const auto answer =
            waitFor(exchangeCode(http, this, accountOf(AccountKind::Service), kSecret, kCode, {}));
        QCOMPARE(answer.error().fault, fault);
        QCOMPARE(answer.error().endpoint, u"sns/oauth2/access_token"_s);
        QCOMPARE(http.requests().size(), 1);
    }

    void answersTheGrantWithTheRecordOfItsCall()
    {
        FakeHttpClient http;
        HttpReply reply;
        reply.status = 200;
        reply.body = R"({"access_token":"A","expires_in":7200,"refresh_token":"R",)"
                     R"("openid":"oPerson","scope":"snsapi_base"})";
        reply.exchange = ExchangeId(20418);
        reply.millis = 31;
        http.reply(u"sns/oauth2/access_token"_s, reply);
        const auto answer =
            waitFor(exchangeCode(http, this, accountOf(AccountKind::Service), kSecret, kCode, {}));
        QVERIFY(answer);
        QCOMPARE(answer->exchange, ExchangeId(20418));
        QCOMPARE(answer->millis, qint64(31));
        QCOMPARE(answer->value.openId, OpenId(u"oPerson"_s));
    }

    void anErrorOfThePlatformNamesItsEndpoint()
    {
        FakeHttpClient http;
        http.reply(u"sns/oauth2/component/access_token"_s,
                   R"({"errcode":40029,"errmsg":"invalid code, rid: 1-2-3"})");
        const auto answer = waitFor(
            exchangeCode(http, this, accountOf(AccountKind::Component), kSecret, kCode, {}));
        QCOMPARE(answer.error().fault, Fault::Api);
        QCOMPARE(answer.error().apiCode, 40029);
        QCOMPARE(answer.error().rid, u"1-2-3"_s);
        QCOMPARE(answer.error().endpoint, u"sns/oauth2/component/access_token"_s);
    }

    void whoeverWaitsIsToldWhenTheOwnerGoes()
    {
        FakeHttpClient http;
        http.hold(u"sns/oauth2/access_token"_s);
        auto owner = std::make_unique<QObject>();
        const auto answer =
            exchangeCode(http, owner.get(), accountOf(AccountKind::Service), kSecret, kCode, {});
        owner.reset();
        QCOMPARE(waitFor(answer).error().fault, Fault::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestExchangeCode)
#include "tst_exchangecode.moc"
