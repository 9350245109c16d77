#include "core/model/attempt.h"

#include "core/model/names.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<Decision, 6> kDecisions{{
    {Decision::KnownUser, "known-user"_L1},
    {Decision::NewUser, "new-user"_L1},
    {Decision::HeldSnapshot, "held-snapshot"_L1},
    {Decision::HeldWrongPerson, "held-wrong-person"_L1},
    {Decision::Conflict, "conflict"_L1},
    {Decision::NeedsUserInfo, "needs-userinfo"_L1},
}};

constexpr NameTable<Step, 9> kSteps{{
    {Step::Link, "link"_L1},
    {Step::Callback, "callback"_L1},
    {Step::Exchange, "exchange"_L1},
    {Step::Refresh, "refresh"_L1},
    {Step::UserInfo, "userinfo"_L1},
    {Step::Bind, "bind"_L1},
    {Step::Verify, "verify"_L1},
    {Step::BasicToken, "basic-token"_L1},
    {Step::FollowerInfo, "user-info"_L1},
}};

constexpr NameTable<AttemptState, 10> kAttemptStates{{
    {AttemptState::Waiting, "waiting"_L1},
    {AttemptState::Running, "running"_L1},
    {AttemptState::SignedIn, "signed-in"_L1},
    {AttemptState::Held, "held"_L1},
    {AttemptState::Conflict, "conflict"_L1},
    {AttemptState::NeedsConsent, "needs-consent"_L1},
    {AttemptState::Refused, "refused"_L1},
    {AttemptState::Failed, "failed"_L1},
    {AttemptState::OutcomeUnknown, "outcome-unknown"_L1},
    {AttemptState::Expired, "expired"_L1},
}};

constexpr NameTable<StageState, 7> kStageStates{{
    {StageState::NotReached, "not-reached"_L1},
    {StageState::Running, "running"_L1},
    {StageState::Done, "done"_L1},
    {StageState::Failed, "failed"_L1},
    {StageState::Held, "held"_L1},
    {StageState::Skipped, "skipped"_L1},
    {StageState::Unknown, "unknown"_L1},
}};

} // namespace

QString decisionName(Decision decision)
{
    return nameIn(kDecisions, decision);
}

QString stepName(Step step)
{
    return nameIn(kSteps, step);
}

QString attemptStateName(AttemptState state)
{
    return nameIn(kAttemptStates, state);
}

QString stageStateName(StageState state)
{
    return nameIn(kStageStates, state);
}

std::optional<Decision> decisionFromName(QStringView name)
{
    return valueIn(kDecisions, name);
}

std::optional<Step> stepFromName(QStringView name)
{
    return valueIn(kSteps, name);
}

std::optional<AttemptState> attemptStateFromName(QStringView name)
{
    return valueIn(kAttemptStates, name);
}

std::optional<StageState> stageStateFromName(QStringView name)
{
    return valueIn(kStageStates, name);
}

std::optional<Fault> faultFromName(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(Fault::Invalid); ++i) {
        if (faultName(static_cast<Fault>(i)) == name) {
            return static_cast<Fault>(i);
        }
    }
    return std::nullopt;
}

QList<Stage> freshStages()
{
    QList<Stage> stages;
    for (const Step step :
         {Step::Link, Step::Callback, Step::Exchange, Step::UserInfo, Step::Bind}) {
        stages.append(Stage{step, StageState::NotReached, 0, 0, {}});
    }
    return stages;
}

} // namespace wxbind
