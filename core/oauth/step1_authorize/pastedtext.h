#pragma once

#include "core/oauth/step1_authorize/plaintext.h"

#include <QStringList>

namespace wxbind {

/// Something in a pasted text that may be an address or a query.
struct PastedAddress
{
    QString text;
    qsizetype from = 0; ///< in the plain text
};

/// In their order. Quotes and brackets around them, labels and Chinese prose before and behind them
/// are taken off.
[[nodiscard]] QList<PastedAddress> addressesIn(const PlainText &plain);
/// The same of a text as pasted (a line of a log, a chat message).
[[nodiscard]] QStringList addressesIn(const QString &text);

/// Cannot stand in an address: blanks, quotes, the brackets of prose and log lines.
[[nodiscard]] bool breaksAddress(QChar c);
/// Without the quotes, brackets and stops of the text around it.
[[nodiscard]] QStringView bareToken(QStringView token);

/// The codes of the samples have 32 characters; what is far beyond is something else.
inline constexpr qsizetype kLongestCode = 512;

/// Letters, digits, - and _, and long enough to be one.
[[nodiscard]] bool looksLikeCode(QStringView text);

} // namespace wxbind
