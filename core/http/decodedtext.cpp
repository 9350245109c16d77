#include "core/http/decodedtext.h"

#include <QString>

#include <optional>

namespace wxbind {

namespace {

constexpr int kLayers = 4;

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    const char lower = static_cast<char>(c | 0x20);
    if (lower >= 'a' && lower <= 'f') {
        return static_cast<unsigned>(lower - 'a') + 10;
    }
    return std::nullopt;
}

std::optional<unsigned> hexNumber(const DecodedText &text, size_t at, size_t digits)
{
    if (at + digits > text.size()) {
        return std::nullopt;
    }
    unsigned number = 0;
    for (size_t i = at; i < at + digits; ++i) {
        const std::optional<unsigned> digit = hexDigit(text[i].byte);
        if (!digit) {
            return std::nullopt;
        }
        number = number * 16 + *digit;
    }
    return number;
}

/// One decoded piece: the bytes it stands for and how many bytes of the layer above it took.
struct Piece
{
    QByteArray bytes;
    size_t length = 0;
};

std::optional<Piece> percentPiece(const DecodedText &text, size_t at)
{
    const std::optional<unsigned> number = hexNumber(text, at + 1, 2);
    if (!number) {
        return std::nullopt;
    }
    return Piece{QByteArray(1, static_cast<char>(*number)), 3};
}

std::optional<Piece> unicodePiece(const DecodedText &text, size_t at)
{
    const std::optional<unsigned> high = hexNumber(text, at + 2, 4);
    if (!high) {
        return std::nullopt;
    }
    const bool pair = QChar::isHighSurrogate(char32_t(*high)) && at + 7 < text.size() &&
                      text[at + 6].byte == '\\' && text[at + 7].byte == 'u';
    if (const auto low = pair ? hexNumber(text, at + 8, 4) : std::nullopt;
        low && QChar::isLowSurrogate(char32_t(*low))) {
        const QChar both[] = {QChar(char16_t(*high)), QChar(char16_t(*low))};
        return Piece{QString(both, 2).toUtf8(), 12};
    }
    return Piece{QString(QChar(char16_t(*high))).toUtf8(), 6};
}

std::optional<Piece> escapePiece(const DecodedText &text, size_t at)
{
    if (at + 1 >= text.size()) {
        return std::nullopt;
    }
    switch (text[at + 1].byte) {
    case '"':
    case '\\':
    case '/':
        return Piece{QByteArray(1, text[at + 1].byte), 2};
    case 'b':
        return Piece{QByteArray(1, '\b'), 2};
    case 'f':
        return Piece{QByteArray(1, '\f'), 2};
    case 'n':
        return Piece{QByteArray(1, '\n'), 2};
    case 'r':
        return Piece{QByteArray(1, '\r'), 2};
    case 't':
        return Piece{QByteArray(1, '\t'), 2};
    case 'u':
        return unicodePiece(text, at);
    }
    return std::nullopt;
}

void append(DecodedText &to, const DecodedText &from, size_t at, const Piece &piece)
{
    DecodedByte made = from[at];
    made.end = from[at + piece.length - 1].end;
    for (size_t i = at; i < at + piece.length; ++i) {
        made.depth = std::max(made.depth, from[i].depth);
    }
    ++made.depth;
    for (const char byte : piece.bytes) {
        made.byte = byte;
        to.push_back(made);
    }
}

/// One layer; false when there was nothing to decode.
template <class Decode>
bool decodeLayer(DecodedText &text, char mark, Decode decode)
{
    DecodedText plain;
    bool found = false;
    for (size_t i = 0; i < text.size();) {
        const auto piece = text[i].byte == mark ? decode(text, i) : std::optional<Piece>();
        if (piece) {
            if (!found) {
                plain.reserve(text.size());
                plain.assign(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(i));
                found = true;
            }
            append(plain, text, i, *piece);
            i += piece->length;
        } else {
            if (found) {
                plain.push_back(text[i]);
            }
            ++i;
        }
    }
    if (found) {
        text = std::move(plain);
    }
    return found;
}

} // namespace

DecodedText decodedText(const QByteArray &text)
{
    DecodedText decoded;
    decoded.reserve(static_cast<size_t>(text.size()));
    for (quint32 i = 0; i < static_cast<quint32>(text.size()); ++i) {
        decoded.push_back({text.at(i), 0, i, i + 1});
    }
    const bool coded = text.contains('%') || text.contains('\\');
    for (int layer = 0; coded && layer < kLayers; ++layer) {
        const bool percent = decodeLayer(decoded, '%', percentPiece);
        const bool escape = decodeLayer(decoded, '\\', escapePiece);
        if (!percent && !escape) {
            break;
        }
    }
    return decoded;
}

} // namespace wxbind
