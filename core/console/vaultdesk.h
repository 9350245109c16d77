#pragma once

#include "core/async/async.h"
#include "core/base/secret.h"
#include "core/console/consoleparts.h"
#include "core/model/vaultstate.h"

#include <QObject>

namespace wxbind {

class VaultDesk final : public QObject
{
    Q_OBJECT

public:
    explicit VaultDesk(ConsoleParts &parts, QObject *parent = nullptr);

    [[nodiscard]] VaultState state() const;
    [[nodiscard]] QString kindName() const; ///< "keychain", "passphrase file", "memory"
    /// Asks for the key, so that a keychain shows its box; bounded in time.
    [[nodiscard]] Async<Unit> open();
    /// Opens the passphrase file, or makes one where the vault is Absent.
    [[nodiscard]] Async<Unit> unlock(const Secret &passphrase);
    /// Writes to the audit that a masked value is about to be shown in full; show it afterwards.
    /// `what` names it ("basic token of wx…") and holds nothing secret.
    [[nodiscard]] Async<Unit> recordReveal(const QString &what);

Q_SIGNALS:
    void stateChanged();

private:
    ConsoleParts &m_parts;
};

} // namespace wxbind
