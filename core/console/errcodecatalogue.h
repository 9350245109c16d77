#pragma once

#include "core/console/explain.h"

#include <QHash>

namespace wxbind {

/// resources/errcodes/errcodes.tsv in one language. Immutable once read.
class ErrcodeCatalogue final
{
public:
    /// Chinese for any zh, English for the rest.
    [[nodiscard]] static const ErrcodeCatalogue &of(const QString &lang);

    [[nodiscard]] const QList<ErrcodeEntry> &entries() const { return m_entries; }
    /// Nothing when the catalogue does not have the code.
    [[nodiscard]] const ErrcodeEntry *find(const QString &code) const;

private:
    explicit ErrcodeCatalogue(bool chinese);

    QList<ErrcodeEntry> m_entries;
    QHash<QString, qsizetype> m_byCode;
};

} // namespace wxbind
