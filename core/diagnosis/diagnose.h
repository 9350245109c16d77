#pragma once

#include "core/model/diagnosis.h"
#include "core/model/troublecase.h"

namespace wxbind::diagnosis {

/// What happened, how sure that is and what shows it. Pure: no network, no store, no clock; the
/// same input gives the same answer. Linear in the length of the paste.
[[nodiscard]] Diagnosis diagnose(const TroubleCase &input);

} // namespace wxbind::diagnosis
