#pragma once

#include "core/model/account.h"
#include "core/model/finding.h"
#include "core/oauth/step1_authorize/fieldcheck.h"

namespace wxbind {

/// What WeChat would say to this redirect_uri for this account (facts sheet, section 14).
[[nodiscard]] Findings checkRedirect(const Account &account, const QString &redirectUri,
                                     Measure measure = Measure::Own);

/// Test accounts register a host with its port and may be an IP address; so does the sandbox.
[[nodiscard]] bool allowsPorts(const Account &account);

} // namespace wxbind
