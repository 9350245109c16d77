#pragma once

#include "core/diagnosis/extract/pastetext.h"
#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// Every JSON object of a paste that could be a reply, also one inside another or inside the quotes
/// of a log. Linear: what does not end is given up.
void readReplies(const PasteText &text, int paste, const QList<int> &entryAt, Facts &facts);

/// The endpoint that answers with such fields; empty when several could.
[[nodiscard]] QString endpointOfFields(const QJsonObject &fields);

} // namespace wxbind::diagnosis
