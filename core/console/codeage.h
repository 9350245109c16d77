#pragma once

#include "core/model/callback.h"
#include "core/model/codehistory.h"

namespace wxbind {

/// When the code came, by the earliest word there is: its log line, the journal, the attempt that
/// brought it; else now. A log line from the future has another clock and is not believed.
[[nodiscard]] Msecs codeCameAt(const Callback &callback, const CodeHistory &history, Msecs now);

/// What is to be said before the code is spent: too old, seen before, spent already. Pure.
[[nodiscard]] Findings judgeCode(const Callback &callback, const CodeHistory &history, Msecs now);

} // namespace wxbind
