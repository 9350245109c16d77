#pragma once

#include "core/base/clock.h"

#include <QList>

namespace wxbind {

/// At most twenty requests in any second.
class RequestRate final
{
public:
    [[nodiscard]] bool admit(Msecs now)
    {
        m_recent.removeIf([now](Msecs at) { return at <= now - kSecond || at > now; });
        if (m_recent.size() >= kMostPerSecond) {
            return false;
        }
        m_recent.append(now);
        return true;
    }

private:
    static constexpr qsizetype kMostPerSecond = 20;

    QList<Msecs> m_recent;
};

} // namespace wxbind
