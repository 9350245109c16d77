#pragma once

#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// Turns the input into facts. `input` must outlive them.
[[nodiscard]] Facts collectFacts(const TroubleCase &input);

} // namespace wxbind::diagnosis
