#pragma once

#include "app/cli/errorview.h"

namespace wxbind {

/// A Network error of a listener is about a port of this machine, not about the way to WeChat.
[[nodiscard]] Said portSaid(const Error &error, int port);

} // namespace wxbind
