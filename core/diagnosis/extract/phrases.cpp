#include "core/diagnosis/extract/phrases.h"

#include "core/diagnosis/extract/entries.h"

#include <QFile>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestGap = 40;
constexpr qsizetype kMostPlaces = 4;

quint32 frontOf(QStringView text)
{
    return quint32(text.at(0).unicode()) << 16 | text.at(1).unicode();
}

bool isWordCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= '0' && u <= '9') || u == '_';
}

/// A page's text inside a program is what it would show, not what a person saw.
bool isQuotedPage(const QString &tag, const QString &line)
{
    return tag.startsWith("page-"_L1) && looksLikeProgram(line);
}

/// A bare reply says nothing in words; only what it is about can be read from it.
bool isData(const QString &tag, const QString &line)
{
    static const QString about = u"wechat"_s;
    return line.startsWith("{\""_L1) && tag != about && !tag.startsWith("page-"_L1) &&
           !tag.startsWith("openid-not-match"_L1) && !tag.startsWith("refused-by-sdk"_L1) &&
           !tag.startsWith("json-"_L1);
}

} // namespace

const PhraseBook &PhraseBook::shared()
{
    static const PhraseBook book;
    return book;
}

PhraseBook::PhraseBook()
{
    QFile file(u":/causes/phrases.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab <= 0 || line.startsWith(u'#')) {
            continue;
        }
        const QStringList parts = line.mid(tab + 1).toLower().split(u'*', Qt::SkipEmptyParts);
        if (parts.isEmpty() || parts.first().size() < 2) {
            continue;
        }
        m_byFront[frontOf(parts.first())].append(m_phrases.size());
        m_phrases.append({line.left(tab), parts, isWordCharacter(parts.first().front())});
    }
}

QStringList PhraseBook::tags() const
{
    QStringList tags;
    for (const Phrase &phrase : m_phrases) {
        tags.append(phrase.tag);
    }
    tags.removeDuplicates();
    return tags;
}

bool PhraseBook::standsAt(const Phrase &phrase, QStringView line, qsizetype at) const
{
    if (phrase.word && at > 0 && isWordCharacter(line.at(at - 1))) {
        return false;
    }
    if (!line.sliced(at).startsWith(phrase.parts.first())) {
        return false;
    }
    qsizetype end = at + phrase.parts.first().size();
    for (qsizetype i = 1; i < phrase.parts.size(); ++i) {
        const QString &part = phrase.parts.at(i);
        const qsizetype next =
            line.sliced(end, qMin(line.size() - end, kLongestGap + part.size())).indexOf(part);
        if (next < 0) {
            return false;
        }
        end += next + part.size();
    }
    return true;
}

void PhraseBook::findIn(const QList<Entry> &entries, QHash<QString, QList<Place>> &spoken) const
{
    for (const Entry &entry : entries) {
        const QStringList lines = entry.place.words.split(u'\n');
        for (int number = 0; number < lines.size(); ++number) {
            const QString line = lines.at(number).toLower();
            for (qsizetype at = 0; at + 1 < line.size(); ++at) {
                const auto bucket = m_byFront.constFind(frontOf(QStringView(line).sliced(at)));
                if (bucket == m_byFront.cend()) {
                    continue;
                }
                for (const qsizetype index : *bucket) {
                    const Phrase &phrase = m_phrases.at(index);
                    if (!standsAt(phrase, line, at) || isQuotedPage(phrase.tag, lines.at(number)) ||
                        isData(phrase.tag, lines.at(number))) {
                        continue;
                    }
                    QList<Place> &places = spoken[phrase.tag];
                    if (places.size() < kMostPlaces) {
                        Place place = entry.place;
                        place.line += number;
                        place.words = lines.at(number);
                        places.append(place);
                    }
                }
            }
        }
    }
}

} // namespace wxbind::diagnosis
