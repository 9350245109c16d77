#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/model/ids.h"

#include <optional>

namespace wxbind {

/// What sns/oauth2/access_token and sns/oauth2/refresh_token give (facts sheet, sections 6 and 7).
struct TokenGrant
{
    Secret accessToken;
    qint64 expiresInSeconds = 0;
    Secret refreshToken;
    OpenId openId;
    QString scope;                  ///< comma list as sent
    bool snapshot = false;          ///< is_snapshotuser == 1; exchange only
    std::optional<UnionId> unionId; ///< absent key stays absent; exchange only

    [[nodiscard]] bool hasScope(QStringView name) const;
    friend bool operator==(const TokenGrant &, const TokenGrant &) = default;
};

/// A web token as it is kept for one binding. Life: access 7200 s as sent, refresh 30 days from the
/// first grant; a refresh does not start the 30 days anew.
struct WebToken
{
    Identity identity;
    TokenGrant grant;
    Msecs obtainedAt = 0;
    Msecs accessExpiresAt = 0;
    Msecs refreshExpiresAt = 0;
};

/// The account's own token of cgi-bin/token or cgi-bin/stable_token: another thing than WebToken.
enum class BasicTokenSource
{
    Token,
    StableToken,
};

struct BasicToken
{
    AppId appId;
    BasicTokenSource source = BasicTokenSource::Token;
    Secret accessToken;
    Msecs obtainedAt = 0;
    Msecs expiresAt = 0;
};

inline constexpr Msecs kRefreshTokenLife = Msecs(30) * 24 * 3600 * 1000;

} // namespace wxbind
