#include "core/console/vaultdesk.h"

#include "core/secrets/vault.h"

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

} // namespace wxbind
