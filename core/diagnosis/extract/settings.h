#pragma once

#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// Hosts (registered, outside, inside) and scopes that the texts and the account record name.
void readSettings(Facts &facts);

} // namespace wxbind::diagnosis
