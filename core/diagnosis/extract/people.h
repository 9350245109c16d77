#pragma once

#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// Openids, names and rows of a binding table, from replies, requests, texts and the table itself.
void readPeople(Facts &facts);

/// 28 characters of A-Z a-z 0-9 _ - (facts sheet, section 1).
[[nodiscard]] bool isWholeOpenId(const QString &value);
/// "undefined", "null", "None", "NaN": a variable was printed where an id belongs.
[[nodiscard]] bool isPrintedNothing(const QString &value);
/// APPID, xxxx, ****: a sample or a mask.
[[nodiscard]] bool isPlaceholder(const QString &value);

} // namespace wxbind::diagnosis
