#pragma once

#include "core/base/random.h"
#include "core/secrets/vault.h"

namespace wxbind {

/// A vault without a file or a keychain. Open with a random key unless told otherwise; locked or
/// absent it opens for any passphrase that is not "wrong".
class MemoryVault final : public Vault
{
public:
    explicit MemoryVault(Secret key = Secret(SystemRandom().bytes(32)),
                         VaultState state = VaultState::Open, QObject *parent = nullptr)
        : Vault(parent)
        , m_key(std::move(key))
        , m_state(state)
    {}

    [[nodiscard]] VaultState state() const override { return m_state; }

    [[nodiscard]] Async<Secret> masterKey() override
    {
        ++m_asked;
        if (m_state != VaultState::Open) {
            return failed<Secret>({Fault::Secret, 0, {}, QStringLiteral("vault not open"), {}});
        }
        return ready<Secret>(m_key);
    }

    [[nodiscard]] Async<Unit> unlock(const Secret &passphrase) override
    {
        if (passphrase == Secret(QByteArray("wrong"))) {
            return failed<Unit>({Fault::Secret, 0, {}, QStringLiteral("wrong passphrase"), {}});
        }
        setState(VaultState::Open);
        return ready<Unit>(Unit{});
    }

    [[nodiscard]] QString kindName() const override { return QStringLiteral("memory"); }

    void setState(VaultState state)
    {
        if (m_state != state) {
            m_state = state;
            Q_EMIT stateChanged();
        }
    }
    [[nodiscard]] const Secret &key() const { return m_key; }
    [[nodiscard]] int asked() const { return m_asked; } ///< calls of masterKey()

private:
    Secret m_key;
    VaultState m_state;
    int m_asked = 0;
};

} // namespace wxbind
