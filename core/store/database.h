#pragma once

#include "core/async/async.h"
#include "core/store/connection.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace wxbind {

struct DatabaseOptions
{
    QString path;          ///< the .db file; its folder is made 0700, the file 0600
    int readers = 2;       ///< reader threads, each with a connection of its own
    int busyMillis = 5000; ///< how long to wait for another process's write lock
};

/// One SQLite file in WAL mode: one writer thread, some reader threads. Opening and migrating
/// happen on the writer thread; what is asked meanwhile waits, and fails with the reason when
/// opening failed. Another process may work on the same file.
class Database final : public QObject
{
    Q_OBJECT

public:
    explicit Database(DatabaseOptions options, QObject *parent = nullptr);
    ~Database() override; ///< waits for running jobs; pending ones end as Cancelled

    /// Storage when the file cannot be opened, is damaged, or was written by a newer wxbind.
    [[nodiscard]] Async<Unit> ready() const;
    [[nodiscard]] const QString &path() const;

    /// Runs job(Connection &) -> Result<T> in one read transaction on a reader thread.
    template <class Job>
    [[nodiscard]] auto read(Job job)
    {
        return submit(std::move(job), Kind::Read);
    }

    /// Runs job in one immediate transaction on the writer thread: commits when the Result holds a
    /// value, else rolls back. The transaction ends by its value, nothing else.
    template <class Job>
    [[nodiscard]] auto write(Job job)
    {
        return submit(std::move(job), Kind::Write);
    }

Q_SIGNALS:
    /// Another process, or this one, committed a change; at most twice a second.
    void changed();

private:
    enum class Kind
    {
        Read,
        Write,
    };
    /// Called with a connection inside its transaction, or with the error that opening left.
    /// Answers whether to commit.
    using Task = std::function<bool(Result<Connection *>)>;
    /// Called after the transaction ended: with the error of a failed commit, or nothing.
    using Done = std::function<void(std::optional<Error>)>;

    void post(Kind kind, Task task, Done done);

    template <class Job>
    [[nodiscard]] auto submit(Job job, Kind kind)
    {
        using R = std::invoke_result_t<Job, Connection &>;
        using T = typename detail::ValueOf<R>::type;
        auto promise = std::make_shared<Promise<T>>();
        auto result = std::make_shared<R>(fail(Fault::Cancelled));
        promise->start();
        Async<T> answer = promise->future();
        post(
            kind,
            [job = std::move(job), result](Result<Connection *> connection) mutable {
                *result = connection ? job(**connection) : R(fail(connection.error()));
                return result->has_value();
            },
            [promise, result](std::optional<Error> commitError) {
                promise->addResult(commitError ? R(fail(*commitError)) : std::move(*result));
                promise->finish();
            });
        return answer;
    }

    class Threads;
    std::unique_ptr<Threads> m_threads;
};

} // namespace wxbind
