#pragma once

#include "core/console/accountdesk.h"
#include "core/console/attemptdesk.h"
#include "core/console/basictokendesk.h"
#include "core/console/batchdesk.h"
#include "core/console/databasedesk.h"
#include "core/console/exchangedesk.h"
#include "core/console/linkdesk.h"
#include "core/console/phonedesk.h"
#include "core/console/sandboxcontrol.h"
#include "core/console/sheetdesk.h"
#include "core/console/signindesk.h"
#include "core/console/tokendesk.h"
#include "core/console/userdesk.h"
#include "core/console/vaultdesk.h"

namespace wxbind {

/// Everything an operator can do, one desk a subject: the only door for ui and cli. Lives in the
/// main thread; nothing here blocks.
class Console final
{
public:
    explicit Console(ConsoleParts parts, SandboxControl *sandboxControl = nullptr);

private:
    ConsoleParts m_parts;

public:
    AccountDesk accounts;
    LinkDesk links;
    SheetDesk sheets;
    BatchDesk batches;
    SignInDesk signIns;
    PhoneDesk phone;
    AttemptDesk attempts;
    TokenDesk tokens;
    BasicTokenDesk basicTokens;
    ExchangeDesk exchanges;
    UserDesk users;
    DatabaseDesk database;
    VaultDesk vault;
    SandboxControl *sandbox; ///< null without a sandbox in this process

    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }
};

} // namespace wxbind
