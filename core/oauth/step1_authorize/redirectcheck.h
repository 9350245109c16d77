#pragma once

#include "core/model/account.h"
#include "core/model/finding.h"

namespace wxbind {

/// What WeChat would say to this redirect_uri for this account (facts sheet, section 14).
[[nodiscard]] Findings checkRedirect(const Account &account, const QString &redirectUri);

/// Test accounts register a host with its port and may be an IP address; so does the sandbox.
[[nodiscard]] bool allowsPorts(const Account &account);

} // namespace wxbind
