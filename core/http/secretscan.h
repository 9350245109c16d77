#pragma once

#include "core/http/decodedtext.h"

#include <QList>

namespace wxbind {

/// Positions in a DecodedText, end excluded.
struct DecodedSpan
{
    size_t begin = 0;
    size_t end = 0;
};

/// The values that stand behind secret names: `secret=…`, `"access_token":"…"`, `code: …`, also
/// where the text is cut off or is only half of a JSON. In order, not overlapping.
[[nodiscard]] QList<DecodedSpan> secretSpans(const DecodedText &text);

/// Where any of `values` occurs, one value after the other; the places may overlap.
[[nodiscard]] QList<DecodedSpan> occurrences(const DecodedText &text,
                                             const QList<QByteArray> &values);

[[nodiscard]] QByteArray bytesOf(const DecodedText &text, DecodedSpan span);

} // namespace wxbind
