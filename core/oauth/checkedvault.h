#pragma once

#include "core/secrets/vault.h"
#include "core/store/database.h"
#include "core/store/vaultcheckrepository.h"

#include <memory>
#include <optional>

namespace wxbind {

/// A vault whose key must be the one that sealed what the database keeps. The first key that opens
/// leaves a sealed constant there; any other is refused with Secret and what to do, and where the
/// constant stands no new key is made. So a keychain that is away for a moment, or a passphrase
/// given in a wrong place, cannot put a second key beside the first.
class CheckedVault final : public Vault
{
    Q_OBJECT

public:
    CheckedVault(std::unique_ptr<Vault> vault, Database &database, QObject *parent = nullptr);

    /// Open once the key has been checked, not before.
    [[nodiscard]] VaultState state() const override;
    /// Who asks while a passphrase is tried waits for it.
    [[nodiscard]] Async<Secret> masterKey() override;
    [[nodiscard]] Async<Unit> unlock(const Secret &passphrase) override;
    [[nodiscard]] QString kindName() const override { return m_vault->kindName(); }

private:
    using Known = std::optional<VaultCheck>;

    [[nodiscard]] Async<Known> known();
    [[nodiscard]] Async<Secret> checkedKey();
    [[nodiscard]] Async<Unit> check(const Secret &key);
    void settle(const Result<Secret> &key);

    std::unique_ptr<Vault> m_vault;
    Database &m_database;
    std::optional<Secret> m_key;
    bool m_refused = false; ///< the last key that opened was not let through
    Async<Unit> m_unlocking;
};

} // namespace wxbind
