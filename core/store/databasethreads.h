#pragma once

#include "core/store/connection.h"
#include "core/store/database.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace wxbind {

/// The threads behind a Database and the two queues they serve. `committed` is called on the writer
/// thread after a commit that changed something, here or in another process.
class Database::Threads final
{
public:
    Threads(DatabaseOptions options, std::function<void()> committed);
    ~Threads();
    Threads(const Threads &) = delete;
    Threads &operator=(const Threads &) = delete;

    void post(Kind kind, Task task, Done done);
    [[nodiscard]] Async<Unit> ready() const { return m_ready.future(); }
    [[nodiscard]] const QString &path() const { return m_options.path; }

private:
    struct Job
    {
        Task task;
        Done done;
    };
    enum class Phase
    {
        Opening,
        Open,
        Failed,
        Stopping,
    };

    void writerLoop();
    void readerLoop();
    [[nodiscard]] Result<std::unique_ptr<Connection>> openWriter();
    void announce(Phase phase, const Result<Unit> &outcome);
    /// Waits for a job; nothing when it is time to stop, or (writer) to look for others' commits.
    [[nodiscard]] std::optional<Job> next(std::deque<Job> &queue, std::condition_variable &wake,
                                          bool once);
    [[nodiscard]] bool isStopping();
    void refuse(const Job &job, const Error &error);

    const DatabaseOptions m_options;
    const std::function<void()> m_committed;
    Promise<Unit> m_ready;
    std::mutex m_mutex;
    std::condition_variable m_writerWake;
    std::condition_variable m_readerWake;
    std::deque<Job> m_writes;
    std::deque<Job> m_reads;
    Phase m_phase = Phase::Opening;
    Error m_reason; ///< of Phase::Failed
    /// Used on the writer's thread alone; closed when all threads are gone, because only the last
    /// to close, and only one that may write, moves the -wal into the file.
    std::unique_ptr<Connection> m_writing;
    std::thread m_writer;
    std::vector<std::thread> m_readers;
};

} // namespace wxbind
