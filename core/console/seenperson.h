#pragma once

#include "core/console/attemptdesk.h"
#include "core/store/connection.h"

namespace wxbind {

/// Whom the operator waits for, as the attempt's account knows them; nothing when anybody may come.
[[nodiscard]] Result<std::optional<SeenPerson>> expectedIn(Connection &db, const Attempt &attempt);

/// Whose openid the exchange brought, known or not; nothing when none came. What the database does
/// not know of them is read from the replies of this sign-in.
[[nodiscard]] Result<std::optional<SeenPerson>> cameIn(Connection &db, const Attempt &attempt);

} // namespace wxbind
