#include "core/oauth/signin/signinsettle.h"

#include "core/oauth/signin/bindrule.h"
#include "core/oauth/signin/bindwriter.h"
#include "core/oauth/signin/stages.h"
#include "core/store/attemptrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/exchangerepository.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// One person should hold a unionid; a few more are enough to name a conflict.
constexpr int kHoldersNamed = 10;

[[nodiscard]] std::optional<UnionId> unionIdOf(const SettleOrder &order)
{
    return order.profile && order.profile->unionId ? order.profile->unionId : order.grant.unionId;
}

[[nodiscard]] Result<BindFacts> readFacts(Connection &db, const SettleOrder &order)
{
    BindFacts facts;
    facts.identity = {order.attempt.appId, order.grant.openId};
    facts.grant = order.grant;
    facts.expect = order.attempt.expect;
    facts.unionId = unionIdOf(order);
    facts.userInfoFetched = order.profile.has_value();
    const BindingRepository bindings(db);
    auto binding = bindings.find(facts.identity);
    if (!binding) {
        return fail(binding.error());
    }
    facts.binding = *std::move(binding);
    if (facts.unionId) {
        auto holders = bindings.usersOf(*facts.unionId, kHoldersNamed);
        if (!holders) {
            return fail(holders.error());
        }
        facts.unionHolders = *std::move(holders);
    }
    return facts;
}

struct Ending
{
    AttemptState progress = AttemptState::SignedIn;
    StageState userInfo = StageState::NotReached; ///< when it was not fetched
    StageState bind = StageState::Done;
};

[[nodiscard]] Ending endingOf(Decision decision)
{
    switch (decision) {
    case Decision::KnownUser:
        return {AttemptState::SignedIn, StageState::Skipped, StageState::Done};
    case Decision::NewUser:
        return {AttemptState::SignedIn, StageState::Done, StageState::Done};
    case Decision::HeldSnapshot:
    case Decision::HeldWrongPerson:
        return {AttemptState::Held, StageState::Skipped, StageState::Held};
    case Decision::Conflict:
        return {AttemptState::Conflict, StageState::Skipped, StageState::Failed};
    case Decision::NeedsUserInfo:
        return {AttemptState::NeedsConsent, StageState::Held, StageState::NotReached};
    }
    Q_UNREACHABLE();
}

[[nodiscard]] Error conflictOf(const QList<UserId> &clash)
{
    QStringList names;
    for (const UserId user : clash) {
        names.append(userIdText(user));
    }
    return {Fault::Conflict, 0, {}, u"unionid held by "_s + names.join(u", "_s), {}};
}

void endAttempt(Attempt &attempt, const BindVerdict &verdict, UserId user, Msecs now)
{
    const Ending ending = endingOf(*verdict.decision);
    attempt.decision = verdict.decision;
    attempt.progress = ending.progress;
    attempt.userId = user;
    attempt.endedAt = now;
    if (verdict.decision == Decision::Conflict) {
        attempt.error = conflictOf(verdict.clash);
    }
    Stage &userInfo = stageOf(attempt, Step::UserInfo);
    if (userInfo.state != StageState::Done) {
        userInfo.state = ending.userInfo;
    }
    Stage &bind = stageOf(attempt, Step::Bind);
    bind.state = ending.bind;
    bind.at = ending.bind == StageState::NotReached ? 0 : now;
}

/// Who is signed in after the verdict was carried out: null for every verdict that binds nobody.
[[nodiscard]] Result<UserId> carryOut(Connection &db, const SettleOrder &order,
                                      const BindFacts &facts, const BindVerdict &verdict)
{
    BindWriter writer(db, order, facts);
    switch (*verdict.decision) {
    case Decision::KnownUser:
        return writer.touch();
    case Decision::NewUser:
        return writer.bind(verdict);
    case Decision::HeldSnapshot:
    case Decision::HeldWrongPerson:
    case Decision::Conflict:
    case Decision::NeedsUserInfo:
        return UserId();
    }
    Q_UNREACHABLE();
}

/// The exchange went out before anybody knew whose it would be.
[[nodiscard]] Result<Unit> nameExchange(Connection &db, const SettleOrder &order)
{
    const ExchangeId record = stageOf(order.attempt, Step::Exchange).exchange;
    return record.isNull() ? Result<Unit>(Unit{})
                           : ExchangeRepository(db).setOpenId(record, order.grant.openId);
}

[[nodiscard]] Result<Settled> keepToken(Connection &db, const SettleOrder &order)
{
    if (const auto kept = TokenRepository(db).storeWeb(order.token); !kept) {
        return fail(kept.error());
    }
    Settled settled{order.attempt, false};
    settled.attempt.progress = AttemptState::Held;
    settled.attempt.endedAt = order.now;
    stageOf(settled.attempt, Step::UserInfo).state = StageState::Skipped;
    stageOf(settled.attempt, Step::Bind).state = StageState::Skipped;
    const auto written = AttemptRepository(db).update(settled.attempt);
    return written ? Result<Settled>(settled) : fail(written.error());
}

[[nodiscard]] Result<Settled> decide(Connection &db, const SettleOrder &order)
{
    const auto facts = readFacts(db, order);
    if (!facts) {
        return fail(facts.error());
    }
    Settled settled{order.attempt, false};
    const BindVerdict verdict = decideBinding(*facts);
    if (verdict.decision) {
        const auto user = carryOut(db, order, *facts, verdict);
        if (!user) {
            return fail(user.error());
        }
        endAttempt(settled.attempt, verdict, *user, order.now);
    } else {
        settled.wantsUserInfo = true;
        stageOf(settled.attempt,
                Step::UserInfo) = {Step::UserInfo, StageState::Running, order.now, 0, {}};
    }
    if (const auto written = AttemptRepository(db).update(settled.attempt); !written) {
        return fail(written.error());
    }
    return settled;
}

} // namespace

Result<Settled> settleSignIn(Connection &db, const SettleOrder &order)
{
    if (const auto named = nameExchange(db, order); !named) {
        return fail(named.error());
    }
    return order.decide ? decide(db, order) : keepToken(db, order);
}

} // namespace wxbind
