#pragma once

#include <QString>
#include <QStringList>

namespace wxbind {

/// Everything in a pasted text (a line of a log, a chat message) that may be an address or a query,
/// in its order. Quotes and brackets around it are taken off, `&amp;`, `\u0026` and `\/` undone.
[[nodiscard]] QStringList addressesIn(const QString &text);

/// The codes of the samples have 32 characters; what is far beyond is something else.
inline constexpr qsizetype kLongestCode = 512;

/// Letters, digits, - and _, and long enough to be one.
[[nodiscard]] bool looksLikeCode(QStringView text);

} // namespace wxbind
