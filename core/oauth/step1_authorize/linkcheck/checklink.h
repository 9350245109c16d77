#pragma once

#include "core/model/linkcheck.h"

namespace wxbind {

/// Pure, linear, any text: finds the authorize link in it and judges it against the documented form
/// (facts sheet, sections 3 to 5 and 14) and what is known of its account.
[[nodiscard]] LinkCheck checkLink(const QString &text, const LinkCheckOptions &options = {});

} // namespace wxbind
