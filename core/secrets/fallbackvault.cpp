#include "core/secrets/fallbackvault.h"

namespace wxbind {

FallbackVault::FallbackVault(std::unique_ptr<KeychainVault> keychain,
                             std::unique_ptr<PassphraseVault> passphraseFile, QObject *parent)
    : Vault(parent)
    , m_keychain(std::move(keychain))
    , m_passphraseFile(std::move(passphraseFile))
    , m_current(m_keychain.get())
{
    connect(m_keychain.get(), &Vault::stateChanged, this, &FallbackVault::onKeychainChanged);
    connect(m_passphraseFile.get(), &Vault::stateChanged, this, &Vault::stateChanged);
}

void FallbackVault::onKeychainChanged()
{
    if (m_keychain->state() == VaultState::Absent) {
        m_current = m_passphraseFile.get();
    }
    Q_EMIT stateChanged();
}

} // namespace wxbind
