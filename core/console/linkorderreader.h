#pragma once

#include "core/model/linkorder.h"

#include <optional>

namespace wxbind {

/// The order an existing authorize link was made from, to send a fresh one like it. The state is
/// left out: it was spent. Nothing for a text that is no link.
[[nodiscard]] std::optional<LinkOrder> orderOfLink(const QString &link);

} // namespace wxbind
