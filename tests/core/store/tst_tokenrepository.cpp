#include "core/store/tokenrepository.h"
#include "core/store/vaultcheckrepository.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

class tst_TokenRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>();
        m_store->addAccounts({u"wx1"_s});
    }

    void keepsTheLatestWebToken()
    {
        SealedWebToken token = webToken();
        QVERIFY(!tokens().web(token.identity).value());
        tokens().storeWeb(token).value();
        token.accessBox = "new";
        token.unionId = UnionId(u"U"_s);
        token.snapshot = true;
        token.accessExpiresAt += 7;
        tokens().storeWeb(token).value();
        const SealedWebToken read = *tokens().web(token.identity).value();
        QCOMPARE(read.identity, token.identity);
        QCOMPARE(read.accessBox, token.accessBox);
        QCOMPARE(read.refreshBox, token.refreshBox);
        QCOMPARE(read.unionId, token.unionId);
        QCOMPARE(read.scope, token.scope);
        QCOMPARE(read.snapshot, token.snapshot);
        QCOMPARE(read.obtainedAt, token.obtainedAt);
        QCOMPARE(read.accessExpiresAt, token.accessExpiresAt);
        QCOMPARE(read.refreshExpiresAt, token.refreshExpiresAt);
        QVERIFY(!tokens().web(identity(u"OX"_s)).value());
    }

    void keepsTheTwoBasicTokensApart()
    {
        const AppId appId(u"wx1"_s);
        tokens().storeBasic({appId, BasicTokenSource::Token, "a", 1, 2}).value();
        tokens().storeBasic({appId, BasicTokenSource::StableToken, "b", 3, 4}).value();
        tokens().storeBasic({appId, BasicTokenSource::Token, "c", 5, 6}).value();
        const auto plain = tokens().basic(appId, BasicTokenSource::Token).value();
        QCOMPARE(plain->box, "c");
        QCOMPARE(plain->obtainedAt, 5);
        QCOMPARE(plain->expiresAt, 6);
        QCOMPARE(tokens().basic(appId, BasicTokenSource::StableToken).value()->box, "b");
    }

    void forgetsEveryBox()
    {
        const AppId appId(u"wx1"_s);
        Exchange exchange;
        exchange.sealedBody = "box";
        const auto id = ExchangeRepository(m_store->db()).insert(exchange).value();
        tokens().storeWeb(webToken()).value();
        tokens().storeBasic({appId, BasicTokenSource::Token, "a", 1, 2}).value();
        AccountRepository(m_store->db()).storeSealedSecret(appId, QByteArray("s")).value();
        VaultCheckRepository checks(m_store->db());
        checks.insert({u"keychain"_s, "c"}).value();
        QCOMPARE(checks.get().value()->kind, u"keychain"_s);
        QCOMPARE(checks.insert({u"keychain"_s, "d"}).error().fault, Fault::Conflict);
        tokens().forgetAll().value();
        QVERIFY(!tokens().web(webToken().identity).value());
        QVERIFY(!tokens().basic(appId, BasicTokenSource::Token).value());
        QVERIFY(!checks.get().value());
        QVERIFY(!AccountRepository(m_store->db()).get(appId).value().hasSecret);
        QVERIFY(ExchangeRepository(m_store->db()).get(id).value().sealedBody.isEmpty());
    }

    void refusesTheTokenOfAnUnknownAccount()
    {
        SealedWebToken token = webToken();
        token.identity.appId = AppId(u"wx9"_s);
        QCOMPARE(tokens().storeWeb(token).error().fault, Fault::Conflict);
    }

private:
    TokenRepository tokens() { return TokenRepository(m_store->db()); }

    static SealedWebToken webToken()
    {
        return {identity(u"oX"_s),
                QByteArray("\0access", 7),
                "refresh",
                u"snsapi_userinfo"_s,
                false,
                std::nullopt,
                kT0,
                kT0 + 7'200'000,
                kT0 + kRefreshTokenLife};
    }

    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_TokenRepository)
#include "tst_tokenrepository.moc"
