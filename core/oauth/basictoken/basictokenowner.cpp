#include "core/oauth/basictoken/basictokenowner.h"

#include "core/oauth/accountkeys.h"
#include "core/oauth/answer.h"
#include "core/oauth/basictoken/basicreply.h"
#include "core/oauth/basictoken/basicrequest.h"
#include "core/store/accountrepository.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kRenewBefore = 5 * 60 * 1000;
constexpr int kInvalidCredential = 40001;
constexpr int kTokenExpired = 42001;

/// What one read of the database gives: both boxes, as close before the fetch as can be.
struct Boxes
{
    std::optional<SealedBasicToken> token;
    std::optional<QByteArray> appSecret;
};

Result<Boxes> readBoxes(Connection &connection, const AppId &appId, BasicTokenSource source)
{
    const auto token = TokenRepository(connection).basic(appId, source);
    const auto appSecret = AccountRepository(connection).sealedSecret(appId);
    if (!token || !appSecret) {
        return fail(token ? appSecret.error() : token.error());
    }
    return Boxes{*token, *appSecret};
}

Result<BasicToken> openBasicToken(const Sealer &sealer, const SealedBasicToken &sealed)
{
    return sealer.open(sealed.box, basicPurpose(sealed.appId)).map([&](QByteArray &&plain) {
        return BasicToken{sealed.appId, sealed.source, Secret(std::move(plain)), sealed.obtainedAt,
                          sealed.expiresAt};
    });
}

/// Of two processes that fetched at the same time the younger token stays.
Result<SealedBasicToken> storeIfYounger(Connection &connection, const SealedBasicToken &fetched)
{
    TokenRepository tokens(connection);
    const auto stored = tokens.basic(fetched.appId, fetched.source);
    if (!stored) {
        return fail(stored.error());
    }
    if (*stored && (*stored)->obtainedAt > fetched.obtainedAt) {
        return **stored;
    }
    return tokens.storeBasic(fetched).map([&](Unit) { return fetched; });
}

} // namespace

