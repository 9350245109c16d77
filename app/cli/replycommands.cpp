#include "app/cli/cli.h"
#include "app/cli/findingview.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"
#include "app/cli/textform.h"
#include "core/console/exchangedesk.h"
#include "core/console/explain.h"

#include <QJsonDocument>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct ParseOptions
{
    QString endpoint;
    QString file;
    bool reveal = false;
};

void declare(CLI::App &app, ParseOptions &o)
{
    addText(app, "--endpoint", o.endpoint,
            Cli::tr("whose reply it is, such as sns/oauth2/access_token or sns/userinfo"),
            "ENDPOINT")
        ->required();
    addText(app, "FILE", o.file, Cli::tr("the body as found in a log; - reads standard input"), "");
    addReveal(app, o.reveal);
}

ExitStatus exitOf(ReplyReading::Verdict verdict)
{
    switch (verdict) {
    case ReplyReading::Verdict::Ok:
        return ExitStatus::Done;
    case ReplyReading::Verdict::ApiError:
        return ExitStatus::Api;
    case ReplyReading::Verdict::BadReply:
        return ExitStatus::BadInput;
    }
    Q_UNREACHABLE();
}

QString verdictWord(ReplyReading::Verdict verdict)
{
    switch (verdict) {
    case ReplyReading::Verdict::Ok:
        return Cli::tr("A good reply.");
    case ReplyReading::Verdict::ApiError:
        return Cli::tr("The platform answered with an error.");
    case ReplyReading::Verdict::BadReply:
        return Cli::tr("Not a reply of this endpoint.");
    }
    Q_UNREACHABLE();
}

QString valueText(const QJsonValue &value)
{
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

Answer replyAnswer(const ReplyReading &reading, const QString &lang)
{
    const QString hint = reading.errcode ? errcodeMeaning(*reading.errcode, lang) : QString();
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const QJsonObject json{
        {u"verdict"_s, replyVerdictName(reading.verdict)},
        {u"fields"_s, reading.fields},
        {u"errcode"_s, reading.errcode ? QJsonValue(*reading.errcode) : QJsonValue()},
        {u"errmsg"_s, orNull(reading.errmsg)},
        {u"rid"_s, orNull(reading.rid)},
        {u"hint"_s, orNull(hint)},
        {u"findings"_s, findingsJson(reading.findings)}};
    TextForm form;
    form.line(verdictWord(reading.verdict));
    for (auto it = reading.fields.begin(); it != reading.fields.end(); ++it) {
        form.field(it.key(), valueText(it.value()));
    }
    if (!hint.isEmpty()) {
        form.line(hint);
    }
    addFindings(form, reading.findings);
    return {json, form.text(), exitOf(reading.verdict)};
}

void parse(Context &context, const ParseOptions &o)
{
    const auto body = readFile(o.file);
    if (!body) {
        context.finish(body.error());
        return;
    }
    const Answer answer =
        replyAnswer(ExchangeDesk::readReply(o.endpoint, *body, o.reveal), context.options().lang);
    if (!o.reveal) {
        context.finish(answer); // needs no database, and makes none
        return;
    }
    context.withConsole([&context, answer, what = o.endpoint](Console &console) {
        context.settle(console.vault.recordReveal(u"reply of "_s + what),
                       [answer](Unit) { return answer; });
    });
}

} // namespace

void addReplyCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group = addGroup(root, "reply", Cli::tr("raw reply bodies, as found in a log"));
    addVerb<ParseOptions>(group, chosen, "parse", Cli::tr("take a reply apart; sends nothing"),
                          declare, parse);
}

} // namespace wxbind
