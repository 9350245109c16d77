#pragma once

#include <QtGlobal>

namespace wxbind {

/// UTC milliseconds since 1970, the store's only time.
using Msecs = qint64;

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Msecs now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Msecs now() const override;
};

} // namespace wxbind
