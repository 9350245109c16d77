#pragma once

#include "core/store/connection.h"

#include <stop_token>

namespace wxbind {

/// While it lives, a statement running on `connection` ends with Fault::Cancelled soon after
/// somebody, on any thread, asked to stop. Lets a newer question end the older one.
class StopGuard final
{
public:
    StopGuard(Connection &connection, std::stop_token stop);
    ~StopGuard();
    StopGuard(const StopGuard &) = delete;
    StopGuard &operator=(const StopGuard &) = delete;

private:
    Connection &m_connection;
    std::stop_token m_stop;
};

} // namespace wxbind
