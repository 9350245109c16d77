#include "core/store/connection.h"

#include "core/store/prepared.h"

#include <QHash>

#include <sqlite3.h>

namespace wxbind {

namespace {

constexpr qsizetype kDetailLength = 300;

Fault faultOf(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Fault::Conflict;
    default:
        return (extendedCode & 0xff) == SQLITE_INTERRUPT ? Fault::Cancelled : Fault::Storage;
    }
}

/// What every connection needs. WAL is a property of the file and is set by the first writer.
constexpr QLatin1StringView kSetUp[] = {
    QLatin1StringView("PRAGMA foreign_keys = ON"),
    QLatin1StringView("PRAGMA synchronous = NORMAL"),
    QLatin1StringView("PRAGMA trusted_schema = OFF"),
    QLatin1StringView("PRAGMA cell_size_check = ON"),
    QLatin1StringView("PRAGMA temp_store = MEMORY"),
    QLatin1StringView("PRAGMA cache_size = -16384"),
    QLatin1StringView("PRAGMA journal_size_limit = 67108864"), // a -wal after a big import
};

} // namespace

struct Connection::Cache
{
    // Values are held by pointer: a Statement keeps its Prepared while the table grows.
    QHash<QLatin1StringView, std::shared_ptr<Prepared>> statements;
};

Connection::Connection(sqlite3 *db)
    : m_db(db)
    , m_cache(std::make_unique<Cache>())
{}

Connection::~Connection()
{
    for (const auto &prepared : std::as_const(m_cache->statements)) {
        sqlite3_finalize(prepared->handle);
    }
    sqlite3_close_v2(m_db);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, OpenMode mode)
{
    sqlite3 *db = nullptr;
    const int flags =
        SQLITE_OPEN_NOMUTEX |
        (mode.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &db, flags, nullptr);
    auto connection = std::unique_ptr<Connection>(new Connection(db));
    if (code != SQLITE_OK) {
        return fail(connection->lastError());
    }
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, mode.busyMillis);
    for (const QLatin1StringView pragma : kSetUp) {
        if (const auto done = connection->execute(pragma); !done) {
            return fail(done.error());
        }
    }
    return connection;
}

Statement Connection::prepare(QLatin1StringView sql)
{
    const auto known = m_cache->statements.constFind(sql);
    const bool isKnown = known != m_cache->statements.cend();
    if (isKnown && !(*known)->lent) {
        (*known)->lent = true;
        return Statement(*this, known->get());
    }
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK) {
        return Statement(*this, nullptr);
    }
    auto prepared = std::make_unique<Prepared>(Prepared{handle, true, !isKnown});
    if (isKnown) {
        return Statement(*this, prepared.release());
    }
    return Statement(
        *this,
        m_cache->statements.insert(sql, std::shared_ptr<Prepared>(std::move(prepared)))->get());
}

void Connection::giveBack(Prepared *prepared)
{
    if (!prepared->cached) {
        sqlite3_finalize(prepared->handle);
        delete prepared;
        return;
    }
    sqlite3_reset(prepared->handle);
    sqlite3_clear_bindings(prepared->handle);
    prepared->lent = false;
}

Result<Unit> Connection::execute(QLatin1StringView sql)
{
    const QByteArray text(sql.data(), sql.size());
    if (sqlite3_exec(m_db, text.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return fail(lastError());
    }
    return Unit{};
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_db);
}

Error Connection::lastError() const
{
    const int code = m_db ? sqlite3_extended_errcode(m_db) : SQLITE_NOMEM;
    const QString detail =
        m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QStringLiteral("out of memory");
    return Error{faultOf(code), 0, {}, detail.left(kDetailLength), {}};
}

} // namespace wxbind
