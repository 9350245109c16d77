#include "core/oauth/accountkeys.h"

#include "core/store/accountrepository.h"

namespace wxbind {

using namespace Qt::StringLiterals;

QByteArray secretPurpose(const AppId &appId)
{
    return "appsecret:" + appId.text().toUtf8();
}

QByteArray tokenPurpose(const Identity &identity)
{
    return "token:" + identity.appId.text().toUtf8() + ':' + identity.openId.text().toUtf8();
}

QByteArray basicPurpose(const AppId &appId, const QUrl &apiBase)
{
    const QUrl base = apiBase.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    return "basic:" + appId.text().toUtf8() + '@' + base.toEncoded();
}

QByteArray exchangeBodyPurpose()
{
    return "exchange-body";
}

Async<Account> loadAccount(Database &database, const AppId &appId, const QUrl &apiBaseOverride,
                           const QUrl &authorizeBaseOverride)
{
    return database.read([=](Connection &connection) -> Result<Account> {
        Result<Account> account = AccountRepository(connection).get(appId);
        if (account && !apiBaseOverride.isEmpty()) {
            account->apiBase = apiBaseOverride;
        }
        if (account && !authorizeBaseOverride.isEmpty()) {
            account->authorizeBase = authorizeBaseOverride;
        }
        return account;
    });
}

Async<Secret> openAccountSecret(Database &database, Vault &vault, QObject *owner,
                                const AppId &appId)
{
    const auto box = database.read([appId](Connection &connection) -> Result<QByteArray> {
        auto sealed = AccountRepository(connection).sealedSecret(appId);
        if (!sealed) {
            return fail(sealed.error());
        }
        if (!*sealed) {
            return fail(Fault::Secret, u"no AppSecret is stored for "_s + appId.text());
        }
        return **std::move(sealed);
    });
    return andThen(box, owner, [&vault, owner, appId](const QByteArray &sealed) {
        return andThen(vault.masterKey(), owner, [=](const Secret &key) -> Result<Secret> {
            return Sealer(key).open(sealed, secretPurpose(appId)).map([](QByteArray &&plain) {
                return Secret(std::move(plain));
            });
        });
    });
}

Async<AccountWithSecret> loadAccountWithSecret(Database &database, Vault &vault, QObject *owner,
                                               const AppId &appId, const QUrl &apiBaseOverride,
                                               const QUrl &authorizeBaseOverride)
{
    const auto account = loadAccount(database, appId, apiBaseOverride, authorizeBaseOverride);
    return andThen(account, owner, [&database, &vault, owner](const Account &found) {
        return andThen(openAccountSecret(database, vault, owner, found.appId), owner,
                       [found](const Secret &secret) -> Result<AccountWithSecret> {
                           return AccountWithSecret{found, secret};
                       });
    });
}

WebToken webTokenFrom(const AppId &appId, const TokenGrant &grant, Msecs now)
{
    WebToken token;
    token.identity = {appId, grant.openId};
    token.grant = grant;
    token.obtainedAt = now;
    token.accessExpiresAt = now + grant.expiresInSeconds * 1000;
    token.refreshExpiresAt = now + kRefreshTokenLife;
    return token;
}

SealedWebToken sealWebToken(const Sealer &sealer, const WebToken &token)
{
    const QByteArray purpose = tokenPurpose(token.identity);
    SealedWebToken sealed;
    sealed.identity = token.identity;
    sealed.accessBox = sealer.seal(token.grant.accessToken.reveal(), purpose);
    sealed.refreshBox = sealer.seal(token.grant.refreshToken.reveal(), purpose);
    sealed.scope = token.grant.scope;
    sealed.snapshot = token.grant.snapshot;
    sealed.unionId = token.grant.unionId;
    sealed.obtainedAt = token.obtainedAt;
    sealed.accessExpiresAt = token.accessExpiresAt;
    sealed.refreshExpiresAt = token.refreshExpiresAt;
    return sealed;
}

Result<WebToken> openWebToken(const Sealer &sealer, const SealedWebToken &sealed)
{
    const QByteArray purpose = tokenPurpose(sealed.identity);
    Result<QByteArray> access = sealer.open(sealed.accessBox, purpose);
    Result<QByteArray> refresh = sealer.open(sealed.refreshBox, purpose);
    if (!access || !refresh) {
        return fail(access ? refresh.error() : access.error());
    }
    WebToken token;
    token.identity = sealed.identity;
    token.grant.accessToken = Secret(*std::move(access));
    token.grant.refreshToken = Secret(*std::move(refresh));
    token.grant.expiresInSeconds = (sealed.accessExpiresAt - sealed.obtainedAt) / 1000;
    token.grant.openId = sealed.identity.openId;
    token.grant.scope = sealed.scope;
    token.grant.snapshot = sealed.snapshot;
    token.grant.unionId = sealed.unionId;
    token.obtainedAt = sealed.obtainedAt;
    token.accessExpiresAt = sealed.accessExpiresAt;
    token.refreshExpiresAt = sealed.refreshExpiresAt;
    return token;
}

} // namespace wxbind
