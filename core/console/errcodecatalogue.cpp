#include "core/console/errcodecatalogue.h"

#include <QFile>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// The columns of errcodes.tsv; a Chinese column follows its English one.
enum Column : qsizetype
{
    Code,
    Errmsg,
    Meaning,
    Causes = 4,
    Fix = 6,
    Endpoints = 8,
    Columns,
};

/// A text of the platform that nobody has quoted stands as a dash.
QString quoted(const QString &errmsg)
{
    return errmsg == "-"_L1 ? QString() : errmsg;
}

} // namespace

const ErrcodeCatalogue &ErrcodeCatalogue::of(const QString &lang)
{
    static const ErrcodeCatalogue chinese(true);
    static const ErrcodeCatalogue english(false);
    return lang.startsWith("zh"_L1) ? chinese : english;
}

const ErrcodeEntry *ErrcodeCatalogue::find(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.cend() ? nullptr : &m_entries.at(*found);
}

ErrcodeCatalogue::ErrcodeCatalogue(bool chinese)
{
    QFile file(u":/errcodes/errcodes.tsv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() != Columns) {
            continue;
        }
        const auto own = [&cells, chinese](Column column) {
            return cells.at(column + (chinese ? 1 : 0));
        };
        m_byCode.insert(cells.at(Code), m_entries.size());
        m_entries.append(ErrcodeEntry{cells.at(Code), quoted(cells.at(Errmsg)), own(Meaning),
                                      own(Causes).split(u';'), own(Fix),
                                      cells.at(Endpoints).split(u';')});
    }
}

} // namespace wxbind
