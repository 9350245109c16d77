#pragma once

#include "core/model/account.h"
#include "core/store/connection.h"

#include <QList>

#include <optional>

namespace wxbind {

/// Repositories are thin and stateless: SQL as named constants on top of the .cpp, values in and
/// out, used inside a Database::read or ::write job.
class AccountRepository final
{
public:
    explicit AccountRepository(Connection &connection)
        : m_db(connection)
    {}

    [[nodiscard]] Result<QList<Account>> list() const;           ///< by name
    [[nodiscard]] Result<Account> get(const AppId &appId) const; ///< NotFound
    [[nodiscard]] Result<Unit> insert(const Account &account);   ///< Conflict when there already
    [[nodiscard]] Result<Unit> update(const Account &account);   ///< Stale by version
    /// Conflict while bindings or attempts name it.
    [[nodiscard]] Result<Unit> remove(const AppId &appId);

    /// The AppSecret's box (Sealer purpose "appsecret:" + appid), or nothing.
    [[nodiscard]] Result<std::optional<QByteArray>> sealedSecret(const AppId &appId) const;
    [[nodiscard]] Result<Unit> storeSealedSecret(const AppId &appId,
                                                 const std::optional<QByteArray> &box);

private:
    Connection &m_db;
};

} // namespace wxbind
