#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <memory>

struct sqlite3;

namespace wxbind {

/// One open connection with its cache of prepared statements. Belongs to one thread.
///
/// The store speaks to SQLite through its C API rather than through QtSql: an exact look-up costs a
/// small multiple less, and values keep their types. Only
/// this file, statement.cpp, the migrator and the backup know; repositories see Statement.
class Connection final
{
public:
    struct OpenMode
    {
        bool readOnly = false;
        int busyMillis = 5000;
    };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path,
                                                                  OpenMode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A prepared statement, reset and unbound; prepared once per connection. `sql` must be a
    /// constant that outlives the connection: its address is not used, its text is the key.
    /// A statement that cannot be prepared answers every call with Fault::Storage.
    [[nodiscard]] Statement prepare(QLatin1StringView sql);
    /// Runs one statement without values: PRAGMA, BEGIN, COMMIT …
    [[nodiscard]] Result<Unit> execute(QLatin1StringView sql);
    [[nodiscard]] qint64 lastInsertId() const;
    /// Rows changed by the last INSERT, UPDATE or DELETE: 0 on a guarded update means Stale.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] sqlite3 *handle() const { return m_db; }
    /// The fault for what SQLite last said on this connection.
    [[nodiscard]] Error lastError() const;

private:
    friend class Statement;
    explicit Connection(sqlite3 *db);
    void giveBack(Prepared *prepared);

    sqlite3 *m_db = nullptr;
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace wxbind
