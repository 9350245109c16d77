#include "core/oauth/step1_authorize/pastedtext.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

// Samples have 32 characters; the shape is not documented, so only what cannot be one is refused.
constexpr qsizetype kShortestCode = 8;

/// Cannot stand in an address: blanks, quotes, the brackets of prose and log lines.
bool isBreak(QChar c)
{
    return c.isSpace() || u"\"<>`“”‘’「」『』【】《》（），。；、｜|"_s.contains(c) ||
           c.category() == QChar::Other_Control;
}

bool isOpening(QChar c)
{
    return c == u'(' || c == u'[' || c == u'{' || c == u'\'' || c == u',' || c == u';';
}

bool isTrailing(QChar c)
{
    return c == u')' || c == u']' || c == u'}' || c == u'\'' || c == u',' || c == u';' ||
           c == u'.' || c == u'!' || c == u'\\';
}

/// A closing bracket belongs to the address when it was opened in it.
bool isUnpaired(QStringView token, QChar last)
{
    const QChar opening = last == u')' ? u'(' : last == u']' ? u'[' : last == u'}' ? u'{' : QChar();
    return opening.isNull() || !token.contains(opening);
}

QStringView stripped(QStringView token)
{
    while (!token.isEmpty() && isOpening(token.front())) {
        token = token.mid(1);
    }
    qsizetype length = token.size();
    while (length > 0 && isTrailing(token.at(length - 1))) {
        --length;
    }
    // One closing bracket may be the address's own, whatever prose follows it.
    if (length < token.size() && !isUnpaired(token.left(length), token.at(length))) {
        ++length;
    }
    return token.left(length);
}

/// "uri=/cb?code=…" and "url:https://…" begin where the address does.
QStringView withoutLabel(QStringView token)
{
    const qsizetype mark = token.indexOf(u'?');
    const QStringView front = mark < 0 ? token : token.left(mark);
    qsizetype start = front.lastIndexOf("://"_L1);
    if (start >= 0) {
        while (start > 0 && front.at(start - 1).isLetter()) {
            --start;
        }
        return token.mid(start);
    }
    const qsizetype slash = front.indexOf(u'/');
    const bool labelled = slash > 0 && (front.at(slash - 1) == u'=' || front.at(slash - 1) == u':');
    return labelled ? token.mid(slash) : token;
}

bool mayBeAddress(QStringView token)
{
    return token.startsWith(u'/') || token.contains(u'=') || token.contains(u'?') ||
           token.contains("://"_L1);
}

/// HTML and JSON writers spell an ampersand and a slash in their own way.
QString unescaped(QString text)
{
    if (text.contains("&amp;"_L1)) {
        text.replace("&amp;"_L1, "&"_L1);
    }
    if (text.contains(u'\\')) {
        text.replace("\\u0026"_L1, "&"_L1).replace("\\/"_L1, "/"_L1).replace("\\\""_L1, "\""_L1);
    }
    return text;
}

} // namespace

QStringList addressesIn(const QString &text)
{
    const QString plain = unescaped(text);
    QStringList addresses;
    auto from = plain.cbegin();
    while (from != plain.cend()) {
        const auto to = std::find_if(from, plain.cend(), isBreak);
        const QStringView token = withoutLabel(stripped(QStringView(from, to)));
        if (mayBeAddress(token)) {
            addresses.append(token.toString());
        }
        from = to == plain.cend() ? to : to + 1;
    }
    return addresses;
}

bool looksLikeCode(QStringView text)
{
    return text.size() >= kShortestCode && text.size() <= kLongestCode &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') ||
                      (c >= u'A' && c <= u'Z') || c == u'-' || c == u'_';
           });
}

} // namespace wxbind
