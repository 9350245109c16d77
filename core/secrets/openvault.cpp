#include "core/secrets/openvault.h"

#include "core/secrets/fallbackvault.h"
#include "core/secrets/qtkeychainbackend.h"

#include <QFileInfo>

namespace wxbind {

std::unique_ptr<Vault> openVault(VaultOptions options)
{
    auto file = std::make_unique<PassphraseVault>(options.passphraseFile, options.cost);
    if (!options.useKeychain || QFileInfo::exists(options.passphraseFile)) {
        return file;
    }
    std::unique_ptr<KeychainBackend> backend = std::move(options.keychain);
    if (!backend) {
        backend = std::make_unique<QtKeychainBackend>();
    }
    auto keychain =
        std::make_unique<KeychainVault>(std::move(backend), std::make_unique<SystemRandom>(),
                                        options.keychainLock, options.keychainMillis);
    return std::make_unique<FallbackVault>(std::move(keychain), std::move(file));
}

} // namespace wxbind
