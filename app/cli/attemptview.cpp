#include "app/cli/attemptview.h"

#include "app/cli/cli.h"
#include "app/cli/errorview.h"
#include "app/cli/seenpersonview.h"
#include "app/cli/textform.h"
#include "words/attemptwords.h"

#include <algorithm>

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

/// What the attempt ended with, as an error: also where no call failed.
Error errorOf(const Attempt &attempt)
{
    if (attempt.error) {
        return *attempt.error;
    }
    const Fault fault = exitOf(attempt) == ExitStatus::Conflict ? Fault::Conflict : Fault::Invalid;
    return {fault, 0, {}, attemptStateName(attempt.progress), {}};
}

/// The sign-in knows what became of the code; the call that failed does not.
Said saidOf(const Attempt &attempt)
{
    const QString steps = AttemptWords::nextSteps(attempt).join(u'\n');
    if (!attempt.error) {
        return {AttemptWords::story(attempt), steps};
    }
    const bool onTheWay =
        attempt.error->fault == Fault::Network || attempt.error->fault == Fault::Timeout;
    return {{}, onTheWay ? steps : QString()};
}

bool isBoundToKnown(const SignInReport &report)
{
    return report.person && report.attempt.decision == Decision::NewUser && !report.created();
}

TextForm headOf(const SignInReport &report)
{
    TextForm form;
    if (isBoundToKnown(report)) {
        form.title(Cli::tr("Signed in, bound to a known person"))
            .line(Cli::tr("The openid was new here. Its unionid is that of %1, so it was bound to "
                          "this person; no user was created.")
                      .arg(userIdText(report.person->user.id)));
    } else {
        form.title(AttemptWords::title(report.attempt)).line(AttemptWords::story(report.attempt));
    }
    return form;
}

QString signInText(const SignInReport &report)
{
    const Attempt &attempt = report.attempt;
    TextForm form = headOf(report);
    for (const Stage &stage : attempt.stages) {
        if (isShown(stage)) {
            form.field(AttemptWords::stepTitle(stage.step), AttemptWords::stageVerdict(stage) +
                                                                u"  "_s +
                                                                Cli::tr("%1 ms").arg(stage.millis));
        }
    }
    form.field(Cli::tr("attempt"), u"#%1"_s.arg(attempt.id.number()))
        .field(Cli::tr("openid"), attempt.openId.text());
    if (attempt.decision == Decision::HeldWrongPerson && report.expected && report.came) {
        form.line(AttemptWords::expectedRule())
            .field(Cli::tr("expected"), seenPersonText(*report.expected))
            .field(Cli::tr("came"), seenPersonText(*report.came));
    }
    if (report.person) {
        form.field(Cli::tr("user"),
                   userIdText(report.person->user.id) + u' ' + report.person->user.name);
    }
    if (attempt.error) {
        return form.text() + u'\n' + printable(errorText(*attempt.error, saidOf(attempt)));
    }
    for (const QString &step : AttemptWords::nextSteps(attempt)) {
        form.line(u"→ "_s + step);
    }
    return form.text();
}

} // namespace

bool SignInReport::created() const
{
    return person && std::any_of(person->history.cbegin(), person->history.cend(),
                                 [this](const AuditEntry &entry) {
                                     return entry.action == AuditAction::UserCreated &&
                                            entry.attempt == attempt.id;
                                 });
}

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
    const std::optional<UnionId> known = binding && binding->unionId ? binding->unionId
                                         : report.came               ? report.came->unionId
                                                                     : std::nullopt;
    const QJsonValue unionId = known ? QJsonValue(known->text()) : QJsonValue();
    QJsonValue user;
    if (report.person) {
        user = QJsonObject{{u"id"_s, userIdText(report.person->user.id)},
                           {u"name"_s, report.person->user.name},
                           {u"created"_s, report.created()}};
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
            {u"user"_s, user},
            {u"expected"_s, seenPersonJson(report.expected)},
            {u"came"_s, seenPersonJson(report.came)}};
}

Answer signInAnswer(const SignInReport &report)
{
    const ExitStatus exit = exitOf(report.attempt);
    QJsonObject json = signInJson(report);
    if (exit != ExitStatus::Done) {
        json.insert(u"error"_s, errorJson(errorOf(report.attempt), exit, saidOf(report.attempt)));
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
