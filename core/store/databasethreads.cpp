#include "core/store/databasethreads.h"

#include "core/store/dialect.h"
#include "core/store/migrator.h"
#include "core/store/storefiles.h"

#include <chrono>
#include <sqlite3.h>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLookAround(500);
constexpr SqlText kDataVersion("PRAGMA data_version");

Result<Unit> runJob(Connection &connection, QLatin1StringView begin,
                    const std::function<bool(Result<Connection *>)> &task)
{
    if (auto begun = connection.execute(begin); !begun) {
        (void)task(fail(begun.error()));
        return Unit{};
    }
    if (task(&connection)) {
        auto committed = connection.execute(dialect::kCommit);
        if (!committed) {
            (void)connection.execute(dialect::kRollback);
        }
        return committed;
    }
    // an error may have ended the transaction already (disk full): nothing left to roll back then
    if (!sqlite3_get_autocommit(connection.handle())) {
        (void)connection.execute(dialect::kRollback);
    }
    return Unit{};
}

/// Changes when another connection, of this process or another, has committed.
qint64 dataVersion(Connection &connection)
{
    Statement statement = connection.prepare(kDataVersion);
    return statement.step().map([&](bool) { return statement.number(0); }).value_or(0);
}

} // namespace

Database::Threads::Threads(DatabaseOptions options, std::function<void()> committed)
    : m_options(std::move(options))
    , m_committed(std::move(committed))
{
    m_ready.start();
    m_writer = std::thread([this] { writerLoop(); });
    for (int i = 0; i < std::max(1, m_options.readers); ++i) {
        m_readers.emplace_back([this] { readerLoop(); });
    }
}

Database::Threads::~Threads()
{
    std::deque<Job> left;
    {
        const std::lock_guard lock(m_mutex);
        m_phase = Phase::Stopping;
        left.swap(m_reads);
        left.insert(left.end(), m_writes.begin(), m_writes.end());
        m_writes.clear();
    }
    m_writerWake.notify_all();
    m_readerWake.notify_all();
    for (const Job &job : left) {
        refuse(job, Error{Fault::Cancelled, 0, {}, u"the database was closed"_s, {}});
    }
    m_writer.join();
    for (std::thread &reader : m_readers) {
        reader.join();
    }
}

void Database::Threads::post(Kind kind, Task task, Done done)
{
    Job job{std::move(task), std::move(done)};
    std::unique_lock lock(m_mutex);
    if (m_phase == Phase::Failed) {
        lock.unlock();
        refuse(job, m_reason);
        return;
    }
    (kind == Kind::Write ? m_writes : m_reads).push_back(std::move(job));
    lock.unlock();
    (kind == Kind::Write ? m_writerWake : m_readerWake).notify_one();
}

void Database::Threads::refuse(const Job &job, const Error &error)
{
    (void)job.task(fail(error));
    job.done(std::nullopt);
}

bool Database::Threads::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_phase == Phase::Stopping || m_phase == Phase::Failed;
}

std::optional<Database::Threads::Job>
Database::Threads::next(std::deque<Job> &queue, std::condition_variable &wake, bool once)
{
    std::unique_lock lock(m_mutex);
    const auto hasNews = [&] {
        return m_phase == Phase::Stopping || m_phase == Phase::Failed ||
               (m_phase == Phase::Open && !queue.empty());
    };
    if (once) {
        wake.wait_for(lock, kLookAround, hasNews);
    } else {
        wake.wait(lock, hasNews);
    }
    if (m_phase != Phase::Open || queue.empty()) {
        return std::nullopt;
    }
    Job job = std::move(queue.front());
    queue.pop_front();
    return job;
}

Result<std::unique_ptr<Connection>> Database::Threads::openWriter()
{
    if (auto done = makePrivate(m_options.path); !done) {
        return fail(done.error());
    }
    auto connection = Connection::open(m_options.path, {false, m_options.busyMillis});
    if (!connection) {
        return connection;
    }
    const auto migrations = carriedMigrations();
    if (!migrations) {
        return fail(migrations.error());
    }
    // WAL comes last: a file that is refused stays as it was
    if (auto done = migrate(**connection, *migrations); !done) {
        return fail(done.error());
    }
    if (auto wal = switchToWal(**connection); !wal) {
        return fail(wal.error());
    }
    return connection;
}

void Database::Threads::announce(Phase phase, const Result<Unit> &outcome)
{
    std::deque<Job> left;
    {
        const std::lock_guard lock(m_mutex);
        if (m_phase == Phase::Opening) {
            m_phase = phase;
        }
        if (!outcome) {
            m_reason = outcome.error();
            left.swap(m_reads);
            left.insert(left.end(), m_writes.begin(), m_writes.end());
            m_writes.clear();
        }
    }
    m_readerWake.notify_all();
    for (const Job &job : left) {
        refuse(job, outcome.error());
    }
    m_ready.addResult(outcome);
    m_ready.finish();
}

void Database::Threads::writerLoop()
{
    auto opened = openWriter();
    const auto ready = opened.map([](const auto &) { return Unit{}; });
    if (opened) {
        m_writing = std::move(*opened);
    }
    announce(opened ? Phase::Open : Phase::Failed, ready);
    if (!opened) {
        return;
    }
    Connection &db = *m_writing;
    qint64 seenVersion = dataVersion(db);
    while (!isStopping()) {
        const auto job = next(m_writes, m_writerWake, true);
        const qint64 before = sqlite3_total_changes64(db.handle());
        if (job) {
            const auto outcome = runJob(db, dialect::kBeginWrite, job->task);
            job->done(outcome ? std::nullopt : std::optional(outcome.error()));
        }
        const qint64 version = dataVersion(db);
        if (version != seenVersion || sqlite3_total_changes64(db.handle()) != before) {
            m_committed();
        }
        seenVersion = version;
    }
}

void Database::Threads::readerLoop()
{
    std::unique_ptr<Connection> connection;
    while (true) {
        const auto job = next(m_reads, m_readerWake, false);
        if (!job) {
            return;
        }
        if (!connection) {
            auto opened = Connection::open(m_options.path, {true, m_options.busyMillis});
            if (!opened) {
                refuse(*job, opened.error());
                continue;
            }
            connection = std::move(*opened);
        }
        const auto outcome = runJob(*connection, dialect::kBeginRead, job->task);
        job->done(outcome ? std::nullopt : std::optional(outcome.error()));
    }
}

} // namespace wxbind
