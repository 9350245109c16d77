#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace wxbind {

/// The one currency of work that is not done yet.
///
/// Rules, each from a measured trap of Qt 6.4:
///  - consume it through onResult() or andThen() only, never through a bare then(): a dead context
///    aborts there, and of two continuations only the last runs;
///  - the context's thread is where the function runs, through its event loop, never inside the
///  call;
///  - when the context dies first, the function is not called;
///  - when the producer dies first, the listener sees Fault::Cancelled.
template <class T>
using Async = QFuture<Result<T>>;

template <class T>
using Promise = QPromise<Result<T>>;

namespace detail {

template <class A>
struct ValueOf;
template <class T>
struct ValueOf<QFuture<tl::expected<T, Error>>>
{
    using type = T;
};
template <class T>
struct ValueOf<tl::expected<T, Error>>
{
    using type = T;
};

template <class T>
[[nodiscard]] Result<T> outcomeOf(const Async<T> &async)
{
    if (async.isCanceled() || async.resultCount() == 0) {
        return fail(Fault::Cancelled, QStringLiteral("the work was dropped before it ended"));
    }
    return async.result();
}

} // namespace detail

template <class T>
[[nodiscard]] Async<T> ready(Result<T> result)
{
    Promise<T> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template <class T>
[[nodiscard]] Async<T> failed(Error error)
{
    return ready<T>(fail(std::move(error)));
}

/// Calls fn(Result<T>) once, in the thread of `context`. Must be called from that thread.
template <class T, class Fn>
void onResult(const Async<T> &async, QObject *context, Fn fn)
{
    Q_ASSERT(context);
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, fn = std::move(fn)]() mutable {
                         watcher->deleteLater();
                         fn(detail::outcomeOf<T>(watcher->future()));
                     });
    watcher->setFuture(async);
}

/// When `async` brings a value, goes on with next(T) -> Async<U> or Result<U>; an error passes
/// through untouched. Runs in the thread of `context`; if that dies, the answer is Cancelled.
template <class T, class Fn>
[[nodiscard]] auto andThen(const Async<T> &async, QObject *context, Fn next)
{
    using Next = std::invoke_result_t<Fn, T>;
    using U = typename detail::ValueOf<Next>::type;
    auto promise = std::make_shared<Promise<U>>();
    promise->start();
    Async<U> answer = promise->future();
    const auto settle = [promise](Result<U> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    onResult(async, context, [context, settle, next = std::move(next)](Result<T> result) mutable {
        if (!result) {
            settle(fail(std::move(result).error()));
        } else if constexpr (std::is_same_v<Next, Result<U>>) {
            settle(next(*std::move(result)));
        } else {
            onResult(next(*std::move(result)), context, settle);
        }
    });
    return answer;
}

} // namespace wxbind
