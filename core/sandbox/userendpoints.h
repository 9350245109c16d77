#pragma once

#include "core/sandbox/world.h"

/// cgi-bin/user/…: followers, by basic token. Facts sheet sections 11.3 and 11.4.
namespace wxbind::sandbox {

[[nodiscard]] Answer cgiUserInfo(World &world, const Request &request);
[[nodiscard]] Answer cgiUserInfoBatch(World &world, const Request &request);
[[nodiscard]] Answer cgiUserGet(World &world, const Request &request);

} // namespace wxbind::sandbox
