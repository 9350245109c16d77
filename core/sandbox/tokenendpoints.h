#pragma once

#include "core/sandbox/world.h"

/// cgi-bin/token and cgi-bin/stable_token: the basic token. Facts sheet section 11.1.
namespace wxbind::sandbox {

[[nodiscard]] Answer cgiToken(World &world, const Request &request);
[[nodiscard]] Answer cgiStableToken(World &world, const Request &request);

} // namespace wxbind::sandbox
