#include "core/http/secretscan.h"

#include "core/http/redaction.h"

#include <algorithm>

namespace wxbind {

namespace {

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

size_t skipSpace(const DecodedText &text, size_t at)
{
    while (at < text.size() && isSpace(text[at].byte)) {
        ++at;
    }
    return at;
}

/// Inside quotes: up to the quote that is spelled like the opening one, or the end.
DecodedSpan quotedValue(const DecodedText &text, size_t quote)
{
    const DecodedByte &open = text[quote];
    size_t end = quote + 1;
    while (end < text.size() && !(text[end].byte == open.byte && text[end].depth <= open.depth)) {
        ++end;
    }
    return {quote + 1, end};
}

/// An array or object behind a secret name is secret as a whole.
DecodedSpan bracketedValue(const DecodedText &text, size_t bracket)
{
    int open = 0;
    for (size_t i = bracket; i < text.size(); ++i) {
        const char c = text[i].byte;
        if (c == '"' && text[i].depth <= text[bracket].depth) {
            i = quotedValue(text, i).end;
        } else if (c == '[' || c == '{') {
            ++open;
        } else if ((c == ']' || c == '}') && --open == 0) {
            return {bracket, i + 1};
        }
    }
    return {bracket, text.size()};
}

/// Up to what ends a query item or a bare word, where it is not itself escaped more deeply.
DecodedSpan bareValue(const DecodedText &text, size_t begin, const DecodedByte &separator)
{
    const QByteArrayView ends = separator.byte == '=' ? QByteArrayView("&#\"'<> \t\r\n;")
                                                      : QByteArrayView(",}]\"<> \t\r\n");
    size_t end = begin;
    while (end < text.size() &&
           !(text[end].depth <= separator.depth && ends.contains(text[end].byte))) {
        ++end;
    }
    return {begin, end};
}

/// `"code": 40029` names an error, not an authorization code.
bool isStatusNumber(const QByteArray &name, char separator, const QByteArray &value)
{
    constexpr qsizetype kLongestStatus = 6;
    return separator == ':' && name.compare("code", Qt::CaseInsensitive) == 0 &&
           value.size() <= kLongestStatus &&
           std::ranges::all_of(value, [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
}

/// The value behind a secret name that ends at `at`; an empty span when none follows.
DecodedSpan valueAfter(const DecodedText &text, const QByteArray &name, size_t at)
{
    if (at < text.size() && isQuote(text[at].byte)) {
        ++at;
    }
    at = skipSpace(text, at);
    if (at >= text.size() || (text[at].byte != '=' && text[at].byte != ':')) {
        return {};
    }
    const DecodedByte separator = text[at];
    at = skipSpace(text, at + 1);
    if (at >= text.size()) {
        return {};
    }
    if (isQuote(text[at].byte)) {
        return quotedValue(text, at);
    }
    if (text[at].byte == '[' || text[at].byte == '{') {
        return bracketedValue(text, at);
    }
    const DecodedSpan span = bareValue(text, at, separator);
    const QByteArray value = bytesOf(text, span);
    const bool plain = value == "null" || value == "true" || value == "false";
    return plain || isStatusNumber(name, separator.byte, value) ? DecodedSpan() : span;
}

} // namespace

QByteArray bytesOf(const DecodedText &text, DecodedSpan span)
{
    QByteArray bytes(static_cast<qsizetype>(span.end - span.begin), Qt::Uninitialized);
    char *to = bytes.data();
    for (size_t i = span.begin; i < span.end; ++i) {
        *to++ = text[i].byte;
    }
    return bytes;
}

QList<DecodedSpan> secretSpans(const DecodedText &text)
{
    QList<DecodedSpan> spans;
    for (size_t i = 0; i < text.size();) {
        if (!isWordByte(text[i].byte)) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end < text.size() && isWordByte(text[end].byte)) {
            ++end;
        }
        const QByteArray name = bytesOf(text, {i, std::min(end, i + 64)});
        i = end;
        if (!isSecretName(name)) {
            continue;
        }
        const DecodedSpan value = valueAfter(text, name, end);
        if (value.end > value.begin) {
            spans.append(value);
            i = value.end;
        }
    }
    return spans;
}

QList<DecodedSpan> occurrences(const DecodedText &text, const QList<QByteArray> &values)
{
    QList<DecodedSpan> spans;
    if (values.isEmpty()) {
        return spans;
    }
    const QByteArray plain = bytesOf(text, {0, text.size()});
    for (const QByteArray &value : values) {
        for (qsizetype at = plain.indexOf(value); at >= 0; at = plain.indexOf(value, at + 1)) {
            spans.append({static_cast<size_t>(at), static_cast<size_t>(at + value.size())});
        }
    }
    return spans;
}

} // namespace wxbind
