#pragma once

#include "core/sandbox/world.h"

/// cgi-bin calls about the calls themselves. Facts sheet section 11.4.
namespace wxbind::sandbox {

[[nodiscard]] Answer cgiRidGet(World &world, const Request &request);
[[nodiscard]] Answer cgiQuotaGet(World &world, const Request &request);
[[nodiscard]] Answer cgiClearQuota(World &world, const Request &request);
[[nodiscard]] Answer cgiClearQuotaBySecret(World &world, const Request &request);
[[nodiscard]] Answer cgiCallbackCheck(World &world, const Request &request);
[[nodiscard]] Answer cgiDomainIps(World &world, const Request &request);

} // namespace wxbind::sandbox
