#pragma once

#include "core/model/profile.h"
#include "core/model/user.h"
#include "core/store/connection.h"

#include <QList>

namespace wxbind {

/// Bindings and the profile of each.
class BindingRepository final
{
public:
    explicit BindingRepository(Connection &connection)
        : m_db(connection)
    {}

    /// The hot path: one exact look-up by (appid, openid). Nothing when there is no such row.
    [[nodiscard]] Result<std::optional<Binding>> find(const Identity &identity) const;
    [[nodiscard]] Result<QList<Binding>> forUser(UserId user) const;
    /// Users that hold this unionid, each once, at most `limit`.
    [[nodiscard]] Result<QList<UserId>> usersOf(const UnionId &unionId, int limit) const;
    [[nodiscard]] Result<Unit> insert(const Binding &binding); ///< Conflict: identity is bound
    /// Guarded by version (Stale); raises it by one. Keeps the search index in step.
    [[nodiscard]] Result<Unit> update(const Binding &binding);

    [[nodiscard]] Result<Unit> storeProfile(const Profile &profile);
    [[nodiscard]] Result<std::optional<Profile>> profile(const Identity &identity) const;

private:
    Connection &m_db;
};

} // namespace wxbind
