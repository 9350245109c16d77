#pragma once

#include "core/model/account.h"
#include "core/sandbox/sandbox.h"
#include "core/store/connection.h"

namespace wxbind {

/// One account of the sandbox as this console keeps it.
struct DemoAccount
{
    Account account;
    QByteArray sealedSecret;
};

struct DemoOrder
{
    QList<DemoAccount> accounts; ///< the first has the people
    QList<SandboxPersonInfo> people;
    int demoPeople = 0;
    Msecs now = 0;
    QString operatorName;
    QString host;
};

/// For a write job. Gives the accounts the addresses and secrets of the running sandbox, drops what
/// an earlier process sealed, and fills an empty folder with sample people and their history.
/// Invalid, with nothing touched, when the folder holds an account that is not the sandbox's.
[[nodiscard]] Result<Unit> prepareDemo(Connection &db, const DemoOrder &order);

} // namespace wxbind
