#include "core/diagnosis/extract/pastetext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestWrapped = 40; ///< nobody's window is narrower

QString withoutEntities(QString text)
{
    if (!text.contains(u'&')) {
        return text;
    }
    static const std::array<std::pair<QString, QString>, 11> entities{{
        {u"&quot;"_s, u"\""_s},
        {u"&#34;"_s, u"\""_s},
        {u"&#39;"_s, u"'"_s},
        {u"&#039;"_s, u"'"_s},
        {u"&#x27;"_s, u"'"_s},
        {u"&apos;"_s, u"'"_s},
        {u"&lt;"_s, u"<"_s},
        {u"&gt;"_s, u">"_s},
        {u"&nbsp;"_s, u" "_s},
        {u"&#x2F;"_s, u"/"_s},
        {u"&amp;"_s, u"&"_s},
    }};
    for (const auto &[entity, plain] : entities) {
        text.replace(entity, plain);
    }
    return text;
}

bool isAddressCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') ||
           QStringView(u"-_.~%&=#?/:@!$+*").contains(c);
}

/// The address that runs up to the end of the line, or nothing.
QStringView openAddress(QStringView line)
{
    qsizetype begin = line.size();
    while (begin > 0 && isAddressCharacter(line.at(begin - 1))) {
        --begin;
    }
    const QStringView token = line.mid(begin);
    const qsizetype scheme = token.indexOf("://"_L1);
    return scheme > 0 && token.contains(u'?') ? token : QStringView();
}

bool isAllAddress(QStringView line)
{
    return !line.isEmpty() && std::all_of(line.cbegin(), line.cend(), isAddressCharacter);
}

/// Whether `next` goes on with the address at the end of `line`.
bool goesOn(QStringView line, QStringView next)
{
    const QStringView address = openAddress(line);
    const QStringView more = next.trimmed();
    if (address.isEmpty() || line.size() < kShortestWrapped || !isAllAddress(more) ||
        more.contains("://"_L1) || more.startsWith(u'/') || address.contains(u'#')) {
        return false;
    }
    if (QStringView(u"&=%?").contains(address.back()) || more.front() == u'&' ||
        more.front() == u'=' || more.front() == u'%' || more.front() == u'#') {
        return true;
    }
    const bool link = address.contains("/connect/"_L1);
    return link ? true : more.contains(u'=') && more.contains(u'&');
}

void takeLine(PasteText &text, const QString &line, int number)
{
    if (!text.lines.isEmpty() && goesOn(text.lines.last(), line)) {
        text.lines.last() += line.trimmed();
        return;
    }
    text.lines.append(line);
    text.lineOf.append(number);
}

} // namespace

PasteText readablePaste(const QString &paste)
{
    QString plain = withoutEntities(paste);
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    PasteText text;
    int number = 0;
    for (const QString &line : plain.split(u'\n')) {
        takeLine(text, line, ++number);
    }
    return text;
}

QString withoutEscapes(const QString &text)
{
    if (!text.contains(u'\\')) {
        return text;
    }
    QString plain = text;
    return plain.replace("\\u0026"_L1, "&"_L1)
        .replace("\\/"_L1, "/"_L1)
        .replace("\\\""_L1, "\""_L1);
}

} // namespace wxbind::diagnosis
