#include "ui/links/linkbookmodel.h"

namespace wxbind {

QStringList LinkBookModel::subtitleParts(const AttemptRow &row) const
{
    QStringList parts = AttemptModel::subtitleParts(row);
    parts.append(row.attempt.scope);
    if (!row.attempt.operatorName.isEmpty()) {
        parts.append(tr("by %1").arg(row.attempt.operatorName));
    }
    return parts;
}

} // namespace wxbind
