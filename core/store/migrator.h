#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QList>

namespace wxbind {

/// "wxbd" as PRAGMA application_id: what tells our files from another program's.
inline constexpr int kApplicationId = 0x77786264;

/// One step of the schema. Its number becomes PRAGMA user_version.
struct Migration
{
    int number = 0;
    QString name; ///< "0001_initial.sql"
    QByteArray sql;
};

/// The migrations this program carries (:/sql/NNNN_name.sql), by number, without a gap.
[[nodiscard]] Result<QList<Migration>> carriedMigrations();

/// Brings the file up to the last of `migrations` in one transaction: all of them or none.
/// Storage when the file was written by a newer wxbind or by something else.
[[nodiscard]] Result<Unit> migrate(Connection &connection, const QList<Migration> &migrations);

/// Runs the statements of a script one after the other. SQLite's own parser finds where each ends,
/// so strings, comments and trigger bodies may hold semicolons.
[[nodiscard]] Result<Unit> runScript(Connection &connection, const QByteArray &script);

[[nodiscard]] Result<int> schemaVersion(Connection &connection);

/// Readers and the writer do not wait for each other then. Storage where the file's place does not
/// allow it: SQLite itself would go on with another journal and say nothing.
[[nodiscard]] Result<Unit> switchToWal(Connection &connection);

} // namespace wxbind
