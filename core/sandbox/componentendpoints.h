#pragma once

#include "core/sandbox/world.h"

/// What a third-party platform calls for the accounts it manages. Facts sheet section 5.
namespace wxbind::sandbox {

[[nodiscard]] Answer componentToken(World &world, const Request &request);
[[nodiscard]] Answer componentAccessToken(World &world, const Request &request);
[[nodiscard]] Answer componentRefreshToken(World &world, const Request &request);

} // namespace wxbind::sandbox
