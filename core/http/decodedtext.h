#pragma once

#include <QByteArray>

#include <vector>

namespace wxbind {

/// One decoded byte and the place it was written at.
struct DecodedByte
{
    char byte = 0;
    quint8 depth = 0; ///< 0: written as itself; else how many layers of escaping hid it
    quint32 begin = 0;
    quint32 end = 0;
};

using DecodedText = std::vector<DecodedByte>;

/// Undoes percent-encoding and JSON escapes, in whatever order and up to four layers deep, and
/// remembers where everything came from. Not a parser of either: it looks through their spelling.
[[nodiscard]] DecodedText decodedText(const QByteArray &text);

} // namespace wxbind
