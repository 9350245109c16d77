#pragma once

#include "core/diagnosis/facts.h"

#include <QHash>

namespace wxbind::diagnosis {

/// The wordings of resources/causes/phrases.tsv: tag, tab, phrase. A star is a gap of at most 40
/// characters on the same line. Upper and lower case are one. Immutable once read.
class PhraseBook final
{
public:
    [[nodiscard]] static const PhraseBook &shared();

    /// Notes each tag with the first places it stands at. Linear.
    void findIn(const QList<Entry> &entries, QHash<QString, QList<Place>> &spoken) const;
    [[nodiscard]] QStringList tags() const;

private:
    struct Phrase
    {
        QString tag;
        QStringList parts;
        bool word = false; ///< begins with a letter: not in the middle of another word
    };
    struct Line
    {
        Place place;
        QString lower;
        bool listing = false;
    };
    PhraseBook();
    void findAt(const Line &where, qsizetype at, quint32 front,
                QHash<QString, QList<Place>> &spoken) const;
    [[nodiscard]] bool standsAt(const Phrase &phrase, QStringView line, qsizetype at) const;

    QList<Phrase> m_phrases;
    QHash<quint32, QList<qsizetype>> m_byFront; ///< the first two characters
};

} // namespace wxbind::diagnosis
