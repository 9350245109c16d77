#pragma once

#include "app/demoseed.h"
#include "core/base/secret.h"

namespace wxbind {

/// The sandbox's accounts as this console keeps them, their secrets sealed with `key`. Without
/// those of a third-party platform: their calls need a token that the platform pushes.
[[nodiscard]] QList<DemoAccount> demoAccounts(const Sandbox &sandbox, const Secret &key, Msecs now);

} // namespace wxbind
