#pragma once

#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// The numbers of the platform: in replies first, then in the words of logs, pages and people.
void readFailures(Facts &facts);

} // namespace wxbind::diagnosis
