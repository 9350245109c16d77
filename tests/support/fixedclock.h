#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace wxbind {

/// A clock that stands still until it is told to move; any thread may read it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Msecs at = 1'700'000'000'000)
        : m_now(at)
    {}

    [[nodiscard]] Msecs now() const override { return m_now.load(); }
    void set(Msecs at) { m_now.store(at); }
    void advance(Msecs by) { m_now.fetch_add(by); }

private:
    std::atomic<Msecs> m_now;
};

} // namespace wxbind
