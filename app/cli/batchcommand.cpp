#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"
#include "app/cli/qrlook.h"
#include "app/cli/sheetoptions.h"
#include "app/cli/sheetview.h"
#include "words/sheetwords.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct BatchOptions
{
    QString account;
    QString file;
    QString out;
    QString scope;
    QString logo;
    QString format = u"png"_s;
    SheetOptions sheet{kMostPerPage};
    bool dryRun = false;
    bool skipBad = false;
    bool pdf = false;
};

void declareBatch(CLI::App &app, BatchOptions &o)
{
    addAccount(app, o.account);
    addText(app, "CSV", o.file,
            Cli::tr("a table with a column redirect_uri, redirect, url or address, and scope, "
                    "note, expect, state if wanted; - reads standard input"),
            "");
    addText(app, "--out", o.out, Cli::tr("the folder to make; it must not be there yet"), "DIR");
    addText(app, "--scope", o.scope,
            Cli::tr("for rows without one: snsapi_base or snsapi_userinfo (default); snsapi_login "
                    "for website accounts"),
            "SCOPE");
    addFlag(app, "--dry-run", o.dryRun, Cli::tr("judge every row, make nothing"));
    addFlag(app, "--skip-bad", o.skipBad,
            Cli::tr("make the good rows; without it one bad row stops all"));
    addText(app, "--format", o.format, Cli::tr("pictures as png (default) or svg"), "FORMAT");
    addText(app, "--logo", o.logo,
            Cli::tr("a PNG, JPEG or SVG file for the middle of each code, which takes level H"),
            "FILE");
    addFlag(app, "--pdf", o.pdf, Cli::tr("also links.pdf with cards to print"));
    addSheet(app, o.sheet);
}

QString usageFault(const BatchOptions &o)
{
    if (o.format != "png"_L1 && o.format != "svg"_L1) {
        return Cli::tr("--format is png or svg.");
    }
    if (!paperFromName(o.sheet.paper)) {
        return Cli::tr("--paper is A4 or Letter.");
    }
    return o.out.isEmpty() && !o.dryRun ? Cli::tr("--out is needed, or --dry-run.") : QString();
}

Said batchSaid(const Error &error)
{
    if (error.fault == Fault::Conflict) {
        return {Cli::tr("Nothing was made: %1").arg(error.detail),
                Cli::tr("Name a folder that is not there yet.")};
    }
    return exportSaid(error);
}

void refuse(Context &context, const BatchPlan &plan)
{
    const Answer rows = planAnswer(plan);
    if (!context.json()) {
        context.output().remark(rows.text);
    }
    context.explainBy([](const Error &) {
        return Said{Cli::tr("Some rows are bad. Nothing was made."),
                    Cli::tr("Mend them, or give --skip-bad to make the others.")};
    });
    context.finish(Error{Fault::Invalid, 0, {}, u"%1 bad rows"_s.arg(plan.bad()), {}},
                   rows.json.toObject());
}

BatchExport exportOf(const BatchOptions &o)
{
    BatchExport wish;
    wish.folder = o.out;
    wish.svg = o.format == "svg"_L1;
    wish.pdf = o.pdf;
    wish.paper = paperFromName(o.sheet.paper).value_or(SheetPaper::A4);
    wish.perPage = o.sheet.perPage;
    wish.skipBad = o.skipBad;
    wish.labels = SheetWords::labels();
    return wish;
}

void goOn(Context &context, Console &console, const BatchOptions &o, const BatchPlan &plan)
{
    if (o.dryRun) {
        context.finish(planAnswer(plan));
    } else if (plan.bad() > 0 && (!o.skipBad || plan.usable() == 0)) {
        refuse(context, plan);
    } else {
        context.settle(console.batches.run(plan, exportOf(o)),
                       [plan](const BatchDone &done) { return batchAnswer(plan, done); });
    }
}

void judge(Context &context, Console &console, const BatchOptions &o, const BatchOrder &order)
{
    context.whenInterrupted([&console] { console.batches.cancel(); });
    context.proceed(console.batches.judge(order), [&context, &console, o](const BatchPlan &plan) {
        goOn(context, console, o, plan);
    });
}

void runBatch(Context &context, const BatchOptions &o)
{
    if (const QString fault = usageFault(o); !fault.isEmpty()) {
        context.finishUsage(fault);
        return;
    }
    const auto csv = readFile(o.file);
    if (!csv) {
        context.finish(csv.error());
        return;
    }
    context.explainBy(batchSaid);
    withLook(context, {o.logo, {}}, [&context, o, csv = *csv](const QrLook &look) {
        context.withConsole([&context, o, csv, look](Console &console) {
            const AppId appId(o.account);
            context.proceed(console.accounts.get(appId),
                            [=, &context, &console](const Account &account) {
                                BatchOrder order{appId, csv, {}, look.logo};
                                const bool website = account.kind == AccountKind::Website;
                                order.common.scope = !o.scope.isEmpty() ? o.scope
                                                     : website          ? u"snsapi_login"_s
                                                                        : u"snsapi_userinfo"_s;
                                judge(context, console, o, order);
                            });
        });
    });
}

} // namespace

void addBatchVerb(CLI::App &group, Task &chosen)
{
    addVerb<BatchOptions>(group, chosen, "batch",
                          Cli::tr("make a link and a QR code for every row of a CSV file"),
                          declareBatch, runBatch);
}

} // namespace wxbind
