#pragma once

#include "core/console/tokendesk.h"
#include "core/model/account.h"
#include "core/model/exchange.h"

#include <optional>

namespace wxbind {

/// A kept web token, opened, with all that the next call with it needs.
struct KeptGrant
{
    Account account;
    WebToken token;
    Secret key; ///< the vault's, to seal what comes next
};

/// NotFound when no token is kept for `identity`; Secret when the vault does not open.
[[nodiscard]] Async<KeptGrant> keptGrant(ConsoleParts &parts, QObject *owner,
                                         const Identity &identity);

/// What a refresh makes of a token: new access life, whatever refresh token came back, the old 30
/// days, and what only the exchange tells (unionid, snapshot) kept.
[[nodiscard]] WebToken renewedToken(const WebToken &before, const TokenGrant &grant, Msecs now);

/// Seals and stores. With `before` it was a refresh, written to the audit in the same transaction;
/// Stale, and nothing stored, when another grant took the place of `before` meanwhile.
[[nodiscard]] Async<TokenView> keepToken(ConsoleParts &parts, QObject *owner, const Secret &key,
                                         const TokenView &view,
                                         const std::optional<WebToken> &before);

/// Keeps the profile where the openid is bound; nobody is bound by looking. A snapshot page's
/// profile may be invented and is only shown. A unionid that arrives is noted, unless somebody else
/// holds it: that is for the next sign-in to decide. Changes of the binding go to the audit.
[[nodiscard]] Async<FetchedProfile> keepProfile(ConsoleParts &parts, const Profile &profile);

/// Writes to the audit that the token was looked at, then hands it out.
[[nodiscard]] Async<TokenView> noteTokenReveal(ConsoleParts &parts, const WebToken &token);

[[nodiscard]] ExchangeContext contextOf(const ConsoleParts &parts, const Identity &identity);

} // namespace wxbind
