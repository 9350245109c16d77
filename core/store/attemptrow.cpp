#include "core/store/attemptrow.h"

#include "core/store/storejson.h"

namespace wxbind {

using namespace Qt::StringLiterals;

Attempt attemptOf(const Statement &row)
{
    Attempt attempt;
    attempt.id = AttemptId(row.number(0));
    attempt.appId = AppId(row.text(1));
    attempt.state = StateToken(row.text(2));
    attempt.link = row.text(3);
    attempt.redirectUri = row.text(4);
    attempt.scope = row.text(5);
    attempt.note = row.text(6);
    attempt.operatorName = row.text(7);
    attempt.expect = UserId(row.number(8));
    attempt.createdAt = row.number(9);
    attempt.expiresAt = row.number(10);
    attempt.claimedAt = row.number(11);
    attempt.endedAt = row.number(12);
    attempt.callbacks = static_cast<int>(row.number(13));
    attempt.progress = attemptStateFromName(row.text(14)).value_or(AttemptState::Failed);
    if (!row.isNull(15)) {
        attempt.decision = decisionFromName(row.text(15));
    }
    attempt.openId = OpenId(row.text(16));
    attempt.userId = UserId(row.number(17));
    attempt.error = errorFromJson(row.optionalText(18));
    attempt.stages = stagesFromJson(row.text(19));
    return attempt;
}

void bindProgress(Statement &statement, const Attempt &attempt)
{
    statement.bind(":progress", attemptStateName(attempt.progress))
        .bind(":ended_at", attempt.endedAt)
        .bind(":openid", attempt.openId.text())
        .bind(":error", errorToJson(attempt.error))
        .bind(":stages", stagesToJson(attempt.stages));
    if (attempt.decision) {
        statement.bind(":decision", decisionName(*attempt.decision));
    }
    if (!attempt.userId.isNull()) {
        statement.bind(":user", attempt.userId.number());
    }
}

QString groupName(AttemptQuery::Group group)
{
    switch (group) {
    case AttemptQuery::Group::All:
        return {};
    case AttemptQuery::Group::Failed:
        return u"failed"_s;
    case AttemptQuery::Group::Held:
        return u"held"_s;
    case AttemptQuery::Group::Open:
        return u"open"_s;
    }
    Q_UNREACHABLE();
}

Attempt abandoned(Attempt attempt, Msecs at)
{
    attempt.progress = AttemptState::Failed;
    attempt.endedAt = std::max(at, attempt.claimedAt);
    for (Stage &stage : attempt.stages) {
        if (stage.state != StageState::Running) {
            continue;
        }
        const bool spent = stage.step == Step::Exchange;
        stage.state = spent ? StageState::Unknown : StageState::Failed;
        if (spent) {
            attempt.progress = AttemptState::OutcomeUnknown;
        }
    }
    attempt.error = Error{attempt.progress == AttemptState::OutcomeUnknown ? Fault::OutcomeUnknown
                                                                           : Fault::Cancelled,
                          0,
                          {},
                          QStringLiteral("the program ended while the sign-in was running"),
                          {}};
    return attempt;
}

} // namespace wxbind
