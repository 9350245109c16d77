#include "app/journal.h"

#include "core/secrets/vault.h"

#include <QLoggingCategory>

namespace wxbind {

Q_LOGGING_CATEGORY(lcJournal, "wxbind.journal", QtWarningMsg)

namespace {

[[nodiscard]] const char *stateName(VaultState state)
{
    switch (state) {
    case VaultState::Opening:
        return "opening";
    case VaultState::Open:
        return "open";
    case VaultState::Locked:
        return "locked";
    case VaultState::Absent:
        return "not there yet";
    }
    Q_UNREACHABLE();
}

} // namespace

void tellDatabase(const QString &path, const Result<Unit> &opened)
{
    qCInfo(lcJournal, "database %s: %s", qUtf8Printable(path),
           opened ? "open" : faultName(opened.error().fault).data());
}

void tellVault(const Vault &vault)
{
    qCInfo(lcJournal, "vault, %s: %s", qUtf8Printable(vault.kindName()), stateName(vault.state()));
}

} // namespace wxbind
