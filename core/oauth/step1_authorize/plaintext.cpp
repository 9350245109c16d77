#include "core/oauth/step1_authorize/plaintext.h"

#include <array>
#include <optional>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// What stands for one character, and how long it is in the pasted text.
struct Undone
{
    QChar c;
    qsizetype length = 0;
};

struct Entity
{
    QLatin1StringView name;
    char16_t c;
};
constexpr std::array kEntities{
    Entity{"quot;"_L1, u'"'},  Entity{"apos;"_L1, u'\''}, Entity{"lt;"_L1, u'<'},
    Entity{"gt;"_L1, u'>'},    Entity{"nbsp;"_L1, u' '},  Entity{"equals;"_L1, u'='},
    Entity{"quest;"_L1, u'?'}, Entity{"num;"_L1, u'#'},   Entity{"percnt;"_L1, u'%'},
    Entity{"sol;"_L1, u'/'},   Entity{"colon;"_L1, u':'}};
constexpr qsizetype kLongestNumber = 8; ///< of "#x00003d;" and its like
constexpr QStringView kFullWidth = u"？＆＝：／＃％．＿－";
constexpr char16_t kFullWidthShift = 0xFEE0;

std::optional<QChar> numberedEntity(QStringView digits, int base)
{
    bool ok = false;
    const uint number = digits.toUInt(&ok, base);
    return ok && number > 0 && number < 0x80 ? std::optional(QChar(char16_t(number)))
                                             : std::nullopt;
}

/// `rest` begins behind the ampersand.
Undone entityIn(QStringView rest)
{
    for (const Entity &entity : kEntities) {
        if (rest.startsWith(entity.name)) {
            return {QChar(entity.c), entity.name.size()};
        }
    }
    const qsizetype end = rest.left(kLongestNumber + 2).indexOf(u';');
    if (end < 2 || rest.front() != u'#') {
        return {};
    }
    const bool hex = rest.at(1) == u'x' || rest.at(1) == u'X';
    const auto c = numberedEntity(rest.mid(hex ? 2 : 1, end - (hex ? 2 : 1)), hex ? 16 : 10);
    return c ? Undone{*c, end + 1} : Undone{};
}

/// An ampersand that was escaped again and again is one ampersand.
Undone ampersand(QStringView rest)
{
    qsizetype length = 1;
    while (rest.mid(length).startsWith("amp;"_L1)) {
        length += 4;
    }
    const Undone entity = entityIn(rest.mid(length));
    return entity.length > 0 ? Undone{entity.c, length + entity.length} : Undone{u'&', length};
}

std::optional<QChar> hexCharacter(QStringView digits, qsizetype count)
{
    if (digits.size() < count) {
        return std::nullopt;
    }
    bool ok = false;
    const uint number = digits.left(count).toUInt(&ok, 16);
    return ok && (count == 4 || number < 0x80) ? std::optional(QChar(char16_t(number)))
                                               : std::nullopt;
}

/// A run of backslashes is one escape, however often the line was written into another.
Undone backslash(QStringView rest)
{
    qsizetype run = 1;
    while (run < rest.size() && rest.at(run) == u'\\') {
        ++run;
    }
    const QChar next = run < rest.size() ? rest.at(run) : QChar();
    if (next == u'/' || next == u'"' || next == u'\'') {
        return {next, run + 1};
    }
    if (next == u'n' || next == u'r' || next == u't') {
        return {next == u't' ? u'\t' : u'\n', run + 1};
    }
    const qsizetype digits = next == u'u' ? 4 : next == u'x' ? 2 : 0;
    const auto c = digits > 0 ? hexCharacter(rest.mid(run + 1), digits) : std::nullopt;
    return c ? Undone{*c, run + 1 + digits} : Undone{u'\\', run};
}

bool isVisibleAscii(QChar c)
{
    return c > u' ' && c < QChar(0x7f);
}

/// An input method widened it: it stands between the characters of an address.
bool isWidened(QStringView rest, const QString &before)
{
    return kFullWidth.contains(rest.front()) && !before.isEmpty() && rest.size() > 1 &&
           isVisibleAscii(before.back()) &&
           (isVisibleAscii(rest.at(1)) || kFullWidth.contains(rest.at(1)));
}

/// Mail as it stands in its source: `code=3D022w…`, and lines that end with an equals sign.
bool isQuotedPrintable(const QString &pasted)
{
    return pasted.contains("=3D"_L1) && (pasted.contains("=\n"_L1) || pasted.contains("=\r\n"_L1) ||
                                         pasted.contains("code=3D"_L1));
}

/// Answers how much was taken; nothing is appended for a soft line end.
Undone quoted(QStringView rest)
{
    if (rest.mid(1).startsWith(u'\n')) {
        return {QChar(), 2};
    }
    if (rest.mid(1).startsWith("\r\n"_L1)) {
        return {QChar(), 3};
    }
    const auto c = hexCharacter(rest.mid(1), 2);
    return c ? Undone{*c, 3} : Undone{u'=', 1};
}

Undone undone(QStringView rest, const QString &before, bool isMail)
{
    const QChar c = rest.front();
    if (c == u'&') {
        return ampersand(rest);
    }
    if (c == u'\\') {
        return backslash(rest);
    }
    if (c == u'=' && isMail) {
        return quoted(rest);
    }
    if (c.category() == QChar::Other_Format) {
        return {QChar(), 1};
    }
    if (isWidened(rest, before)) {
        return {QChar(char16_t(c.unicode() - kFullWidthShift)), 1};
    }
    return {c, 1};
}

} // namespace

PlainText plainTextOf(const QString &pasted)
{
    const bool isMail = isQuotedPrintable(pasted);
    PlainText plain;
    plain.text.reserve(pasted.size());
    plain.origin.reserve(pasted.size());
    const QStringView whole(pasted);
    for (qsizetype at = 0; at < whole.size();) {
        const Undone next = undone(whole.mid(at), plain.text, isMail);
        if (!next.c.isNull()) {
            plain.append(next.c, at);
        }
        at += next.length;
    }
    return plain;
}

} // namespace wxbind
