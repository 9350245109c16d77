#pragma once

#include "app/cli/context.h"
#include "core/console/accountdesk.h"

namespace wxbind {

[[nodiscard]] Answer accountAnswer(const Account &account);
[[nodiscard]] Answer accountsAnswer(const QList<Account> &accounts);
[[nodiscard]] Answer checksAnswer(const QList<AccountCheck> &checks);

} // namespace wxbind
