#include "core/oauth/step1_authorize/pastedtext.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

// Samples have 32 characters; the shape is not documented, so only what cannot be one is refused.
constexpr qsizetype kShortestCode = 8;

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

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAscii(QChar c)
{
    return c < QChar(0x80);
}

/// Chinese prose needs no blank before an address: "回调是code=…", "请看/cb?code=…".
QStringView withoutProseBefore(QStringView token, qsizetype mark)
{
    const QStringView front = mark < 0 ? token : token.left(mark);
    const qsizetype slash = front.indexOf(u'/');
    const qsizetype equals = front.indexOf(u'=');
    const qsizetype end = slash >= 0 ? slash : equals >= 0 ? equals : front.size();
    qsizetype start = end;
    while (start > 0 && isAscii(front.at(start - 1))) {
        --start;
    }
    return start > 0 ? token.mid(start) : token;
}

/// "uri=/cb?code=…" and "url:https://…" begin where the address does.
QStringView withoutLabel(QStringView token)
{
    const qsizetype mark = token.indexOf(u'?');
    const QStringView front = mark < 0 ? token : token.left(mark);
    qsizetype start = front.lastIndexOf("://"_L1);
    if (start >= 0) {
        while (start > 0 && isAsciiLetter(front.at(start - 1))) {
            --start;
        }
        return token.mid(start);
    }
    const qsizetype slash = front.indexOf(u'/');
    const bool labelled = slash > 0 && (front.at(slash - 1) == u'=' || front.at(slash - 1) == u':');
    return labelled ? token.mid(slash) : withoutProseBefore(token, mark);
}

/// Nor behind it: code and state are ASCII, so what follows the last of them is prose.
QStringView withoutProseBehind(QStringView token)
{
    const auto mark = std::find_if(token.crbegin(), token.crend(),
                                   [](QChar c) { return c == u'&' || c == u'?' || c == u'#'; });
    const qsizetype from = token.size() - (mark - token.crbegin());
    const QStringView last = token.mid(from);
    if (!last.startsWith("code="_L1) && !last.startsWith("state="_L1) &&
        !last.startsWith("wechat_redirect"_L1)) {
        return token;
    }
    const auto prose = std::find_if_not(last.cbegin(), last.cend(), isAscii);
    return token.left(from + (prose - last.cbegin()));
}

bool mayBeAddress(QStringView token)
{
    return token.startsWith(u'/') || token.contains(u'=') || token.contains(u'?') ||
           token.contains("://"_L1) || token.contains("%3D"_L1, Qt::CaseInsensitive) ||
           token.contains("%253D"_L1, Qt::CaseInsensitive);
}

/// Where in `token` another address begins that a comma, semicolon or bar parts from it; its size
/// when none does.
qsizetype endOfFirst(QStringView token)
{
    qsizetype scheme = token.indexOf("://"_L1);
    while ((scheme = token.indexOf("://"_L1, scheme + 1)) >= 0) {
        qsizetype start = scheme;
        while (start > 0 && isAsciiLetter(token.at(start - 1))) {
            --start;
        }
        const QChar before = start > 0 ? token.at(start - 1) : QChar();
        if (before == u',' || before == u';' || before == u'|') {
            return start;
        }
    }
    return token.size();
}

void appendToken(QStringView token, qsizetype from, QList<PastedAddress> &addresses)
{
    while (!token.isEmpty()) {
        const QStringView part = token.left(endOfFirst(token));
        const QStringView address = withoutProseBehind(withoutLabel(bareToken(part)));
        if (mayBeAddress(address)) {
            addresses.append({address.toString(), from + (address.data() - part.data())});
        }
        from += part.size();
        token = token.mid(part.size());
    }
}

} // namespace

bool breaksAddress(QChar c)
{
    if (c < QChar(0x80)) {
        return c <= u' ' || c == u'"' || c == u'<' || c == u'>' || c == u'`' || c == u'|' ||
               c == QChar(0x7f);
    }
    constexpr QStringView kMarks =
        u"“”‘’「」『』【】〈〉〔〕《》（）［］｛｝，。；：、｜！？＆＝／＃％…＂＇";
    return c.isSpace() || kMarks.contains(c) || c.category() == QChar::Other_Control;
}

QStringView bareToken(QStringView token)
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

QList<PastedAddress> addressesIn(const PlainText &plain)
{
    QList<PastedAddress> addresses;
    const QStringView text(plain.text);
    auto from = text.cbegin();
    while (from != text.cend()) {
        const auto to = std::find_if(from, text.cend(), breaksAddress);
        appendToken(QStringView(from, to), from - text.cbegin(), addresses);
        from = to == text.cend() ? to : to + 1;
    }
    return addresses;
}

QStringList addressesIn(const QString &text)
{
    QStringList addresses;
    for (const PastedAddress &address : addressesIn(plainTextOf(text))) {
        addresses.append(address.text);
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
