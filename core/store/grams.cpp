#include "core/store/grams.h"

#include <QList>

#include <algorithm>

namespace wxbind {

namespace {

QString hex(char32_t c)
{
    return QString::number(static_cast<quint32>(c), 16);
}

/// Characters, not UTF-16 units: an emoji is one.
QList<uint> charactersOf(const QString &text)
{
    return foldAscii(text).toUcs4();
}

void appendPairs(const QList<uint> &characters, QStringList &grams)
{
    for (qsizetype i = 1; i < characters.size(); ++i) {
        // the x keeps "12"+"3" apart from "1"+"23"
        grams.append(hex(characters[i - 1]) % u'x' % hex(characters[i]));
    }
}

} // namespace

QString foldAscii(const QString &text)
{
    QString folded = text;
    for (QChar &c : folded) {
        if (c >= u'A' && c <= u'Z') {
            c = QChar(c.unicode() + (u'a' - u'A'));
        }
    }
    return folded;
}

QString gramsOf(const QStringList &texts)
{
    QStringList grams;
    for (const QString &text : texts) {
        const QList<uint> characters = charactersOf(text);
        for (const uint c : characters) {
            grams.append(hex(c));
        }
        appendPairs(characters, grams);
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams.join(u' ');
}

QStringList gramsOfPart(const QString &part)
{
    const QList<uint> characters = charactersOf(part);
    QStringList grams;
    if (characters.size() == 1) {
        grams.append(hex(characters.first()));
    }
    appendPairs(characters, grams);
    grams.removeDuplicates();
    return grams;
}

} // namespace wxbind
