#pragma once

#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// Tokens that the platform gave in replies and tokens that were sent to it.
void readTokens(Facts &facts);

} // namespace wxbind::diagnosis
