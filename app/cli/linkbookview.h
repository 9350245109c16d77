#pragma once

#include "app/cli/context.h"
#include "core/console/attemptdesk.h"

namespace wxbind {

/// Newest first; a full page names the cursor of the next.
[[nodiscard]] Answer linkBookAnswer(const QList<AttemptRow> &rows, int limit);
[[nodiscard]] Answer bookedLinkAnswer(const AttemptDetail &detail);

} // namespace wxbind
