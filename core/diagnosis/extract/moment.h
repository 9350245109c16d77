#pragma once

#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// The first time that stands in a line of a log, in any of the usual spellings. Without a zone it
/// is taken as local time of China, and says so.
[[nodiscard]] std::optional<Moment> momentIn(const QString &line, int paste);

/// The time that a rid carries: its first group is the Unix time of the call (facts sheet,
/// section 1).
[[nodiscard]] std::optional<Moment> momentOfRid(const QString &text);

} // namespace wxbind::diagnosis
