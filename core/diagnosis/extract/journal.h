#pragma once

#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// What the console's own records add to what was pasted.
void readJournal(Facts &facts);

} // namespace wxbind::diagnosis
