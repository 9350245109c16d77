#include "core/store/grams.h"

#include <QList>

#include <algorithm>

namespace wxbind {

namespace {

constexpr qsizetype kLongestGram = 3;

QString hex(char32_t c)
{
    return QString::number(static_cast<quint32>(c), 16);
}

/// Characters, not UTF-16 units: an emoji is one.
QList<uint> charactersOf(const QString &text)
{
    return foldAscii(text).toUcs4();
}

/// Every run of `length` neighbours.
void appendRuns(const QList<uint> &characters, qsizetype length, QStringList &grams)
{
    for (qsizetype i = 0; i + length <= characters.size(); ++i) {
        QString gram = hex(characters[i]);
        for (qsizetype k = 1; k < length; ++k) {
            // the x keeps "12"+"3" apart from "1"+"23"
            gram += u'x' % hex(characters[i + k]);
        }
        grams.append(gram);
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
        for (qsizetype length = 1; length <= kLongestGram; ++length) {
            appendRuns(characters, length, grams);
        }
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams.join(u' ');
}

QString accountWord(const QString &appId)
{
    // g is no hex digit
    return u'g' % QString::fromLatin1(appId.toUtf8().toHex());
}

QStringList gramsOfPart(const QString &part)
{
    const QList<uint> characters = charactersOf(part);
    QStringList grams;
    appendRuns(characters, std::min(characters.size(), kLongestGram), grams);
    grams.removeDuplicates();
    return grams;
}

} // namespace wxbind
