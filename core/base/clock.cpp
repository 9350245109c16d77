#include "core/base/clock.h"

#include <QDateTime>

namespace wxbind {

Msecs SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace wxbind
