#pragma once

#include <QtGlobal>

namespace wxbind {

/// Milliseconds since the system started this process, so that loading and linking count too.
[[nodiscard]] qint64 processAgeMillis();

} // namespace wxbind
