#include "core/oauth/signin/signinclaim.h"

#include "core/oauth/signin/stages.h"
#include "core/store/attemptrepository.h"

#include <QCryptographicHash>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] bool isStateFault(Fault fault)
{
    return fault == Fault::StateUnknown || fault == Fault::StateUsed ||
           fault == Fault::StateExpired;
}

/// Whether the platform may have seen the code that `attempt` brought.
[[nodiscard]] bool mayHaveSpentCode(const Attempt &attempt)
{
    const StageState exchange = stageOf(attempt, Step::Exchange).state;
    return exchange == StageState::Running || exchange == StageState::Done ||
           exchange == StageState::Unknown;
}

/// The attempt that spent this code, or null.
[[nodiscard]] Result<AttemptId> spender(AttemptRepository &attempts, const QByteArray &codeHash)
{
    const auto earlier = attempts.findByCode(codeHash);
    if (!earlier || earlier->isNull()) {
        return earlier;
    }
    const auto attempt = attempts.get(*earlier);
    if (!attempt) {
        return fail(attempt.error());
    }
    return mayHaveSpentCode(*attempt) ? *earlier : AttemptId();
}

[[nodiscard]] Attempt attemptOfBareCode(const ClaimOrder &order)
{
    Attempt attempt;
    attempt.appId = order.appId;
    attempt.state = order.freshState;
    attempt.operatorName = order.operatorName;
    attempt.createdAt = order.now;
    attempt.expiresAt = order.now + kCodeLife;
    attempt.stages = freshStages();
    stageOf(attempt, Step::Link).state = StageState::Skipped;
    return attempt;
}

[[nodiscard]] Result<Attempt> claimed(AttemptRepository &attempts, const ClaimOrder &order,
                                      const StateToken &state)
{
    auto attempt = attempts.claim(order.appId, state, order.now, order.codeHash);
    if (!attempt) {
        return attempt;
    }
    stageOf(*attempt, Step::Callback) = {Step::Callback, StageState::Done, order.now, 0, {}};
    attempt->progress = order.refused ? AttemptState::Refused : AttemptState::Running;
    attempt->endedAt = order.refused ? order.now : 0;
    if (const auto written = attempts.update(*attempt); !written) {
        return fail(written.error());
    }
    return attempt;
}

} // namespace

QByteArray hashOfCode(const QByteArray &code)
{
    return QCryptographicHash::hash(code, QCryptographicHash::Blake2b_256);
}

Result<Claimed> claimCallback(Connection &db, const ClaimOrder &order)
{
    AttemptRepository attempts(db);
    StateToken state = order.state;
    if (state.isEmpty()) {
        const auto spent = spender(attempts, order.codeHash);
        if (!spent) {
            return fail(spent.error());
        }
        if (!spent->isNull()) {
            return Claimed{
                fail(Fault::StateUsed, u"attempt #%1 spent this code"_s.arg(spent->number()))};
        }
        if (const auto made = attempts.insert(attemptOfBareCode(order)); !made) {
            return fail(made.error());
        }
        state = order.freshState;
    }
    auto attempt = claimed(attempts, order, state);
    if (!attempt && !isStateFault(attempt.error().fault)) {
        return fail(attempt.error());
    }
    return Claimed{std::move(attempt)};
}

} // namespace wxbind
