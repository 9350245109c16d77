#pragma once

#include "core/model/account.h"
#include "core/model/attempt.h"
#include "core/model/linksheet.h"

namespace wxbind {

/// The card of a stored link: account, scope, expiry, note. An attempt without an id yet has no
/// number on its card.
[[nodiscard]] SheetCard sheetCardOf(const Attempt &attempt, const Account &account,
                                    const QrMatrix &qr, const SheetLabels &labels);
/// Local time to the minute: how long a link is good, as a person reads it.
[[nodiscard]] QString cardTime(Msecs at);

} // namespace wxbind
