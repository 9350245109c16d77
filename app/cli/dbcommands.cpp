#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/textform.h"

#include <QFileInfo>
#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct BackupOptions
{
    QString file;
};

Answer infoAnswer(const DatabaseInfo &info, const QStringList &problems)
{
    const QJsonObject json{{u"path"_s, info.path},
                           {u"integrity"_s, problems.isEmpty() ? u"ok"_s : u"damaged"_s},
                           {u"schema_version"_s, info.schemaVersion},
                           {u"file_bytes"_s, info.fileBytes},
                           {u"wal_bytes"_s, info.walBytes},
                           {u"sqlite_version"_s, info.sqliteVersion},
                           {u"journal_mode"_s, info.journalMode},
                           {u"openid_collation"_s, info.openidCollation},
                           {u"users"_s, info.users},
                           {u"bindings"_s, info.bindings},
                           {u"attempts"_s, info.attempts},
                           {u"exchanges"_s, info.exchanges}};
    const QString text =
        TextForm()
            .line(info.path)
            .field(Cli::tr("integrity"), problems.isEmpty() ? Cli::tr("sound") : Cli::tr("damaged"))
            .field(Cli::tr("schema version"), QString::number(info.schemaVersion))
            .field(Cli::tr("size"),
                   Cli::tr("%1 bytes, and %2 bytes of WAL").arg(info.fileBytes).arg(info.walBytes))
            .field(Cli::tr("SQLite"), info.sqliteVersion + u", "_s + info.journalMode)
            .field(Cli::tr("openid collation"), info.openidCollation)
            .field(Cli::tr("users"), QString::number(info.users))
            .field(Cli::tr("bindings"), QString::number(info.bindings))
            .field(Cli::tr("attempts"), QString::number(info.attempts))
            .field(Cli::tr("exchanges"), QString::number(info.exchanges))
            .text();
    return {json, text, problems.isEmpty() ? ExitStatus::Done : ExitStatus::Database};
}

Answer checkAnswer(const QStringList &problems)
{
    TextForm form;
    form.line(problems.isEmpty() ? Cli::tr("The database is sound.")
                                 : Cli::tr("The database is damaged:"));
    for (const QString &problem : problems) {
        form.line(problem);
    }
    return {QJsonObject{{u"ok"_s, problems.isEmpty()},
                        {u"problems"_s, QJsonArray::fromStringList(problems)}},
            form.text(), problems.isEmpty() ? ExitStatus::Done : ExitStatus::Database};
}

void path(Context &context)
{
    context.withConsole([&context](Console &console) {
        const QString file = console.database.path();
        context.finish({QJsonObject{{u"path"_s, file}}, file});
    });
}

void info(Context &context)
{
    context.withConsole([&context](Console &console) {
        context.proceed(console.database.info(), [&context, &console](const DatabaseInfo &info) {
            context.settle(console.database.check(), [info](const QStringList &problems) {
                return infoAnswer(info, problems);
            });
        });
    });
}

void check(Context &context)
{
    context.withConsole(
        [&context](Console &console) { context.settle(console.database.check(), checkAnswer); });
}

void declareBackup(CLI::App &app, BackupOptions &o)
{
    addText(app, "FILE", o.file, Cli::tr("where the copy goes; must not be there yet"), "");
}

Said backupSaid(const Error &error)
{
    if (error.fault != Fault::Conflict) {
        return {};
    }
    return {Cli::tr("There is a file of this name already. Nothing was written."),
            Cli::tr("Name a file that is not there yet.")};
}

void backup(Context &context, const BackupOptions &o)
{
    context.explainBy(backupSaid);
    if (QFileInfo::exists(o.file)) {
        context.finish(Error{Fault::Conflict, 0, {}, u"there is a file already: "_s + o.file, {}});
        return;
    }
    context.withConsole([&context, file = o.file](Console &console) {
        context.settle(console.database.backup(file), [file](Unit) {
            const qint64 bytes = QFileInfo(file).size();
            return Answer{QJsonObject{{u"file"_s, file}, {u"bytes"_s, bytes}},
                          Cli::tr("%1, %2 bytes").arg(file).arg(bytes)};
        });
    });
}

} // namespace

void addDatabaseCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group = addGroup(root, "db", Cli::tr("the database file"));
    addVerb(group, chosen, "path", Cli::tr("where it is"), path);
    addVerb(group, chosen, "check", Cli::tr("whether it is sound"), check);
    addVerb<BackupOptions>(group, chosen, "backup", Cli::tr("copy it while it is in use"),
                           declareBackup, backup);
    addVerb(group, chosen, "info", Cli::tr("integrity, schema version, sizes, collation"), info);
}

} // namespace wxbind
