#pragma once

#include "core/model/callback.h"

namespace wxbind {

/// Takes a bare code, a query, a whole URL, or a log line around one. Percent-decodes once.
/// `sentState`, when not empty, is compared strictly. Never throws, any bytes, linear time.
[[nodiscard]] Callback parseCallback(const QString &text, const StateToken &sentState = {});

} // namespace wxbind
