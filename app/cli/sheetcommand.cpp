#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/qrlook.h"
#include "app/cli/sheetoptions.h"
#include "app/cli/sheetview.h"
#include "words/sheetwords.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct PaperOptions
{
    std::vector<qint64> attempts;
    QString out;
    SheetOptions sheet{6};
    LookOptions look;
};

void declareSheet(CLI::App &app, PaperOptions &o)
{
    app.add_option(
           "--attempt", o.attempts,
           Cli::tr("the number of a waiting attempt; may be given several times").toStdString())
        ->type_name("N")
        ->check(CLI::PositiveNumber)
        ->required();
    addText(app, "--out", o.out, Cli::tr("the .pdf file to write"), "FILE")->required();
    addSheet(app, o.sheet);
    addLook(app, o.look);
}

Said sheetSaid(const Error &error)
{
    if (error.fault == Fault::StateUsed) {
        return {Cli::tr("This link was used: %1. Its code would lead nowhere.").arg(error.detail),
                Cli::tr("Make a new link for it.")};
    }
    if (error.fault == Fault::StateExpired) {
        return {
            Cli::tr("This link has expired: %1. Its code would lead nowhere.").arg(error.detail),
            Cli::tr("Make a new link for it.")};
    }
    return exportSaid(error);
}

void writeSheet(Context &context, Console &console, const SheetOrder &order, const QString &out)
{
    context.proceed(console.sheets.sheetOf(order), [&context, order, out](const LinkSheet &sheet) {
        savePdf(context, sheet, out,
                [order, out, sheet](Unit) { return sheetAnswer(order, sheet, out); });
    });
}

void runSheet(Context &context, const PaperOptions &o)
{
    const auto paper = paperFromName(o.sheet.paper);
    const QString fault = paper ? pdfFileFault(o.out) : Cli::tr("--paper is A4 or Letter.");
    if (!fault.isEmpty()) {
        context.finishUsage(fault);
        return;
    }
    SheetOrder order;
    for (const qint64 number : o.attempts) {
        order.attempts.append(AttemptId(number));
    }
    order.paper = *paper;
    order.perPage = o.sheet.perPage;
    order.labels = SheetWords::labels();
    context.explainBy(sheetSaid);
    withLook(context, o.look, [&context, order, out = o.out](const QrLook &look) {
        SheetOrder whole = order;
        whole.look = look;
        context.withConsole(
            [&context, whole, out](Console &console) { writeSheet(context, console, whole, out); });
    });
}

} // namespace

void addSheetVerb(CLI::App &group, Task &chosen)
{
    addVerb<PaperOptions>(group, chosen, "sheet",
                          Cli::tr("cards of waiting links as a PDF to print"), declareSheet,
                          runSheet);
}

} // namespace wxbind
