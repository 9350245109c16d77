#pragma once

#include "core/sandbox/boundedhash.h"
#include "core/sandbox/idmaker.h"
#include "core/sandbox/sandboxclock.h"

#include <optional>

namespace wxbind::sandbox {

inline constexpr Msecs BasicTokenLife = 7200 * Second;
inline constexpr Msecs BasicTokenOverlap = 5 * Minute; ///< how long a replaced token still works

struct BasicToken
{
    QByteArray token;
    Msecs expiresAt = 0;
};

/// Basic tokens of cgi-bin/token and cgi-bin/stable_token, two pools that leave each other alone;
/// and, by the same rules, the component tokens of third-party platforms.
class BasicTokenBook final
{
public:
    explicit BasicTokenBook(const IdMaker &ids);

    /// cgi-bin/token: always a new one; the one before lives five more minutes.
    [[nodiscard]] BasicToken fetch(const QByteArray &appId, Msecs now);
    /// cgi-bin/stable_token: the same while it has five minutes left. Forced: the old one dies at
    /// once; 20 a day and 30 s apart, else nothing happens.
    [[nodiscard]] BasicToken stable(const QByteArray &appId, bool force, Msecs now);

    enum class State
    {
        Good,
        Unknown,
        Expired,
    };
    struct Found
    {
        State state = State::Unknown;
        QByteArray appId;
    };
    [[nodiscard]] Found find(const QByteArray &token, Msecs now) const;

private:
    struct Entry
    {
        QByteArray appId;
        Msecs expiresAt = 0;
        bool killed = false; ///< replaced by force: 40001, not 42001
    };
    struct Forces
    {
        qint64 day = 0;
        int count = 0;
        Msecs last = 0;
    };

    [[nodiscard]] BasicToken issue(const QByteArray &appId, Msecs now);
    [[nodiscard]] bool mayForce(const QByteArray &appId, Msecs now);

    const IdMaker &m_ids;
    QHash<QByteArray, int> m_issued; ///< by appid
    QHash<QByteArray, QByteArray> m_latest;
    QHash<QByteArray, QByteArray> m_latestStable;
    QHash<QByteArray, Forces> m_forces;
    BoundedHash<Entry> m_entries;
};

} // namespace wxbind::sandbox
