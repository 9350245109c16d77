#include "app/cli/callbackview.h"

#include "app/cli/cli.h"
#include "app/cli/findingview.h"
#include "app/cli/textform.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString outcomeWord(Callback::Outcome outcome)
{
    switch (outcome) {
    case Callback::Outcome::Code:
        return Cli::tr("The user agreed; here is the code.");
    case Callback::Outcome::Refused:
        return Cli::tr("The user refused.");
    case Callback::Outcome::NoCode:
        return Cli::tr("There is no code in this text.");
    case Callback::Outcome::Unusable:
        return Cli::tr("This text cannot be used as a callback.");
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString codeOf(const Callback &callback, CodeShown shown)
{
    if (callback.code.isEmpty()) {
        return {};
    }
    return shown == CodeShown::Full ? QString::fromUtf8(callback.code.reveal())
                                    : callback.code.masked();
}

} // namespace

Answer callbackAnswer(const Callback &callback, CodeShown shown)
{
    const QString code = codeOf(callback, shown);
    const bool usable = callback.outcome == Callback::Outcome::Code;
    QJsonArray own;
    for (const auto &[name, value] : callback.ownParameters) {
        own.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    }
    const QJsonObject json{{u"outcome"_s, callbackOutcomeName(callback.outcome)},
                           {u"code"_s, orNull(code)},
                           {u"state"_s, orNull(callback.state.text())},
                           {u"page"_s, orNull(callback.page)},
                           {u"own_parameters"_s, own},
                           {u"findings"_s, findingsJson(callback.findings)}};
    TextForm form;
    form.line(outcomeWord(callback.outcome))
        .field(Cli::tr("code"), code)
        .field(Cli::tr("state"), callback.state.text())
        .field(Cli::tr("page"), callback.page);
    for (const auto &[name, value] : callback.ownParameters) {
        form.field(name, value);
    }
    addFindings(form, callback.findings);
    return {json, form.text(), usable ? ExitStatus::Done : ExitStatus::BadInput};
}

void refuseCallback(Context &context, const Callback &callback)
{
    const Answer told = callbackAnswer(callback, CodeShown::Masked);
    if (!context.json()) {
        context.output().remark(told.text);
    }
    context.finish(Error{Fault::Invalid, 0, {}, callbackOutcomeName(callback.outcome), {}},
                   {{u"findings"_s, told.json.toObject().value(u"findings"_s)}});
}

} // namespace wxbind
