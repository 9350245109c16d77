#include "core/console/vaultdesk.h"

#include "core/secrets/vault.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"

namespace wxbind {

VaultDesk::VaultDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.vault, &Vault::stateChanged, this, &VaultDesk::stateChanged);
}

VaultState VaultDesk::state() const
{
    return m_parts.vault.state();
}

QString VaultDesk::kindName() const
{
    return m_parts.vault.kindName();
}

Async<Unit> VaultDesk::open()
{
    return andThen(m_parts.vault.masterKey(), this,
                   [](const Secret &) -> Result<Unit> { return Unit{}; });
}

Async<Unit> VaultDesk::unlock(const Secret &passphrase)
{
    return m_parts.vault.unlock(passphrase);
}

Async<Unit> VaultDesk::recordReveal(const QString &what)
{
    AuditEntry entry;
    entry.at = m_parts.clock.now();
    entry.operatorName = m_parts.operatorName;
    entry.host = m_parts.host;
    entry.action = AuditAction::Reveal;
    entry.reason = what;
    return m_parts.database.write([entry](Connection &db) -> Result<Unit> {
        return AuditRepository(db).append(entry).map([](AuditId) { return Unit{}; });
    });
}

} // namespace wxbind
