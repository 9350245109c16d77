#pragma once

#include "core/sandbox/codebook.h"

namespace wxbind::sandbox {

inline constexpr Msecs WebTokenLife = 7200 * Second;
inline constexpr Msecs RefreshLife = 30 * Day;

/// What one exchanged code gave.
struct Grant
{
    Consent consent;
    QByteArray openId;
    QByteArray unionId; ///< empty: the key is left out
    QByteArray accessToken;
    QByteArray refreshToken;
    Msecs grantedAt = 0; ///< the refresh token's 30 days count from here, always
};

/// Web tokens, one family per grant: the refresh token stays, access tokens are renewed.
class GrantBook final
{
public:
    explicit GrantBook(const IdMaker &ids);

    /// Fills in the tokens.
    [[nodiscard]] Grant open(Grant grant, const QByteArray &owner, Msecs now);

    enum class State
    {
        Good,
        Unknown,
        Expired,
    };
    struct Found
    {
        State state = State::Unknown;
        const Grant *grant = nullptr; ///< set unless Unknown
    };
    [[nodiscard]] Found byAccessToken(const QByteArray &token, Msecs now) const;
    [[nodiscard]] Found byRefreshToken(const QByteArray &token, Msecs now) const;
    /// A new access token beside the old one, which lives out its time.
    [[nodiscard]] Grant renew(const QByteArray &refreshToken, Msecs now);

private:
    struct AccessEntry
    {
        QByteArray refreshToken;
        Msecs expiresAt = 0;
    };
    struct GrantEntry
    {
        Grant grant;
        QByteArray label;
        int renewals = 0;
    };

    [[nodiscard]] QByteArray issueAccess(GrantEntry &entry, Msecs now);

    const IdMaker &m_ids;
    QHash<QByteArray, int> m_opened; ///< grants so far, by owner
    BoundedHash<AccessEntry> m_access;
    BoundedHash<GrantEntry> m_grants; ///< by refresh token
};

} // namespace wxbind::sandbox
