#pragma once

#include "core/base/clock.h"

namespace wxbind::sandbox {

/// The system's time, moved by an offset; it goes on ticking.
class SandboxClock final : public Clock
{
public:
    [[nodiscard]] Msecs now() const override { return m_system.now() + m_offset; }
    [[nodiscard]] qint64 seconds() const { return now() / 1000; }
    [[nodiscard]] Msecs offset() const { return m_offset; }
    void moveBy(Msecs by) { m_offset += by; }
    void moveTo(Msecs to) { m_offset += to - now(); }

private:
    SystemClock m_system;
    Msecs m_offset = 0;
};

inline constexpr Msecs Second = 1000;
inline constexpr Msecs Minute = 60 * Second;
inline constexpr Msecs Day = 24 * (60 * Minute);

/// Allowances are counted by the day of Beijing, which begins eight hours before that of UTC.
inline constexpr Msecs BeijingOffset = 8 * (60 * Minute);
[[nodiscard]] constexpr qint64 beijingDay(Msecs now)
{
    return (now + BeijingOffset) / Day;
}

} // namespace wxbind::sandbox
