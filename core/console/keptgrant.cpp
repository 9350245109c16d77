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

/// A sign-in that ended meanwhile stored a younger grant: the one at hand must not take its place.
Result<Unit> isStillKept(Connection &db, const WebToken &before)
{
    const auto kept = TokenRepository(db).web(before.identity);
    if (!kept) {
        return fail(kept.error());
    }
    if (!*kept || (*kept)->obtainedAt != before.obtainedAt) {
        return fail(Fault::Stale, u"another grant was stored meanwhile"_s);
    }
    return Unit{};
}

Result<bool> isSnapshot(Connection &db, const Identity &identity)
{
    return TokenRepository(db).web(identity).map(
        [](const std::optional<SealedWebToken> &kept) { return kept && kept->snapshot; });
}

Result<bool> isHeldByAnother(const BindingRepository &bindings, const UnionId &unionId, UserId user)
{
    return bindings.usersOf(unionId, 2).map([user](QList<UserId> holders) {
        holders.removeAll(user);
        return !holders.isEmpty();
    });
}

QJsonObject bindingRecord(const Binding &binding)
{
    QJsonObject record{{u"user_id"_s, binding.userId.number()}, {u"nickname"_s, binding.nickname}};
    if (binding.unionId) {
        record.insert(u"unionid"_s, binding.unionId->text());
    }
    return record;
}

/// What the profile says of the binding: the nickname that lists and search use, and the unionid.
Result<Binding> bindingWith(const BindingRepository &bindings, Binding binding,
                            const Profile &profile)
{
    binding.nickname = profile.nickname.value_or(binding.nickname);
    if (profile.unionId && binding.unionId != profile.unionId) {
        const auto held = isHeldByAnother(bindings, *profile.unionId, binding.userId);
        if (!held) {
            return fail(held.error());
        }
        binding.unionId = *held ? binding.unionId : profile.unionId;
    }
    return binding;
}

Result<Unit> storeSeen(Connection &db, const Binding &before, const Profile &profile,
                       AuditEntry entry)
{
    BindingRepository bindings(db);
    if (const auto stored = bindings.storeProfile(profile); !stored) {
        return stored;
    }
    const auto after = bindingWith(bindings, before, profile);
    if (!after) {
        return fail(after.error());
    }
    if (after->nickname == before.nickname && after->unionId == before.unionId) {
        return Unit{};
    }
    if (const auto updated = bindings.update(*after); !updated) {
        return updated;
    }
    entry.userId = before.userId;
    entry.before = {bindingRecord(before)};
    entry.after = {bindingRecord(*after)};
    return AuditRepository(db).append(entry).map([](AuditId) { return Unit{}; });
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
    const auto stored = parts.database.write([=](Connection &db) -> Result<Unit> {
        if (const auto same = before ? isStillKept(db, *before) : Result<Unit>(Unit{}); !same) {
            return same;
        }
        const auto kept = TokenRepository(db).storeWeb(sealed);
        return kept && entry ? appendFor(db, *entry) : kept;
    });
    return andThen(stored, owner, [view](Unit) -> Result<TokenView> { return view; });
}

Async<FetchedProfile> keepProfile(ConsoleParts &parts, const Profile &profile)
{
    const AuditEntry entry = tokenEntry(parts, AuditAction::ProfileRead, profile.identity);
    return parts.database.write([profile, entry](Connection &db) -> Result<FetchedProfile> {
        const auto binding = BindingRepository(db).find(profile.identity);
        const auto snapshot = isSnapshot(db, profile.identity);
        if (!binding || !snapshot) {
            return fail(binding ? snapshot.error() : binding.error());
        }
        if (*binding && !*snapshot) {
            if (const auto stored = storeSeen(db, **binding, profile, entry); !stored) {
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
