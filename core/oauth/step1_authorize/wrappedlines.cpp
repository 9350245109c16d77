#include "core/oauth/step1_authorize/wrappedlines.h"

#include "core/oauth/step1_authorize/pastedtext.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Longer pieces are no part of an address that somebody pasted; it also bounds the looking ahead.
constexpr qsizetype kLongestPiece = 1024;
constexpr qsizetype kUsualLength = 32; ///< of codes, and of the states wxbind makes

bool isCodeCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
           c == u'-' || c == u'_';
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

/// The beginning of the next line.
struct Head
{
    QStringView text;         ///< up to the first character that cannot stand in an address
    qsizetype skipped = 0;    ///< the line end, quote marks and blanks before it
    bool isWholeLine = false; ///< nothing stands behind it

    [[nodiscard]] bool beginsAddress() const
    {
        const qsizetype mark = text.indexOf(u'?');
        return text.startsWith(u'/') || (mark < 0 ? text : text.left(mark)).contains("://"_L1);
    }
    /// What would go on with a value, when nothing but that value or more parameters follow.
    [[nodiscard]] QStringView value() const
    {
        const auto end = std::find_if_not(text.cbegin(), text.cend(), isCodeCharacter);
        const QStringView front = text.left(end - text.cbegin());
        const bool ends = front.size() == text.size() ? isWholeLine : *end == u'&' || *end == u'#';
        return ends ? front : QStringView();
    }
};

Head headAfter(QStringView rest)
{
    Head head;
    qsizetype at = rest.startsWith("\r\n"_L1) ? 2 : 1;
    while (at < rest.size() && at < kLongestPiece &&
           (rest.at(at) == u' ' || rest.at(at) == u'\t' || rest.at(at) == u'>')) {
        ++at;
    }
    head.skipped = at;
    const QStringView from = rest.mid(at, kLongestPiece);
    const auto end = std::find_if(from.cbegin(), from.cend(), breaksAddress);
    head.text = from.left(end - from.cbegin());
    const QStringView after = from.mid(head.text.size());
    head.isWholeLine = after.isEmpty() || after.front() == u'\n' || after.front() == u'\r';
    return head;
}

/// The rest of a code or state stands on the next line.
bool lacksRest(QStringView value, const Head &head)
{
    const QStringView rest = head.value();
    if (rest.isEmpty() || value.size() >= kUsualLength ||
        !std::all_of(value.cbegin(), value.cend(), isCodeCharacter)) {
        return false;
    }
    return value.size() + rest.size() == kUsualLength || rest.size() < head.text.size() ||
           (value.isEmpty() && hasDigit(rest));
}

bool bringsCallback(QStringView text)
{
    return text.contains("&code="_L1) || text.contains("&state="_L1);
}

/// In the query: is its last parameter cut?
bool isCutParameter(QStringView parameter, const Head &head)
{
    const qsizetype equals = parameter.indexOf(u'=');
    if (equals < 0) {
        const QString name = parameter.toString() + head.text.left(6).toString();
        return name.startsWith("code="_L1) || name.startsWith("state="_L1) ||
               (head.text.contains(u'=') && bringsCallback(head.text));
    }
    const QStringView name = parameter.left(equals);
    if (name == "code"_L1 || name == "state"_L1) {
        return lacksRest(parameter.mid(equals + 1), head);
    }
    return bringsCallback(head.text);
}

bool isCutPercent(QStringView token)
{
    const QStringView tail = token.right(2);
    return tail.contains(u'%');
}

/// No query yet: the path goes on with the rest of it and the query.
bool isCutPath(QStringView token, const Head &head)
{
    const qsizetype scheme = token.indexOf("://"_L1);
    const bool bareHost = scheme >= 0 && token.indexOf(u'/', scheme + 3) < 0;
    const qsizetype mark = head.text.indexOf(u'?');
    return scheme >= 0 && mark >= 0 && !head.text.left(mark).contains(u'=') &&
           (bareHost || !head.text.startsWith(u'/'));
}

bool isCut(QStringView token, const Head &head)
{
    if (token.isEmpty() || token.size() > kLongestPiece || head.text.isEmpty()) {
        return false;
    }
    const bool query =
        token.contains(u'?') || token.contains("code="_L1) || token.contains("state="_L1);
    if (!query) {
        return isCutPath(token, head) && !head.text.contains("://"_L1);
    }
    if (head.beginsAddress()) {
        return false;
    }
    const QChar first = head.text.front();
    if (first == u'&' || first == u'#' || first == u'%' || isCutPercent(token)) {
        return true;
    }
    if (token.back() == u'&' || token.back() == u'?') {
        return head.text.contains(u'=');
    }
    const auto mark = std::find_if(token.crbegin(), token.crend(),
                                   [](QChar c) { return c == u'&' || c == u'?' || c == u'#'; });
    return isCutParameter(token.right(mark - token.crbegin()), head);
}

} // namespace

Unwrapped unwrapped(const PlainText &plain)
{
    Unwrapped result;
    const QStringView whole(plain.text);
    qsizetype tokenFrom = 0; // in the result
    for (qsizetype at = 0; at < whole.size();) {
        const QChar c = whole.at(at);
        if (c == u'\n' || c == u'\r') {
            const Head head = headAfter(whole.mid(at));
            if (isCut(QStringView(result.plain.text).mid(tokenFrom), head)) {
                result.joints.append(result.plain.text.size());
                at += head.skipped;
                continue;
            }
        }
        result.plain.append(c, plain.origin.at(at));
        ++at;
        if (breaksAddress(c)) {
            tokenFrom = result.plain.text.size();
        }
    }
    return result;
}

} // namespace wxbind
