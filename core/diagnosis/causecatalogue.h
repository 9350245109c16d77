#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace wxbind::diagnosis {

/// One row of resources/causes/causes.tsv.
struct CauseEntry
{
    QString id;
    QString family;
    QString title;
    QString fix;
    QString nextCheck;
};

/// The closed list of causes in one language. Immutable once read.
class CauseCatalogue final
{
public:
    /// Chinese for any zh, English for the rest.
    [[nodiscard]] static const CauseCatalogue &of(const QString &lang);

    [[nodiscard]] const QList<CauseEntry> &entries() const { return m_entries; }
    /// Nothing outside the list.
    [[nodiscard]] const CauseEntry *find(const QString &id) const;
    /// Its place in the list; the list's own order decides where nothing else does.
    [[nodiscard]] qsizetype orderOf(const QString &id) const { return m_byId.value(id, -1); }

private:
    explicit CauseCatalogue(bool chinese);

    QList<CauseEntry> m_entries;
    QHash<QString, qsizetype> m_byId;
};

} // namespace wxbind::diagnosis
