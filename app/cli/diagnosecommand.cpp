#include "app/cli/cli.h"
#include "app/cli/diagnosisview.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"
#include "core/console/diagnosisdesk.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct DiagnoseOptions
{
    QStringList texts;
    QString file;
};

void declareDiagnose(CLI::App &app, DiagnoseOptions &o)
{
    addTexts(app, "TEXT", o.texts,
             Cli::tr("links, callbacks, replies, page errors, log lines, your own words; - reads "
                     "standard input"),
             "");
    addText(app, "--case", o.file, Cli::tr("all of it as one JSON file; - reads standard input"),
            "FILE");
}

/// What was pasted, piece by piece; or the error that ends the command.
Result<TroubleCase> gathered(const DiagnoseOptions &o)
{
    if (!o.file.isEmpty()) {
        return readFile(o.file).and_then(DiagnosisDesk::readCase);
    }
    TroubleCase input;
    for (const QString &text : o.texts) {
        const auto read = readArgument(text);
        if (!read) {
            return fail(read.error());
        }
        input.paste.append(*read);
    }
    return input;
}

void diagnose(Context &context, const DiagnoseOptions &o)
{
    if (o.texts.isEmpty() == o.file.isEmpty()) {
        context.finishUsage(Cli::tr("Give texts, or one file with --case."));
        return;
    }
    const auto input = gathered(o);
    if (!input) {
        context.finish(input.error());
        return;
    }
    context.finish(diagnosisAnswer(DiagnosisDesk::diagnose(*input), context.options().lang));
}

} // namespace

void addDiagnoseCommand(CLI::App &root, Task &chosen)
{
    addVerb<DiagnoseOptions>(root, chosen, "diagnose",
                             Cli::tr("what happened, how sure that is, and what helps"),
                             declareDiagnose, diagnose);
}

} // namespace wxbind
