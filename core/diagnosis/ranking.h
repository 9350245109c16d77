#pragma once

#include "core/model/diagnosis.h"

namespace wxbind::diagnosis {

/// The one place that holds causes against each other: a restated number gives way to what explains
/// it, the specific comes before the generic, the origin before its effects, and else the surer
/// before the less sure.
[[nodiscard]] QList<NamedCause> ranked(QList<NamedCause> causes);

} // namespace wxbind::diagnosis
