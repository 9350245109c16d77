#pragma once

#include <atomic>

namespace wxbind {

/// How far a batch is, and whether it is to stop; shared with the threads that work on it.
struct BatchWatch
{
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
    std::atomic<bool> stop = false;
};

} // namespace wxbind
