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
    /// Entries that name this identity and no person, such as a revealed reply.
    [[nodiscard]] Result<QList<AuditEntry>> forIdentity(const Identity &identity, int limit) const;
    [[nodiscard]] Result<QList<AuditEntry>> list(AuditId before, int limit) const;

private:
    Connection &m_db;
};

} // namespace wxbind
