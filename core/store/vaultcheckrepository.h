#pragma once

#include "core/store/connection.h"

#include <optional>

namespace wxbind {

/// A sealed constant: only the key that sealed everything else in this file opens it.
struct VaultCheck
{
    QString kind; ///< Vault::kindName() of that key's keeper
    QByteArray box;
};

class VaultCheckRepository final
{
public:
    explicit VaultCheckRepository(Connection &connection)
        : m_db(connection)
    {}

    [[nodiscard]] Result<std::optional<VaultCheck>> get() const;
    [[nodiscard]] Result<Unit> insert(const VaultCheck &check); ///< Conflict when there already

private:
    Connection &m_db;
};

} // namespace wxbind
