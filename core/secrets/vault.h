#pragma once

#include "core/async/async.h"
#include "core/base/secret.h"
#include "core/model/vaultstate.h"

#include <QObject>
#include <QString>

namespace wxbind {

/// The one master key (32 bytes) that seals AppSecrets and tokens.
/// Faults: Secret (locked, absent, wrong passphrase), Timeout (the keychain did not answer),
/// Cancelled.
class Vault : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual VaultState state() const = 0;
    /// The key, once the vault is open. Asking an unopened vault tries to open it.
    [[nodiscard]] virtual Async<Secret> masterKey() = 0;
    /// Opens a passphrase file, or makes one where the vault is Absent. Invalid for a keychain.
    [[nodiscard]] virtual Async<Unit> unlock(const Secret &passphrase) = 0;
    /// "keychain", "passphrase file", "memory": for status lines.
    [[nodiscard]] virtual QString kindName() const = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace wxbind
