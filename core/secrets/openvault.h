#pragma once

#include "core/secrets/keychainbackend.h"
#include "core/secrets/keychainvault.h"
#include "core/secrets/passphrasefile.h"
#include "core/secrets/vault.h"

#include <memory>

namespace wxbind {

struct VaultOptions
{
    QString passphraseFile; ///< where it is or would be: DATA/vault.json
    bool useKeychain = true;
    KeyCost cost;
    int keychainMillis = kKeychainMillis;
    QString keychainLock;                      ///< KeychainVault's; empty: the user's own
    std::unique_ptr<KeychainBackend> keychain; ///< null: the system's
};

/// The vault these options ask for, not opened yet: a passphrase file when it exists or the
/// keychain is not to be used; else the keychain, and where this machine has none, an Absent
/// passphrase file. Never a key in clear.
[[nodiscard]] std::unique_ptr<Vault> openVault(VaultOptions options);

} // namespace wxbind
