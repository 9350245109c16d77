#pragma once

#include "app/cli/context.h"
#include "core/console/tokendesk.h"
#include "core/console/userdesk.h"

namespace wxbind {

[[nodiscard]] Answer userPageAnswer(const UserPage &page);
/// `opened`: the tokens whose sealed text was opened, at most one a binding; `revealed`: shown in
/// full.
[[nodiscard]] Answer userAnswer(const UserDetail &detail, const QList<TokenView> &opened,
                                bool revealed);

} // namespace wxbind
