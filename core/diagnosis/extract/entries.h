#pragma once

#include "core/diagnosis/extract/pastetext.h"
#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// Cuts a paste into the things it reports. A line with a time, an address or a request begins a
/// new one; a stack trace or a body belongs to what stands above it.
[[nodiscard]] QList<Entry> entriesOf(const PasteText &text, int paste);

/// Source text tells what could happen, not what did.
[[nodiscard]] bool looksLikeProgram(const QString &line);

} // namespace wxbind::diagnosis
