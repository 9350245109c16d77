#include "core/diagnosis/causecatalogue.h"

#include <QFile>
#include <QStringList>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// The columns of causes.tsv; a Chinese column follows its English one.
enum CauseColumn : qsizetype
{
    Id,
    Family,
    Title,
    Fix = 4,
    NextCheck = 6,
    CauseColumns = 8,
};

} // namespace

const CauseCatalogue &CauseCatalogue::of(const QString &lang)
{
    static const CauseCatalogue chinese(true);
    static const CauseCatalogue english(false);
    return lang.startsWith("zh"_L1) ? chinese : english;
}

const CauseEntry *CauseCatalogue::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_entries.at(*found);
}

CauseCatalogue::CauseCatalogue(bool chinese)
{
    QFile file(u":/causes/causes.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() != CauseColumns) {
            continue;
        }
        const auto own = [&cells, chinese](CauseColumn column) {
            return cells.at(column + (chinese ? 1 : 0));
        };
        m_byId.insert(cells.at(Id), m_entries.size());
        m_entries.append({cells.at(Id), cells.at(Family), own(Title), own(Fix), own(NextCheck)});
    }
}

} // namespace wxbind::diagnosis
