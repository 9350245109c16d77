#include "core/model/tokengrant.h"

#include <QList>
#include <QStringView>

namespace wxbind {

bool TokenGrant::hasScope(QStringView name) const
{
    for (const auto part : QStringView(scope).split(u',')) {
        if (part.trimmed() == name) {
            return true;
        }
    }
    return false;
}

} // namespace wxbind
