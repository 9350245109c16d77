#include "app/cli/attemptview.h"

#include "app/cli/cli.h"
#include "app/cli/errorview.h"
#include "app/cli/textform.h"
#include "words/attemptwords.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Link and callback are what came before the sign-in; a stage that was not needed did not run.
bool isShown(const Stage &stage)
{
    const bool call = stage.step != Step::Link && stage.step != Step::Callback;
    return call && stage.state != StageState::NotReached && stage.state != StageState::Skipped;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

const Binding *bindingOf(const SignInReport &report)
{
    if (report.person) {
        for (const BindingDetail &detail : report.person->bindings) {
            if (detail.binding.identity == Identity{report.attempt.appId, report.attempt.openId}) {
                return &detail.binding;
            }
        }
    }
    return nullptr;
}

ExitStatus exitOf(const Attempt &attempt)
{
    switch (attempt.progress) {
    case AttemptState::SignedIn:
        return ExitStatus::Done;
    case AttemptState::Held:
    case AttemptState::Conflict:
        return ExitStatus::Conflict;
    case AttemptState::Waiting:
    case AttemptState::Running:
    case AttemptState::NeedsConsent:
    case AttemptState::Refused:
    case AttemptState::Expired:
        return ExitStatus::BadInput;
    case AttemptState::Failed:
    case AttemptState::OutcomeUnknown:
        return attempt.error ? exitStatusOf(attempt.error->fault) : ExitStatus::Internal;
    }
    Q_UNREACHABLE();
}

QString signInText(const SignInReport &report)
{
    const Attempt &attempt = report.attempt;
    TextForm form;
    form.title(AttemptWords::title(attempt)).line(AttemptWords::story(attempt));
    for (const Stage &stage : attempt.stages) {
        if (isShown(stage)) {
            form.field(AttemptWords::stepTitle(stage.step), AttemptWords::stageVerdict(stage) +
                                                                u"  "_s +
                                                                Cli::tr("%1 ms").arg(stage.millis));
        }
    }
    form.field(Cli::tr("attempt"), u"#%1"_s.arg(attempt.id.number()))
        .field(Cli::tr("openid"), attempt.openId.text());
    if (report.person) {
        form.field(Cli::tr("user"),
                   userIdText(report.person->user.id) + u' ' + report.person->user.name);
    }
    if (attempt.error) {
        form.line(errorText(*attempt.error));
    }
    for (const QString &step : AttemptWords::nextSteps(attempt)) {
        form.line(u"→ "_s + step);
    }
    return form.text();
}

} // namespace

QJsonArray stepsJson(const Attempt &attempt)
{
    QJsonArray steps;
    for (const Stage &stage : attempt.stages) {
        if (isShown(stage)) {
            steps.append(QJsonObject{{u"step"_s, stepName(stage.step)},
                                     {u"ok"_s, stage.state == StageState::Done},
                                     {u"ms"_s, stage.millis},
                                     {u"exchange"_s, stage.exchange.isNull()
                                                         ? QJsonValue()
                                                         : QJsonValue(stage.exchange.number())}});
        }
    }
    return steps;
}

QJsonObject signInJson(const SignInReport &report)
{
    const Attempt &attempt = report.attempt;
    const Binding *binding = bindingOf(report);
    const bool held = attempt.decision == Decision::HeldSnapshot;
    const QJsonValue unionId =
        binding && binding->unionId ? QJsonValue(binding->unionId->text()) : QJsonValue();
    QJsonValue user;
    if (report.person) {
        user = QJsonObject{{u"id"_s, userIdText(report.person->user.id)},
                           {u"name"_s, report.person->user.name}};
    }
    return {{u"attempt"_s, attempt.id.number()},
            {u"state"_s, attemptStateName(attempt.progress)},
            {u"steps"_s, stepsJson(attempt)},
            {u"openid"_s, orNull(attempt.openId.text())},
            {u"unionid"_s, unionId},
            {u"scope"_s, orNull(binding ? binding->scope : attempt.scope)},
            {u"snapshot"_s, held || (binding && binding->snapshot)},
            {u"decision"_s,
             attempt.decision ? QJsonValue(decisionName(*attempt.decision)) : QJsonValue()},
            {u"user"_s, user}};
}

Answer signInAnswer(const SignInReport &report)
{
    const ExitStatus exit = exitOf(report.attempt);
    QJsonObject json = signInJson(report);
    if (report.attempt.error) {
        json.insert(u"error"_s, errorJson(*report.attempt.error, exit));
    }
    return {json, signInText(report), exit};
}

QJsonObject attemptJson(const Attempt &attempt)
{
    const auto time = [](Msecs at) {
        return at == 0 ? QJsonValue() : QJsonValue(isoTime(at));
    };
    return {{u"attempt"_s, attempt.id.number()},
            {u"appid"_s, attempt.appId.text()},
            {u"state"_s, attemptStateName(attempt.progress)},
            {u"decision"_s,
             attempt.decision ? QJsonValue(decisionName(*attempt.decision)) : QJsonValue()},
            {u"openid"_s, orNull(attempt.openId.text())},
            {u"scope"_s, orNull(attempt.scope)},
            {u"note"_s, orNull(attempt.note)},
            {u"operator"_s, orNull(attempt.operatorName)},
            {u"created_at"_s, time(attempt.createdAt)},
            {u"ended_at"_s, time(attempt.endedAt)},
            {u"fault"_s,
             attempt.error ? QJsonValue(QString(faultName(attempt.error->fault))) : QJsonValue()},
            {u"errcode"_s, attempt.error && attempt.error->fault == Fault::Api
                               ? QJsonValue(attempt.error->apiCode)
                               : QJsonValue()}};
}

} // namespace wxbind
