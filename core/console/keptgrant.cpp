#include "core/console/keptgrant.h"

#include "core/model/audit.h"
#include "core/oauth/accountkeys.h"
#include "core/store/accountrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/bindingrepository.h"

#include <QJsonObject>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct StoredGrant
{
    Account account;
    SealedWebToken token;
};

Result<StoredGrant> readStored(Connection &db, const Identity &identity)
{
    const auto account = AccountRepository(db).get(identity.appId);
    if (!account) {
        return fail(account.error());
    }
    const auto token = TokenRepository(db).web(identity);
    if (!token) {
        return fail(token.error());
    }
    if (!*token) {
        return fail(Fault::NotFound, u"no token is kept for "_s + identity.openId.text());
    }
    return StoredGrant{*account, **token};
}

/// Times only: a token never gets into the audit.
QJsonObject tokenRecord(const WebToken &token)
{
    return {{u"scope"_s, token.grant.scope},
            {u"obtained_at"_s, token.obtainedAt},
            {u"access_expires_at"_s, token.accessExpiresAt},
            {u"refresh_expires_at"_s, token.refreshExpiresAt}};
}

AuditEntry tokenEntry(const ConsoleParts &parts, AuditAction action, const Identity &identity)
{
    AuditEntry entry;
    entry.at = parts.clock.now();
    entry.operatorName = parts.operatorName;
    entry.host = parts.host;
    entry.action = action;
    entry.identity = identity;
    return entry;
}

/// The history of a person shows it too when the openid is bound.
Result<Unit> appendFor(Connection &db, AuditEntry entry)
{
    const auto binding = BindingRepository(db).find(*entry.identity);
    if (!binding) {
        return fail(binding.error());
    }
    if (*binding) {
        entry.userId = (*binding)->userId;
    }
    return AuditRepository(db).append(entry).map([](AuditId) { return Unit{}; });
}

/// The profile, and the copy of its nickname that lists and search use.
Result<Unit> storeSeen(BindingRepository &bindings, Binding binding, const Profile &profile)
{
    const auto stored = bindings.storeProfile(profile);
    if (!stored || !profile.nickname || *profile.nickname == binding.nickname) {
        return stored;
    }
    binding.nickname = *profile.nickname;
    return bindings.update(binding);
}

} // namespace

Async<KeptGrant> keptGrant(ConsoleParts &parts, QObject *owner, const Identity &identity)
{
    const auto stored =
        parts.database.read([identity](Connection &db) { return readStored(db, identity); });
    return andThen(stored, owner, [&parts, owner](const StoredGrant &found) {
        return andThen(
            parts.vault.masterKey(), owner,
            [&parts, found](const Secret &key) -> Result<KeptGrant> {
                return openWebToken(Sealer(key), found.token).map([&](const WebToken &token) {
                    return KeptGrant{withOverrides(parts, found.account), token, key};
                });
            });
    });
}

WebToken renewedToken(const WebToken &before, const TokenGrant &grant, Msecs now)
{
    WebToken token = webTokenFrom(before.identity.appId, grant, now);
    token.identity = before.identity;
    token.refreshExpiresAt = before.refreshExpiresAt;
    token.grant.snapshot = before.grant.snapshot;
    token.grant.unionId = before.grant.unionId;
    if (token.grant.refreshToken.isEmpty()) {
        token.grant.refreshToken = before.grant.refreshToken;
    }
    if (token.grant.scope.isEmpty()) {
        token.grant.scope = before.grant.scope;
    }
    return token;
}

Async<TokenView> keepToken(ConsoleParts &parts, QObject *owner, const Secret &key,
                           const TokenView &view, const std::optional<WebToken> &before)
{
    const SealedWebToken sealed = sealWebToken(Sealer(key), view.token);
    std::optional<AuditEntry> entry;
    if (before) {
        entry = tokenEntry(parts, AuditAction::TokenRefreshed, view.token.identity);
        entry->before = {tokenRecord(*before)};
        entry->after = {tokenRecord(view.token)};
    }
    const auto stored = parts.database.write([sealed, entry](Connection &db) -> Result<Unit> {
        const auto kept = TokenRepository(db).storeWeb(sealed);
        return kept && entry ? appendFor(db, *entry) : kept;
    });
    return andThen(stored, owner, [view](Unit) -> Result<TokenView> { return view; });
}

Async<FetchedProfile> keepProfile(ConsoleParts &parts, const Profile &profile)
{
    return parts.database.write([profile](Connection &db) -> Result<FetchedProfile> {
        BindingRepository bindings(db);
        const auto binding = bindings.find(profile.identity);
        if (!binding) {
            return fail(binding.error());
        }
        if (*binding) {
            if (const auto stored = storeSeen(bindings, **binding, profile); !stored) {
                return fail(stored.error());
            }
        }
        return FetchedProfile{profile, profile.exchange};
    });
}

Async<TokenView> noteTokenReveal(ConsoleParts &parts, const WebToken &token)
{
    AuditEntry entry = tokenEntry(parts, AuditAction::Reveal, token.identity);
    entry.after = {QJsonObject{{u"what"_s, u"web token"_s}}};
    return parts.database.write([entry, token](Connection &db) {
        return appendFor(db, entry).map([&](Unit) { return TokenView{token, {}}; });
    });
}

ExchangeContext contextOf(const ConsoleParts &parts, const Identity &identity)
{
    ExchangeContext context;
    context.appId = identity.appId;
    context.openId = identity.openId;
    context.operatorName = parts.operatorName;
    return context;
}

} // namespace wxbind
