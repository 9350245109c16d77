#include "core/diagnosis/extract/phrases.h"

#include "core/diagnosis/extract/entries.h"

#include <QFile>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestGap = 40;
constexpr qsizetype kMostPlaces = 4;
constexpr auto kAbout = "wechat"_L1;
constexpr int kListedPages = 4; ///< so many different pages are a list of pages

quint32 frontOf(QStringView text)
{
    return quint32(text.at(0).unicode()) << 16 | text.at(1).unicode();
}

/// Of a phrase whose first part is one character.
quint32 loneFrontOf(QStringView text)
{
    return quint32(text.at(0).unicode()) << 16;
}

/// Written with or without a word before it: AppSecret, access_token.
bool isTail(const QString &front)
{
    return front.startsWith("secret"_L1) || front.startsWith("token"_L1);
}

bool isWordCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= '0' && u <= '9') || u == '_';
}

/// A page's text inside a program is what it would show, not what a person saw.
bool isQuoted(const QString &line)
{
    return looksLikeProgram(line) || line.contains(" //"_L1);
}

bool isQuotable(const QString &tag)
{
    return tag.startsWith("page-"_L1) || tag == "refused-by-sdk"_L1 || tag == "openid-not-match"_L1;
}

/// A bare reply says nothing in words; only what it is about can be read from it.
bool isData(const QString &tag, const QString &line)
{
    return line.startsWith("{\""_L1) && tag != kAbout && !tag.startsWith("page-"_L1) &&
           !tag.startsWith("openid-not-match"_L1) && !tag.startsWith("refused-by-sdk"_L1) &&
           !tag.startsWith("json-"_L1);
}

/// A text that quotes many different pages is about pages; none of them was seen.
void forgetListedPages(QHash<QString, QList<Place>> &spoken)
{
    QHash<int, int> pages;
    for (auto it = spoken.cbegin(); it != spoken.cend(); ++it) {
        if (it.key().startsWith("page-"_L1)) {
            ++pages[it->first().index];
        }
    }
    for (auto it = spoken.begin(); it != spoken.end();) {
        const bool listed =
            it.key().startsWith("page-"_L1) && pages.value(it->first().index) >= kListedPages;
        it = listed ? spoken.erase(it) : std::next(it);
    }
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
        if (parts.isEmpty()) {
            continue;
        }
        const QString &front = parts.first();
        m_byFront[front.size() < 2 ? loneFrontOf(front) : frontOf(front)].append(m_phrases.size());
        m_phrases.append({line.left(tab), parts, isWordCharacter(front.front()) && !isTail(front)});
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

void PhraseBook::findAt(const Line &where, qsizetype at, quint32 front,
                        QHash<QString, QList<Place>> &spoken) const
{
    const auto bucket = m_byFront.constFind(front);
    if (bucket == m_byFront.cend()) {
        return;
    }
    for (const qsizetype index : *bucket) {
        const Phrase &phrase = m_phrases.at(index);
        const bool quoted = (where.listing && phrase.tag != kAbout) ||
                            (isQuotable(phrase.tag) && isQuoted(where.place.words));
        if (!standsAt(phrase, where.lower, at) || quoted || isData(phrase.tag, where.place.words)) {
            continue;
        }
        QList<Place> &places = spoken[phrase.tag];
        if (places.size() < kMostPlaces) {
            places.append(where.place);
        }
    }
}

void PhraseBook::findIn(const QList<Entry> &entries, QHash<QString, QList<Place>> &spoken) const
{
    for (const Entry &entry : entries) {
        const QStringList lines = entry.place.words.split(u'\n');
        for (int number = 0; number < lines.size(); ++number) {
            Line line{entry.place, lines.at(number).toLower(), entry.listing};
            line.place.line += number;
            line.place.words = lines.at(number);
            for (qsizetype at = 0; at < line.lower.size(); ++at) {
                const QStringView rest = QStringView(line.lower).sliced(at);
                findAt(line, at, loneFrontOf(rest), spoken);
                if (rest.size() > 1) {
                    findAt(line, at, frontOf(rest), spoken);
                }
            }
        }
    }
    forgetListedPages(spoken);
}

} // namespace wxbind::diagnosis
