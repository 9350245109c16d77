#pragma once

#include <QtGlobal>

namespace wxbind {

/// UTC milliseconds since 1970, the store's only time.
using Msecs = qint64;

inline constexpr Msecs kSecond = 1000;
inline constexpr Msecs kMinute = 60 * kSecond;
inline constexpr Msecs kHour = 60 * kMinute;
inline constexpr Msecs kDay = 24 * kHour;

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
