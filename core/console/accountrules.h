#pragma once

#include "core/base/result.h"
#include "core/model/account.h"

#include <QJsonObject>

namespace wxbind {

/// The account as it may be stored: trimmed, lower-cased hosts, default addresses filled in; or
/// Invalid, whose detail begins with the field's name (`appid: …`). `sandboxOnly` refuses every
/// account that does not live on the sandbox.
[[nodiscard]] Result<Account> soundAccount(Account account, bool sandboxOnly);

/// What the audit keeps of an account. No secret in it.
[[nodiscard]] QJsonObject accountRecord(const Account &account);

} // namespace wxbind
