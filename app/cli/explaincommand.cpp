#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"
#include "app/cli/textform.h"
#include "core/console/explain.h"
#include "words/joinedwords.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString text;
};

void declare(CLI::App &app, Options &o)
{
    addText(app, "CODE", o.text,
            Cli::tr("errcode, or a piece of the error's text; - reads standard input"), "");
}

QJsonObject entryJson(const ErrcodeEntry &entry)
{
    return {{u"code"_s, entry.code},
            {u"errmsg"_s, entry.errmsg},
            {u"meaning"_s, entry.meaning},
            {u"causes"_s, QJsonArray::fromStringList(entry.causes)},
            {u"fix"_s, entry.fix},
            {u"endpoints"_s, QJsonArray::fromStringList(entry.endpoints)}};
}

Answer entriesAnswer(const QList<ErrcodeEntry> &entries)
{
    QJsonArray json;
    TextForm form;
    for (const ErrcodeEntry &entry : entries) {
        json.append(entryJson(entry));
        form.title(entry.code + u"  "_s + entry.errmsg)
            .line(entry.meaning)
            .field(Cli::tr("causes"), JoinedWords::clauses(entry.causes))
            .field(Cli::tr("fix"), entry.fix)
            .field(Cli::tr("endpoints"), JoinedWords::list(entry.endpoints));
    }
    return {QJsonObject{{u"entries"_s, json}}, form.text()};
}

void run(Context &context, const Options &o)
{
    const auto text = readArgument(o.text);
    if (!text) {
        context.finish(text.error());
        return;
    }
    const auto entries = explain(text->trimmed(), context.options().lang);
    if (entries.isEmpty()) {
        context.finish(Error{Fault::NotFound, 0, {}, u"not in the catalogue"_s, {}},
                       {{u"entries"_s, QJsonArray()}});
    } else {
        context.finish(entriesAnswer(entries));
    }
}

} // namespace

void addExplainCommand(CLI::App &root, Task &chosen)
{
    addVerb<Options>(root, chosen, "explain",
                     Cli::tr("what an errcode or an error page means, and what helps"), declare,
                     run);
}

} // namespace wxbind
