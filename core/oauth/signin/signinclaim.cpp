#include "core/oauth/signin/signinclaim.h"

#include "core/oauth/signin/stages.h"
#include "core/store/attemptrepository.h"
#include "core/store/seencoderepository.h"

#include <QCryptographicHash>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Whether an exchange that ended with `fault` may have reached the platform. Cancelled may: the
/// call was dropped on its way.
[[nodiscard]] bool mayHaveGoneOut(Fault fault)
{
    switch (fault) {
    case Fault::Network: // these two only before the request was sent: it is a one-shot
    case Fault::Timeout:
    case Fault::Secret:
    case Fault::Storage:
    case Fault::NotFound:
    case Fault::Invalid:
        return false;
    case Fault::Cancelled:
    case Fault::OutcomeUnknown:
    case Fault::BadReply:
    case Fault::HttpStatus:
    case Fault::Api:
    case Fault::StateUnknown:
    case Fault::StateUsed:
    case Fault::StateExpired:
    case Fault::Stale:
    case Fault::Conflict:
        return true;
    }
    Q_UNREACHABLE();
}

/// A paste and a picture were recorded when they were looked at; what comes by itself, or from a
/// command, comes only here.
[[nodiscard]] Result<Unit> noteCode(Connection &db, const ClaimOrder &order)
{
    if (order.codeHash.isEmpty()) {
        return Unit{};
    }
    SeenCodeRepository codes(db);
    const CodeSighting sighting{order.now, order.source, order.operatorName};
    const bool isNew =
        order.source == CodeSource::Listener || order.source == CodeSource::CommandLine;
    return isNew ? codes.record(order.codeHash, sighting) : codes.ensure(order.codeHash, sighting);
}

[[nodiscard]] Result<Unit> checkUnspent(const AttemptRepository &attempts,
                                        const QByteArray &codeHash)
{
    const auto earlier = attempts.withCode(codeHash);
    if (!earlier) {
        return fail(earlier.error());
    }
    const auto spender = std::find_if(earlier->cbegin(), earlier->cend(), mayHaveSpentCode);
    return spender == earlier->cend()
               ? Result<Unit>(Unit{})
               : fail(Fault::StateUsed, u"attempt #%1 spent this code"_s.arg(spender->id.number()));
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
    if (!order.refused) {
        stageOf(*attempt, Step::Exchange) = {Step::Exchange, StageState::Running, order.now, 0, {}};
    }
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

bool mayHaveSpentCode(const Attempt &attempt)
{
    switch (stageOf(attempt, Step::Exchange).state) {
    case StageState::Running:
    case StageState::Done:
    case StageState::Unknown:
        return true;
    case StageState::Failed:
        return !attempt.error || mayHaveGoneOut(attempt.error->fault);
    case StageState::NotReached:
    case StageState::Held:
    case StageState::Skipped:
        return false;
    }
    Q_UNREACHABLE();
}

bool isStateFault(Fault fault)
{
    return fault == Fault::StateUnknown || fault == Fault::StateUsed ||
           fault == Fault::StateExpired;
}

Result<Unit> lookAtCallback(Connection &db, const ClaimOrder &order)
{
    const AttemptRepository attempts(db);
    if (!order.state.isEmpty()) {
        const auto waiting = attempts.look(order.appId, order.state, order.now);
        if (!waiting) {
            return fail(waiting.error());
        }
    }
    return order.codeHash.isEmpty() ? Result<Unit>(Unit{}) : checkUnspent(attempts, order.codeHash);
}

Result<Claimed> claimCallback(Connection &db, const ClaimOrder &order)
{
    AttemptRepository attempts(db);
    if (const auto noted = noteCode(db, order); !noted) {
        return fail(noted.error());
    }
    if (const auto seen = lookAtCallback(db, order); !seen) {
        if (!isStateFault(seen.error().fault)) {
            return fail(seen.error());
        }
        const auto counted = attempts.countCallback(order.appId, order.state);
        return counted ? Result<Claimed>(Claimed{fail(seen.error())}) : fail(counted.error());
    }
    if (order.state.isEmpty()) {
        if (const auto made = attempts.insert(attemptOfBareCode(order)); !made) {
            return fail(made.error());
        }
    }
    auto attempt = claimed(attempts, order, order.state.isEmpty() ? order.freshState : order.state);
    return attempt ? Result<Claimed>(Claimed{std::move(attempt)}) : fail(attempt.error());
}

} // namespace wxbind
