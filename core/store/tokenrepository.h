#pragma once

#include "core/model/tokengrant.h"
#include "core/store/connection.h"

namespace wxbind {

/// A web token as a row: the two tokens are boxes (Sealer purpose "token:" + appid + ":" + openid).
struct SealedWebToken
{
    Identity identity;
    QByteArray accessBox;
    QByteArray refreshBox;
    QString scope;
    bool snapshot = false;
    std::optional<UnionId> unionId;
    Msecs obtainedAt = 0;
    Msecs accessExpiresAt = 0;
    Msecs refreshExpiresAt = 0;
};

struct SealedBasicToken
{
    AppId appId;
    BasicTokenSource source = BasicTokenSource::Token;
    QByteArray box; ///< Sealer purpose "basic:" + appid
    Msecs obtainedAt = 0;
    Msecs expiresAt = 0;
};

class TokenRepository final
{
public:
    explicit TokenRepository(Connection &connection)
        : m_db(connection)
    {}

    [[nodiscard]] Result<Unit> storeWeb(const SealedWebToken &token);
    [[nodiscard]] Result<std::optional<SealedWebToken>> web(const Identity &identity) const;
    [[nodiscard]] Result<Unit> storeBasic(const SealedBasicToken &token);
    [[nodiscard]] Result<std::optional<SealedBasicToken>> basic(const AppId &appId,
                                                                BasicTokenSource source) const;
    /// Drops every box, and what tells their key: for a folder whose key is gone for good.
    [[nodiscard]] Result<Unit> forgetAll();

private:
    Connection &m_db;
};

} // namespace wxbind
