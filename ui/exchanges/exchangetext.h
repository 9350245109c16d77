#pragma once

#include "core/model/exchange.h"

namespace wxbind {

/// A call as it went over the wire, line by line, masked like the record it is made from.
[[nodiscard]] QString requestText(const Exchange &exchange);
/// The reply in the same way; where none came, what was said instead.
[[nodiscard]] QString replyText(const Exchange &exchange);

} // namespace wxbind
