#pragma once

#include "core/async/async.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace wxbind::test {

/// Turns the event loop until `async` has ended, as a window does all the time; for tests and
/// benchmarks only. Timeout after `seconds`.
template <class T>
[[nodiscard]] Result<T> waitFor(const Async<T> &async, int seconds = 30)
{
    std::optional<Result<T>> result;
    QObject context;
    onResult(async, &context, [&result](Result<T> r) { result.emplace(std::move(r)); });
    QElapsedTimer timer;
    timer.start();
    QTimer alarm; // wakes the loop when nothing else does
    alarm.start(1000);
    while (!result && timer.elapsed() < qint64(seconds) * 1000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return result ? std::move(*result) : Result<T>(fail(Fault::Timeout));
}

} // namespace wxbind::test
