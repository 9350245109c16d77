#include "core/oauth/jsonrewriter.h"

#include "core/model/findingids.h"

#include <QSet>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 32;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

JsonRewriter::JsonRewriter(QStringView text)
    : m_text(text)
{
    m_out.reserve(text.size());
}

bool JsonRewriter::run()
{
    skipSpace();
    if (!atEnd() && peek() != u'{') {
        // An array, null or a number is JSON as well, but never an answer of these endpoints.
        const bool isJson = value(0) && (skipSpace(), atEnd());
        return isJson ? refuse(finding::ReplyNotObject) : refuseHere();
    }
    if (!object(0)) {
        return false;
    }
    skipSpace();
    return atEnd() || refuse(finding::ReplyNotJson);
}

void JsonRewriter::skipSpace()
{
    while (!atEnd() && QStringView(u" \t\n\r").contains(peek())) {
        ++m_at;
    }
}

/// The first reason stays.
bool JsonRewriter::refuse(QLatin1StringView id, const QStringList &args)
{
    if (m_why.id.isEmpty()) {
        m_why = Finding{id, Severity::Error, {}, {}, args, {}};
    }
    return false;
}

/// Not what must come here; cut off when nothing comes at all.
bool JsonRewriter::refuseHere()
{
    return refuse(atEnd() ? finding::ReplyCut : finding::ReplyNotJson);
}

bool JsonRewriter::take(QChar wanted)
{
    if (!comes(wanted)) {
        return refuseHere();
    }
    ++m_at;
    m_out.append(wanted);
    return true;
}

bool JsonRewriter::comes(QChar c)
{
    skipSpace();
    return !atEnd() && peek() == c;
}

bool JsonRewriter::value(int depth)
{
    skipSpace();
    if (atEnd() || depth > kDeepest) {
        return refuseHere();
    }
    const QChar c = peek();
    if (c == u'{') {
        return object(depth);
    }
    if (c == u'[') {
        return array(depth);
    }
    if (c == u'"') {
        QString ignored;
        return string(ignored);
    }
    return c == u'-' || isDigit(c) ? number() : word();
}

bool JsonRewriter::object(int depth)
{
    if (!take(u'{')) {
        return false;
    }
    if (comes(u'}')) {
        return take(u'}');
    }
    QSet<QString> keys;
    for (;;) {
        skipSpace();
        QString key;
        if (!string(key)) {
            return false;
        }
        if (keys.contains(key)) {
            return refuse(finding::ReplyDuplicateKey, {key.left(64)});
        }
        keys.insert(key);
        if (!take(u':') || !value(depth + 1)) {
            return false;
        }
        if (!comes(u',')) {
            return take(u'}');
        }
        take(u',');
    }
}

bool JsonRewriter::array(int depth)
{
    take(u'[');
    if (comes(u']')) {
        return take(u']');
    }
    for (;;) {
        if (!value(depth + 1)) {
            return false;
        }
        if (!comes(u',')) {
            return take(u']');
        }
        take(u',');
    }
}

bool JsonRewriter::word()
{
    for (const auto &known : {"true"_L1, "false"_L1, "null"_L1}) {
        const QStringView rest = m_text.sliced(m_at).left(known.size());
        if (rest == known) {
            m_at += known.size();
            m_out.append(known);
            return true;
        }
        if (known.startsWith(rest)) {
            return refuse(finding::ReplyCut);
        }
    }
    return refuse(finding::ReplyNotJson);
}

bool JsonRewriter::digits()
{
    if (atEnd() || !isDigit(peek())) {
        return refuseHere();
    }
    while (!atEnd() && isDigit(peek())) {
        ++m_at;
    }
    return true;
}

bool JsonRewriter::number()
{
    const qsizetype start = m_at;
    m_at += peek() == u'-' ? 1 : 0;
    const qsizetype first = m_at;
    if (!digits()) {
        return false;
    }
    if (m_text.at(first) == u'0' && m_at - first > 1) {
        return refuse(finding::ReplyNotJson);
    }
    if (!atEnd() && peek() == u'.') {
        ++m_at;
        if (!digits()) {
            return false;
        }
    }
    if (!atEnd() && (peek() == u'e' || peek() == u'E')) {
        ++m_at;
        m_at += !atEnd() && (peek() == u'+' || peek() == u'-') ? 1 : 0;
        if (!digits()) {
            return false;
        }
    }
    m_out.append(m_text.sliced(start, m_at - start));
    return true;
}

bool JsonRewriter::string(QString &content)
{
    if (atEnd() || peek() != u'"') {
        return refuseHere();
    }
    ++m_at;
    while (!atEnd() && peek() != u'"') {
        const QChar c = peek();
        ++m_at;
        if (c == u'\\') {
            if (!escape(content)) {
                return false;
            }
        } else if (c < u' ') {
            ++m_controls;
            content.append(QChar::ReplacementCharacter);
        } else {
            content.append(c);
        }
    }
    if (atEnd()) {
        return refuse(finding::ReplyCut);
    }
    ++m_at;
    writeString(content);
    return true;
}

bool JsonRewriter::escape(QString &content)
{
    static constexpr auto kFrom = "\"\\/bfnrt"_L1;
    static constexpr auto kTo = "\"\\/\b\f\n\r\t"_L1;
    if (atEnd()) {
        return refuse(finding::ReplyCut);
    }
    const QChar c = peek();
    ++m_at;
    if (c == u'u') {
        return unicodeEscape(content);
    }
    const qsizetype which = kFrom.indexOf(c);
    if (which < 0) {
        return refuse(finding::ReplyNotJson);
    }
    content.append(kTo.at(which));
    return true;
}

bool JsonRewriter::unicodeEscape(QString &content)
{
    const QStringView hex = m_text.sliced(m_at).left(4);
    if (!std::all_of(hex.begin(), hex.end(), isHexDigit)) {
        return refuse(finding::ReplyNotJson);
    }
    if (hex.size() < 4) {
        return refuse(finding::ReplyCut);
    }
    m_at += 4;
    content.append(QChar(hex.toUShort(nullptr, 16)));
    return true;
}

/// Repairs `content` in place too: it is also the key that duplicates are looked for by.
void JsonRewriter::writeString(QString &content)
{
    m_out.append(u'"');
    for (qsizetype i = 0; i < content.size(); ++i) {
        const QChar c = content.at(i);
        const bool pair =
            c.isHighSurrogate() && i + 1 < content.size() && content.at(i + 1).isLowSurrogate();
        if (pair) {
            m_out.append(c);
            m_out.append(content.at(++i));
        } else if (c.isSurrogate()) {
            ++m_surrogates;
            content[i] = QChar::ReplacementCharacter;
            m_out.append(QChar::ReplacementCharacter);
        } else if (c < u' ') {
            m_out.append("\\u"_L1 % QString::number(c.unicode(), 16).rightJustified(4, u'0'));
        } else {
            if (c == u'"' || c == u'\\') {
                m_out.append(u'\\');
            }
            m_out.append(c);
        }
    }
    m_out.append(u'"');
}

} // namespace wxbind
