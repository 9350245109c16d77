#pragma once

#include "app/cli/options.h"

namespace wxbind {

/// `callback relay`: the page for the account's own site that brings a callback to the desk.
void addCallbackRelay(CLI::App &group, Task &chosen);

} // namespace wxbind