BasicTokenOwner::BasicTokenOwner(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

Async<BasicTokenOwner::Held> BasicTokenOwner::token(const Account &account, BasicTokenSource source,
                                                    bool force)
{
    return obtain({account, source, force, {}});
}

/// One fetch at a time for each account and source. Who can live with what is under way shares it;
/// who cannot (force, or a refused token) waits for it and goes next.
Async<BasicTokenOwner::Held> BasicTokenOwner::obtain(const Ask &wanted)
{
    const Key key(wanted.account.appId, wanted.source);
    const auto underWay = m_pending.constFind(key);
    const bool isUnderWay = underWay != m_pending.constEnd();
    if (isUnderWay &&
        (underWay->forced ||
         (!wanted.force && (wanted.rejected.isEmpty() || wanted.rejected == underWay->rejected)))) {
        return underWay->held;
    }
    Async<Held> held;
    if (isUnderWay) {
        auto promise = std::make_shared<Promise<Held>>();
        promise->start();
        held = promise->future();
        onResult(underWay->held, this, [this, wanted, promise](const Result<Held> &) {
            onResult(fromCacheOrPlatform(wanted), this, [promise](Result<Held> result) {
                promise->addResult(std::move(result));
                promise->finish();
            });
        });
    } else {
        held = fromCacheOrPlatform(wanted);
    }
    const quint64 number = ++m_lastNumber;
    m_pending.insert(key, Pending{number, wanted.force, wanted.rejected, held});
    onResult(held, this, [this, key, number](const Result<Held> &) {
        if (m_pending.value(key).number == number) {
            m_pending.remove(key);
        }
    });
    return held;
}

Async<BasicTokenOwner::Held> BasicTokenOwner::fromCacheOrPlatform(const Ask &wanted)
{
    return andThen(m_parts.vault.masterKey(), this, [this, wanted](const Secret &key) {
        const auto boxes = m_parts.database.read(
            [appId = wanted.account.appId, source = wanted.source](Connection &connection) {
                return readBoxes(connection, appId, source);
            });
        return andThen(boxes, this, [this, wanted, key](const Boxes &found) -> Async<Held> {
            const Sealer sealer(key);
            if (found.token && !wanted.force &&
                found.token->expiresAt - m_parts.clock.now() > kRenewBefore) {
                // A box that cannot be opened is as good as none: it is only a cache.
                const Result<BasicToken> cached = openBasicToken(sealer, *found.token);
                if (cached && cached->accessToken != wanted.rejected) {
                    return ready<Held>(Held{*cached, true});
                }
            }
            if (!found.appSecret) {
                return failed<Held>({Fault::Secret, 0, {}, u"no AppSecret is stored"_s, {}});
            }
            Result<QByteArray> appSecret =
                sealer.open(*found.appSecret, secretPurpose(wanted.account.appId));
            if (!appSecret) {
                return failed<Held>(appSecret.error());
            }
            return fromPlatform(wanted, key, Secret(*std::move(appSecret)));
        });
    });
}

Async<BasicTokenOwner::Held> BasicTokenOwner::fromPlatform(const Ask &wanted, const Secret &key,
                                                           const Secret &appSecret)
{
    const auto request = basicTokenRequest(wanted.account, wanted.source, appSecret, wanted.force,
                                           m_parts.operatorName);
    const auto parse = [this, appId = wanted.account.appId,
                        source = wanted.source](const HttpReply &reply) {
        return parseBasicTokenReply(reply, appId, source, m_parts.clock.now());
    };
    return andThen(
        ask<BasicToken>(m_parts.http, this, request, parse), this,
        [this, key](const Answer<BasicToken> &fetched) { return keep(fetched.value, key); });
}

Async<BasicTokenOwner::Held> BasicTokenOwner::keep(const BasicToken &token, const Secret &key)
{
    const SealedBasicToken sealed{
        token.appId, token.source,
        Sealer(key).seal(token.accessToken.reveal(), basicPurpose(token.appId)), token.obtainedAt,
        token.expiresAt};
    const auto stored = m_parts.database.write(
        [sealed](Connection &connection) { return storeIfYounger(connection, sealed); });
    return andThen(stored, this, [key](const SealedBasicToken &kept) {
        return openBasicToken(Sealer(key), kept).map([](BasicToken &&opened) {
            return Held{std::move(opened), false};
        });
    });
}

Async<FollowerInfo> BasicTokenOwner::followerInfo(const Account &account, const OpenId &openId,
                                                  BasicTokenSource source)
{
    return andThen(token(account, source, false), this, [this, account, openId](const Held &held) {
        return askFollowerInfo(account, openId, held.token, true);
    });
}

Async<FollowerInfo> BasicTokenOwner::askFollowerInfo(const Account &account, const OpenId &openId,
                                                     const BasicToken &token, bool mayRenew)
{
    const auto request =
        followerInfoRequest(account, token.accessToken, openId, m_parts.operatorName);
    const auto parse = [identity = Identity{account.appId, openId}](const HttpReply &reply) {
        return parseFollowerReply(reply, identity);
    };
    auto promise = std::make_shared<Promise<FollowerInfo>>();
    promise->start();
    const Async<FollowerInfo> info = promise->future();
    const auto settle = [promise](Result<FollowerInfo> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    onResult(ask<FollowerInfo>(m_parts.http, this, request, parse), this,
             [=, this](const Result<Answer<FollowerInfo>> &answer) {
                 if (answer) {
                     FollowerInfo value = answer->value;
                     value.exchange = answer->exchange;
                     return settle(std::move(value));
                 }
                 const Error &error = answer.error();
                 const bool refused =
                     error.fault == Fault::Api &&
                     (error.apiCode == kInvalidCredential || error.apiCode == kTokenExpired);
                 if (!refused || !mayRenew) {
                     return settle(fail(error));
                 }
                 const auto renewed = obtain({account, token.source, false, token.accessToken});
                 onResult(andThen(renewed, this,
                                  [=, this](const Held &held) {
                                      return askFollowerInfo(account, openId, held.token, false);
                                  }),
                          this, settle);
             });
    return info;
}

} // namespace wxbind
