#include "core/oauth/basictoken/basictokenowner.h"

#include "core/oauth/accountkeys.h"
#include "core/oauth/answer.h"
#include "core/oauth/basictoken/basicreply.h"
#include "core/oauth/basictoken/basicrequest.h"
#include "core/oauth/basictoken/fetchlease.h"
#include "core/store/accountrepository.h"

#include <QCryptographicHash>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kRenewBefore = 5 * 60 * 1000;
constexpr int kInvalidCredential = 40001;
constexpr int kTokenExpired = 42001;

Result<BasicToken> openBasicToken(const Sealer &sealer, const SealedBasicToken &sealed,
                                  const QByteArray &purpose)
{
    return sealer.open(sealed.box, purpose).map([&](QByteArray &&plain) {
        return BasicToken{sealed.appId, sealed.source, Secret(std::move(plain)), sealed.obtainedAt,
                          sealed.expiresAt};
    });
}

QByteArray purposeOf(const Account &account)
{
    return basicPurpose(account.appId, account.apiBase);
}

/// Beside the database, so that it stands between those who share its cache.
QString leaseFile(const Database &database, const Account &account, BasicTokenSource source)
{
    const bool stable = source == BasicTokenSource::StableToken;
    const QByteArray what = purposeOf(account) + (stable ? "/stable" : "/plain");
    const QByteArray name = QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex();
    return database.path() + u".basic-"_s + QString::fromLatin1(name.left(16)) + u".lock"_s;
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
    const Key key(purposeOf(wanted.account), wanted.source);
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

Async<BasicTokenOwner::Boxes> BasicTokenOwner::look(const Ask &wanted)
{
    return m_parts.database.read([appId = wanted.account.appId,
                                  source = wanted.source](Connection &connection) -> Result<Boxes> {
        const auto token = TokenRepository(connection).basic(appId, source);
        const auto appSecret = AccountRepository(connection).sealedSecret(appId);
        if (!token || !appSecret) {
            return fail(token ? appSecret.error() : token.error());
        }
        return Boxes{*token, *appSecret};
    });
}

std::optional<BasicToken> BasicTokenOwner::usable(const Boxes &found, const Ask &wanted,
                                                  const Secret &key) const
{
    if (!found.token || wanted.force ||
        found.token->expiresAt - m_parts.clock.now() <= kRenewBefore) {
        return std::nullopt;
    }
    // A box that cannot be opened is as good as none: it is only a cache.
    const auto cached = openBasicToken(Sealer(key), *found.token, purposeOf(wanted.account));
    return cached && cached->accessToken != wanted.rejected ? std::optional(*cached) : std::nullopt;
}

Async<BasicTokenOwner::Held> BasicTokenOwner::fromCacheOrPlatform(const Ask &wanted)
{
    return andThen(m_parts.vault.masterKey(), this, [this, wanted](const Secret &key) {
        return andThen(look(wanted), this, [this, wanted, key](const Boxes &found) -> Async<Held> {
            if (const auto cached = usable(found, wanted, key)) {
                return ready<Held>(Held{*cached, true});
            }
            return underLease(wanted, key);
        });
    });
}

/// Who held the lease before may have stored what is wanted, so it is looked for once more.
Async<BasicTokenOwner::Held> BasicTokenOwner::underLease(const Ask &wanted, const Secret &key)
{
    const QString file = leaseFile(m_parts.database, wanted.account, wanted.source);
    return andThen(takeFetchLease(file, this), this, [=, this](const FetchLease &lease) {
        const auto fetched =
            andThen(look(wanted), this, [=, this](const Boxes &found) -> Async<Held> {
                if (const auto cached = usable(found, wanted, key)) {
                    return ready<Held>(Held{*cached, true});
                }
                if (!found.appSecret) {
                    return failed<Held>({Fault::Secret, 0, {}, u"no AppSecret is stored"_s, {}});
                }
                Result<QByteArray> appSecret =
                    Sealer(key).open(*found.appSecret, secretPurpose(wanted.account.appId));
                if (!appSecret) {
                    return failed<Held>(appSecret.error());
                }
                return fromPlatform(wanted, key, Secret(*std::move(appSecret)));
            });
        // A failed fetch lets go of it too, with this function.
        return andThen(fetched, this, [lease](const Held &held) -> Result<Held> {
            lease->unlock();
            return held;
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
    return andThen(ask<BasicToken>(m_parts.http, this, request, parse), this,
                   [this, wanted, key](const Answer<BasicToken> &fetched) {
                       return keep(wanted, fetched.value, key);
                   });
}

Async<BasicTokenOwner::Held> BasicTokenOwner::keep(const Ask &wanted, const BasicToken &token,
                                                   const Secret &key)
{
    const QByteArray purpose = purposeOf(wanted.account);
    const SealedBasicToken sealed{token.appId, token.source,
                                  Sealer(key).seal(token.accessToken.reveal(), purpose),
                                  token.obtainedAt, token.expiresAt};
    const auto stored = m_parts.database.write(
        [sealed](Connection &connection) { return storeIfYounger(connection, sealed); });
    return andThen(stored, this,
                   [key, token, purpose](const SealedBasicToken &stayed) -> Result<Held> {
                       // A younger one that does not open came from another address.
                       const auto opened = openBasicToken(Sealer(key), stayed, purpose);
                       return Held{opened.value_or(token), false};
                   });
}

Async<std::optional<BasicToken>> BasicTokenOwner::kept(const Account &account,
                                                       BasicTokenSource source)
{
    return andThen(m_parts.vault.masterKey(), this, [this, account, source](const Secret &key) {
        return andThen(
            look({account, source, false, {}}), this,
            [this, account, key](const Boxes &found) -> Result<std::optional<BasicToken>> {
                if (!found.token || found.token->expiresAt <= m_parts.clock.now()) {
                    return std::optional<BasicToken>();
                }
                const auto opened = openBasicToken(Sealer(key), *found.token, purposeOf(account));
                return opened ? std::optional(*opened) : std::nullopt;
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
