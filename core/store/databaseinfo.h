#pragma once

#include "core/model/databaseinfo.h"
#include "core/store/connection.h"

#include <QStringList>

namespace wxbind {

[[nodiscard]] Result<DatabaseInfo> readDatabaseInfo(Connection &connection);
/// PRAGMA integrity_check and foreign_key_check; empty when sound.
[[nodiscard]] Result<QStringList> checkDatabase(Connection &connection);
/// A consistent copy made with SQLite's backup API; `file` must not exist. Written beside it first
/// and renamed when whole, 0600.
[[nodiscard]] Result<Unit> backupDatabase(Connection &connection, const QString &file);

} // namespace wxbind
