#include "core/console/explain.h"

#include "core/console/errcodecatalogue.h"

#include <QRegularExpression>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 4096;
constexpr qsizetype kMostMatches = 12;

/// Letters and digits alone, lower case: how the platform spaces its texts changed over the years.
QString bare(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            letters += c.toLower();
        }
    }
    return letters;
}

/// The tail of an errmsg (rid, hint, req_id) differs in every reply.
QString withoutTail(const QString &text)
{
    static const QRegularExpression tail(u"[,，]?\\s*(rid|hints?)\\s*:.*$"_s,
                                         QRegularExpression::DotMatchesEverythingOption |
                                             QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(tail).trimmed();
}

/// The number after "errcode", or one that stands alone, in the order of their appearance.
QStringList codesIn(const QString &text)
{
    static const QRegularExpression named(
        u"err_?code\\\\?[\"']?\\s*[:=]?\\s*\\\\?[\"']?(-?\\d{1,6})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(u"(?<![\\w.-])(\\d{5})(?![\\w.-])"_s);
    QStringList codes;
    for (const QRegularExpression &pattern : {named, alone}) {
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            codes.append(matches.next().captured(1));
        }
    }
    codes.removeDuplicates();
    return codes;
}

/// The errmsg of a JSON reply, also of one that was cut off; else the text.
QString errmsgIn(const QString &text)
{
    static const QRegularExpression field(
        u"err_?msg\\\\?\"\\s*:\\s*\\\\?\"((?:[^\"\\\\]|\\\\.)*)"_s);
    const auto match = field.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

/// How well an entry answers the words asked for; 0 not at all.
int rank(const ErrcodeEntry &entry, const QString &wanted)
{
    const QString errmsg = bare(withoutTail(entry.errmsg));
    if (wanted.isEmpty()) {
        return 0;
    }
    if (errmsg == wanted) {
        return 4;
    }
    constexpr qsizetype kTelling = 6; // "ok" is in too many words
    if (errmsg.size() >= kTelling && wanted.contains(errmsg)) {
        return 3;
    }
    if (wanted.size() >= 2 && errmsg.contains(wanted)) {
        return 2;
    }
    return wanted.size() >= 2 && bare(entry.meaning).contains(wanted) ? 1 : 0;
}

void addByWords(const ErrcodeCatalogue &catalogue, const QString &text, QList<ErrcodeEntry> &found)
{
    const QString wanted = bare(withoutTail(errmsgIn(text)));
    QList<std::pair<int, const ErrcodeEntry *>> ranked;
    for (const ErrcodeEntry &entry : catalogue.entries()) {
        if (const int value = rank(entry, wanted); value > 0) {
            ranked.append({value, &entry});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &candidate : ranked) {
        const ErrcodeEntry &entry = *candidate.second;
        const bool known = std::any_of(found.cbegin(), found.cend(),
                                       [&](const auto &e) { return e.code == entry.code; });
        if (!known && found.size() < kMostMatches) {
            found.append(entry);
        }
    }
}

} // namespace

QList<ErrcodeEntry> explain(const QString &codeOrText, const QString &lang)
{
    const ErrcodeCatalogue &catalogue = ErrcodeCatalogue::of(lang);
    const QString text = codeOrText.trimmed().left(kLongestText);
    if (const ErrcodeEntry *exact = catalogue.find(text)) {
        return {*exact};
    }
    QList<ErrcodeEntry> found;
    for (const QString &code : codesIn(text)) {
        if (const ErrcodeEntry *entry = catalogue.find(code);
            entry && found.size() < kMostMatches) {
            found.append(*entry);
        }
    }
    // A reply that names its number needs no guess from its words.
    if (found.isEmpty()) {
        addByWords(catalogue, text, found);
    }
    return found;
}

QString errcodeMeaning(int errcode, const QString &lang)
{
    const ErrcodeEntry *entry = ErrcodeCatalogue::of(lang).find(QString::number(errcode));
    return entry ? entry->meaning : QString();
}

} // namespace wxbind
