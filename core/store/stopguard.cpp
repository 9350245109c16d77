#include "core/store/stopguard.h"

#include <sqlite3.h>
#include <utility>

namespace wxbind {

namespace {

/// Steps of SQLite's machine between two looks: well below a millisecond.
constexpr int kLookEvery = 1000;

int wantsToStop(void *stop)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

StopGuard::StopGuard(Connection &connection, std::stop_token stop)
    : m_connection(connection)
    , m_stop(std::move(stop))
{
    if (m_stop.stop_possible()) {
        sqlite3_progress_handler(m_connection.handle(), kLookEvery, wantsToStop, &m_stop);
    }
}

StopGuard::~StopGuard()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

} // namespace wxbind
