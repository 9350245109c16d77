#include "core/store/migrator.h"

#include "core/model/databaseinfo.h"
#include "core/store/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr SqlText kVersion("PRAGMA user_version");
constexpr SqlText kApplication("PRAGMA application_id");
constexpr SqlText kJournal("PRAGMA journal_mode = WAL");
constexpr SqlText kTables("SELECT count(*) FROM sqlite_schema");

Result<int> numberOf(Connection &connection, QLatin1StringView pragma)
{
    Statement statement = connection.prepare(pragma);
    return statement.step().map([&](bool) { return static_cast<int>(statement.number(0)); });
}

/// Ours by its sign, or empty.
Result<bool> isOurs(Connection &connection, int version)
{
    const auto sign = numberOf(connection, kApplication);
    if (!sign || version > 0 || *sign != 0) {
        return sign.map([](int number) { return number == kApplicationId; });
    }
    return numberOf(connection, kTables).map([](int tables) { return tables == 0; });
}

Result<Unit> checkIsOurs(Connection &connection, int version, int newest)
{
    const auto ours = isOurs(connection, version);
    if (!ours) {
        return fail(ours.error());
    }
    if (!*ours) {
        return fail(Fault::Storage, u"the file is a database of another program"_s);
    }
    if (version > newest) {
        const char *file = sqlite3_db_filename(connection.handle(), "main");
        return fail({Fault::Storage,
                     kNewerSchema,
                     {},
                     u"%1: schema %2; wxbind %3 knows up to schema %4"_s.arg(
                         QString::fromUtf8(file), QString::number(version),
                         QCoreApplication::applicationVersion(), QString::number(newest)),
                     {}});
    }
    return Unit{};
}

Result<Unit> setNumber(Connection &connection, const QByteArray &pragma, int number)
{
    const QByteArray sql = "PRAGMA " + pragma + " = " + QByteArray::number(number);
    return connection.execute(QLatin1StringView(sql));
}

Result<Unit> runPending(Connection &connection, const QList<Migration> &migrations)
{
    // read again inside the transaction: another process may have migrated meanwhile
    const auto version = schemaVersion(connection);
    if (!version) {
        return fail(version.error());
    }
    if (auto ours = checkIsOurs(connection, *version, migrations.last().number); !ours) {
        return ours;
    }
    for (const Migration &migration : migrations) {
        if (migration.number <= *version) {
            continue;
        }
        if (auto done = runScript(connection, migration.sql); !done) {
            Error error = done.error();
            error.detail = migration.name % u": " % error.detail;
            return fail(std::move(error));
        }
        if (auto done = setNumber(connection, "user_version", migration.number); !done) {
            return done;
        }
    }
    return setNumber(connection, "application_id", kApplicationId);
}

} // namespace

Result<QList<Migration>> carriedMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/sql"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const int number = QStringView(name).left(4).toInt();
        if (number != migrations.size() + 1 || !file.open(QIODevice::ReadOnly)) {
            return fail(Fault::Storage, u"the program's migrations are incomplete at "_s + name);
        }
        migrations.append({number, name, file.readAll()});
    }
    if (migrations.isEmpty()) {
        return fail(Fault::Storage, u"the program carries no migrations"_s);
    }
    return migrations;
}

Result<Unit> migrate(Connection &connection, const QList<Migration> &migrations)
{
    const auto version = schemaVersion(connection);
    if (!version) {
        return fail(version.error());
    }
    if (*version == migrations.last().number) {
        return checkIsOurs(connection, *version, *version);
    }
    if (auto begun = connection.execute(dialect::kBeginWrite); !begun) {
        return begun;
    }
    if (auto done = runPending(connection, migrations); !done) {
        (void)connection.execute(dialect::kRollback);
        return done;
    }
    return connection.execute(dialect::kCommit);
}

Result<Unit> runScript(Connection &connection, const QByteArray &script)
{
    const char *rest = script.constData();
    const char *end = rest + script.size();
    while (rest < end) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(connection.handle(), rest, static_cast<int>(end - rest), &statement,
                               &rest) != SQLITE_OK) {
            return fail(connection.lastError());
        }
        int code = SQLITE_DONE; // only space or a comment was left: nothing to run
        while (statement && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        }
        const Error error = code == SQLITE_DONE ? Error{} : connection.lastError();
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE) {
            return fail(error);
        }
    }
    return Unit{};
}

Result<int> schemaVersion(Connection &connection)
{
    return numberOf(connection, kVersion);
}

Result<Unit> switchToWal(Connection &connection)
{
    Statement statement = connection.prepare(kJournal);
    if (const auto row = statement.step(); !row) {
        return fail(row.error());
    }
    if (const QString mode = statement.text(0); mode != "wal"_L1) {
        return fail(
            Fault::Storage,
            u"the database's folder allows no write-ahead log (%1): use a local disk"_s.arg(mode));
    }
    return Unit{};
}

} // namespace wxbind
