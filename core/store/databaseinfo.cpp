#include "core/store/databaseinfo.h"

#include "core/store/migrator.h"
#include "core/store/rows.h"
#include "core/store/sqltext.h"
#include "core/store/storefiles.h"

#include <QFile>
#include <QFileInfo>

#include <memory>
#include <sqlite3.h>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr SqlText kJournal("PRAGMA journal_mode");
constexpr SqlText kCollation("SELECT coll FROM pragma_index_xinfo('binding_identity')"
                             " WHERE name = 'openid'");
constexpr SqlText
    kCounts("SELECT name, value FROM counter"
            " UNION ALL SELECT 'attempts', coalesce(sum(value), 0) FROM attempt_count");
constexpr SqlText kIntegrity("PRAGMA integrity_check");
constexpr SqlText kForeignKeys("PRAGMA foreign_key_check");

QString firstText(const Statement &row)
{
    return row.text(0);
}

void setCount(DatabaseInfo &info, const QString &name, qint64 value)
{
    if (name == "users"_L1) {
        info.users = value;
    } else if (name == "bindings"_L1) {
        info.bindings = value;
    } else if (name == "attempts"_L1) {
        info.attempts = value;
    } else if (name == "exchanges"_L1) {
        info.exchanges = value;
    }
}

Result<Unit> copyTo(Connection &source, const QString &path)
{
    auto target = Connection::open(path, {});
    if (!target) {
        return fail(target.error());
    }
    sqlite3_backup *backup =
        sqlite3_backup_init((*target)->handle(), "main", source.handle(), "main");
    if (!backup) {
        return fail((*target)->lastError());
    }
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        return fail((*target)->lastError());
    }
    // one file that stands alone, without a -wal beside it
    return (*target)->execute("PRAGMA journal_mode = DELETE"_L1);
}

} // namespace

Result<DatabaseInfo> readDatabaseInfo(Connection &connection)
{
    DatabaseInfo info;
    info.path = QString::fromUtf8(sqlite3_db_filename(connection.handle(), "main"));
    info.fileBytes = QFileInfo(info.path).size();
    info.walBytes = QFileInfo(info.path + "-wal"_L1).size();
    info.sqliteVersion = QString::fromLatin1(sqlite3_libversion());
    const auto version = schemaVersion(connection);
    const auto journal = readOne(connection.prepare(kJournal), {}, firstText);
    const auto collation = readOne(connection.prepare(kCollation), {}, firstText);
    const auto counts = readAll(connection.prepare(kCounts), [](const Statement &row) {
        return std::pair(row.text(0), row.number(1));
    });
    if (!version || !journal || !collation || !counts) {
        return fail(connection.lastError());
    }
    info.schemaVersion = *version;
    info.journalMode = *journal;
    info.openidCollation = *collation;
    for (const auto &[name, value] : *counts) {
        setCount(info, name, value);
    }
    return info;
}

Result<QStringList> checkDatabase(Connection &connection)
{
    const auto integrity = readAll(connection.prepare(kIntegrity), firstText);
    if (!integrity) {
        return fail(integrity.error());
    }
    QStringList wrong;
    for (const QString &line : *integrity) {
        if (line != "ok"_L1) {
            wrong.append(line);
        }
    }
    const auto orphans = readAll(connection.prepare(kForeignKeys), [](const Statement &row) {
        return u"%1 row %2 names a missing row of %3"_s.arg(
            row.text(0), QString::number(row.number(1)), row.text(2));
    });
    if (!orphans) {
        return fail(orphans.error());
    }
    return wrong + *orphans;
}

Result<Unit> backupDatabase(Connection &connection, const QString &file)
{
    if (QFileInfo::exists(file)) {
        return fail(Fault::Conflict, file % u" is there already"_s);
    }
    const QString part = file % u".part"_s;
    if (auto created = createPrivate(part); !created) {
        return created;
    }
    auto outcome = copyTo(connection, part);
    // QFile::rename never replaces a file that appeared meanwhile
    if (outcome && !QFile::rename(part, file)) {
        outcome = fail(Fault::Storage, u"cannot rename %1"_s.arg(part));
    }
    if (!outcome) {
        QFile::remove(part);
    }
    return outcome;
}

} // namespace wxbind
