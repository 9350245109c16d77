#pragma once

#include "core/model/queries.h"
#include "core/store/connection.h"

#include <QList>

namespace wxbind {

class UserRepository final
{
public:
    explicit UserRepository(Connection &connection)
        : m_db(connection)
    {}

    [[nodiscard]] Result<User> get(UserId id) const; ///< NotFound
    [[nodiscard]] Result<UserId> insert(const User &user);
    [[nodiscard]] Result<Unit> update(const User &user); ///< Stale by version
    [[nodiscard]] Result<UserPage> find(const UserQuery &query) const;
    /// Kept by the store, never counted on a hot path.
    [[nodiscard]] Result<qint64> count() const;

private:
    Connection &m_db;
};

} // namespace wxbind
