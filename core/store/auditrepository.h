#pragma once

#include "core/model/audit.h"
#include "core/store/connection.h"

#include <QList>

namespace wxbind {

class AuditRepository final
{
public:
    explicit AuditRepository(Connection &connection)
        : m_db(connection)
    {}

    /// Append only; there is no update and no delete.
    [[nodiscard]] Result<AuditId> append(const AuditEntry &entry);
    [[nodiscard]] Result<QList<AuditEntry>> forUser(UserId user, int limit) const;
    [[nodiscard]] Result<QList<AuditEntry>> list(AuditId before, int limit) const;

private:
    Connection &m_db;
};

} // namespace wxbind
