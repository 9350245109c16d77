#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/model/account.h"

#include <QString>
#include <QUrl>

namespace wxbind {

class BasicTokenOwner;
class Database;
class HttpClient;
class SignInFlow;
class Vault;

/// What the desks work with; built and owned by app/composition.
struct ConsoleParts
{
    Database &database;
    HttpClient &http;
    Vault &vault;
    const Clock &clock;
    Random &random;
    SignInFlow &signInFlow;
    BasicTokenOwner &basicTokens;
    QString operatorName; ///< login name, for attempts and audit
    QString host;
    /// --api-base and --authorize-base: stand in for every account's own addresses when not empty.
    QUrl apiBase;
    QUrl authorizeBase;
    /// The vault's key dies with this process (sandbox), so a real account's secret could not be
    /// kept: accounts with other than loopback addresses are refused.
    bool sandboxOnly = false;
};

/// `account` as it is to be spoken to: with the addresses that stand in for its own.
[[nodiscard]] Account withOverrides(const ConsoleParts &parts, Account account);

} // namespace wxbind
