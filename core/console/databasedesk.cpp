#include "core/console/databasedesk.h"

#include "core/store/database.h"
#include "core/store/databaseinfo.h"

namespace wxbind {

DatabaseDesk::DatabaseDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.database, &Database::changed, this, &DatabaseDesk::changed);
}

QString DatabaseDesk::path() const
{
    return m_parts.database.path();
}

Async<Unit> DatabaseDesk::ready()
{
    return m_parts.database.ready();
}

Async<DatabaseInfo> DatabaseDesk::info()
{
    return m_parts.database.read(
        [](Connection &connection) { return readDatabaseInfo(connection); });
}

Async<QStringList> DatabaseDesk::check()
{
    return m_parts.database.read([](Connection &connection) { return checkDatabase(connection); });
}

Async<Unit> DatabaseDesk::backup(const QString &file)
{
    return m_parts.database.read(
        [file](Connection &connection) { return backupDatabase(connection, file); });
}

} // namespace wxbind
