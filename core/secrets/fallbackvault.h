#pragma once

#include "core/secrets/keychainvault.h"
#include "core/secrets/passphrasevault.h"

namespace wxbind {

/// The keychain, until it turns out that there is none; from then on a passphrase file.
class FallbackVault final : public Vault
{
    Q_OBJECT

public:
    FallbackVault(std::unique_ptr<KeychainVault> keychain,
                  std::unique_ptr<PassphraseVault> passphraseFile, QObject *parent = nullptr);

    [[nodiscard]] VaultState state() const override { return m_current->state(); }
    [[nodiscard]] Async<Secret> masterKey() override { return m_current->masterKey(); }
    [[nodiscard]] Async<Unit> unlock(const Secret &passphrase) override
    {
        return m_current->unlock(passphrase);
    }
    [[nodiscard]] QString kindName() const override { return m_current->kindName(); }

private:
    void onKeychainChanged();

    std::unique_ptr<KeychainVault> m_keychain;
    std::unique_ptr<PassphraseVault> m_passphraseFile;
    Vault *m_current;
};

} // namespace wxbind
