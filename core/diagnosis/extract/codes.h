#pragma once

#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// Every sight of every code: where it came in, where it was sent, how that ended. Reads entries,
/// calls, failures and the journal, so it comes after them.
void readCodeUses(Facts &facts);

/// Whole codes are compared as they are. What a mask or a cut leaves must agree wherever it shows,
/// and show enough.
[[nodiscard]] bool sameSecret(const QString &a, const QString &b);
/// No mask, no dots: the value as it was sent.
[[nodiscard]] bool isWholeSecret(const QString &value);

} // namespace wxbind::diagnosis
