#pragma once

#include "core/http/httpclient.h"
#include "core/model/account.h"
#include "core/model/profile.h"
#include "core/model/tokengrant.h"
#include "core/secrets/vault.h"
#include "core/store/database.h"
#include "core/store/tokenrepository.h"

#include <QMap>
#include <QObject>
#include <QPair>

#include <optional>

namespace wxbind {

/// The one owner of every account's basic token. Concurrent askers, of this process and of others
/// on the same data folder, share one fetch; the cache is in the database, sealed for the address
/// the token came from, and survives a restart; a valid token (more than 5 minutes left) is never
/// fetched again unless forced. Not for sns/* calls: that is another token.
class BasicTokenOwner final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        HttpClient &http;
        Database &database;
        Vault &vault;
        const Clock &clock;
        QString operatorName;
    };
    explicit BasicTokenOwner(Parts parts, QObject *parent = nullptr);

    struct Held
    {
        BasicToken token;
        bool fromCache = false;
    };
    [[nodiscard]] Async<Held> token(const Account &account, BasicTokenSource source, bool force);
    /// The kept one while it lives; never asks the platform.
    [[nodiscard]] Async<std::optional<BasicToken>> kept(const Account &account,
                                                        BasicTokenSource source);
    /// cgi-bin/user/info with that token; on 40001 or 42001 one fresh token is tried, once.
    [[nodiscard]] Async<FollowerInfo> followerInfo(const Account &account, const OpenId &openId,
                                                   BasicTokenSource source);

private:
    struct Ask
    {
        Account account;
        BasicTokenSource source = BasicTokenSource::Token;
        bool force = false;
        Secret rejected; ///< a token the platform refused: anything but this one will do
    };
    struct Pending
    {
        quint64 number = 0;
        bool forced = false;
        Secret rejected;
        Async<Held> held;
    };
    /// What one read of the database gives: both boxes, as close before the fetch as can be.
    struct Boxes
    {
        std::optional<SealedBasicToken> token;
        std::optional<QByteArray> appSecret;
    };
    using Key = QPair<QByteArray, BasicTokenSource>; ///< basicPurpose() and source

    [[nodiscard]] Async<Held> obtain(const Ask &wanted);
    [[nodiscard]] Async<Held> fromCacheOrPlatform(const Ask &wanted);
    [[nodiscard]] Async<Boxes> look(const Ask &wanted);
    [[nodiscard]] std::optional<BasicToken> usable(const Boxes &found, const Ask &wanted,
                                                   const Secret &key) const;
    [[nodiscard]] Async<Held> underLease(const Ask &wanted, const Secret &key);
    [[nodiscard]] Async<Held> fromPlatform(const Ask &wanted, const Secret &key,
                                           const Secret &appSecret);
    [[nodiscard]] Async<Held> keep(const Ask &wanted, const BasicToken &token, const Secret &key);
    [[nodiscard]] Async<FollowerInfo> askFollowerInfo(const Account &account, const OpenId &openId,
                                                      const BasicToken &token, bool mayRenew);

    Parts m_parts;
    QMap<Key, Pending> m_pending;
    quint64 m_lastNumber = 0;
};

} // namespace wxbind
