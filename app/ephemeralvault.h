#pragma once

#include "core/base/random.h"
#include "core/secrets/vault.h"

namespace wxbind {

/// The sandbox's vault: a key that is made for this process and ends with it. What an earlier
/// process sealed cannot be opened again, and is dropped at the start.
class EphemeralVault final : public Vault
{
public:
    explicit EphemeralVault(Random &random);

    [[nodiscard]] VaultState state() const override { return VaultState::Open; }
    [[nodiscard]] Async<Secret> masterKey() override;
    [[nodiscard]] Async<Unit> unlock(const Secret &passphrase) override;
    [[nodiscard]] QString kindName() const override;

private:
    Secret m_key;
};

} // namespace wxbind
