#pragma once

#include "app/cli/options.h"

namespace wxbind {

/// `callback phone`: takes one callback from a phone on the same network.
void addCallbackPhone(CLI::App &group, Task &chosen);

} // namespace wxbind
