#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

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
};

} // namespace wxbind
