#pragma once

#include "core/secrets/passphrasefile.h"
#include "core/secrets/vault.h"

#include <QList>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace wxbind {

/// The master key in a passphrase file. Locked while the file is there and its passphrase was not
/// given, Absent while there is no file: unlock() then makes one. The derivation runs on a thread
/// of its own; who asks for the key meanwhile waits for it.
class PassphraseVault final : public Vault
{
    Q_OBJECT

public:
    explicit PassphraseVault(QString file, KeyCost cost = {}, QObject *parent = nullptr);
    ~PassphraseVault() override;

    [[nodiscard]] VaultState state() const override;
    [[nodiscard]] Async<Secret> masterKey() override;
    [[nodiscard]] Async<Unit> unlock(const Secret &passphrase) override;
    [[nodiscard]] QString kindName() const override { return QStringLiteral("passphrase file"); }

private:
    [[nodiscard]] Async<Secret> derive(const Secret &passphrase);
    void settle(const Result<Secret> &key);

    const QString m_file;
    const KeyCost m_cost;
    std::optional<Secret> m_key;
    int m_deriving = 0;
    QList<std::shared_ptr<Promise<Secret>>> m_waiting;
    QThreadPool m_pool;
};

} // namespace wxbind
