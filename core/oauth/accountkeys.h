#pragma once

#include "core/model/account.h"
#include "core/model/tokengrant.h"
#include "core/secrets/sealer.h"
#include "core/secrets/vault.h"
#include "core/store/database.h"
#include "core/store/tokenrepository.h"

#include <QUrl>

namespace wxbind {

/// What each box is sealed for. Bound to the box: an AppSecret of one account cannot be opened as
/// another's.
[[nodiscard]] QByteArray secretPurpose(const AppId &appId); ///< "appsecret:" + appid
[[nodiscard]] QByteArray
tokenPurpose(const Identity &identity); ///< "token:" + appid + ":" + openid
/// "basic:" + appid + "@" + where it was fetched: a token of a stand-in address is no token of the
/// real one.
[[nodiscard]] QByteArray basicPurpose(const AppId &appId, const QUrl &apiBase);
[[nodiscard]] QByteArray exchangeBodyPurpose(); ///< "exchange-body": raw reply bodies

/// The stored account; an override that is not empty stands in for its own address.
[[nodiscard]] Async<Account> loadAccount(Database &database, const AppId &appId,
                                         const QUrl &apiBaseOverride = {},
                                         const QUrl &authorizeBaseOverride = {});

/// Opens the vault, then the account's AppSecret. Fault::Secret when there is none or it cannot be
/// opened. `owner` decides how long the answer is waited for.
[[nodiscard]] Async<Secret> openAccountSecret(Database &database, Vault &vault, QObject *owner,
                                              const AppId &appId);

struct AccountWithSecret
{
    Account account;
    Secret secret; ///< for kind Component the platform's component_access_token
};
[[nodiscard]] Async<AccountWithSecret>
loadAccountWithSecret(Database &database, Vault &vault, QObject *owner, const AppId &appId,
                      const QUrl &apiBaseOverride = {}, const QUrl &authorizeBaseOverride = {});

/// A fresh grant as it is kept: access life as sent, refresh life 30 days from now.
[[nodiscard]] WebToken webTokenFrom(const AppId &appId, const TokenGrant &grant, Msecs now);

[[nodiscard]] SealedWebToken sealWebToken(const Sealer &sealer, const WebToken &token);
[[nodiscard]] Result<WebToken> openWebToken(const Sealer &sealer, const SealedWebToken &sealed);

} // namespace wxbind
