#pragma once

#include "app/cli/context.h"
#include "core/console/tokendesk.h"
#include "core/console/userdesk.h"

namespace wxbind {

[[nodiscard]] Answer userPageAnswer(const UserPage &page);
/// `revealed`: the tokens that were opened for --reveal, one a binding that has any.
[[nodiscard]] Answer userAnswer(const UserDetail &detail, const QList<TokenView> &revealed);

} // namespace wxbind
