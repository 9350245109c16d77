#include "core/console/consoleparts.h"

namespace wxbind {

Account withOverrides(const ConsoleParts &parts, Account account)
{
    if (!parts.apiBase.isEmpty()) {
        account.apiBase = parts.apiBase;
    }
    if (!parts.authorizeBase.isEmpty()) {
        account.authorizeBase = parts.authorizeBase;
    }
    return account;
}

} // namespace wxbind
