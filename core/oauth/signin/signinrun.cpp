#include "core/oauth/signin/signinrun.h"

#include "core/oauth/accountkeys.h"
#include "core/oauth/signin/stages.h"
#include "core/oauth/step2_exchange/exchangecode.h"
#include "core/oauth/step4_userinfo/fetchuserinfo.h"
#include "core/store/attemptrepository.h"
#include "core/store/exchangerepository.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStateBytes = 16;

/// For a write job: a failed call has no answer to tell its record, but the record names us.
[[nodiscard]] Result<Attempt> writeFailure(Connection &db, Attempt attempt, Step step)
{
    ExchangeQuery query;
    query.attempt = attempt.id;
    query.step = step;
    query.limit = 1;
    const auto records = ExchangeRepository(db).list(query);
    if (records && !records->isEmpty()) {
        stageOf(attempt, step).exchange = records->first().id;
    }
    const auto written = AttemptRepository(db).update(attempt);
    return written ? Result<Attempt>(attempt) : fail(written.error());
}

} // namespace

SignInRun::SignInRun(const SignInFlow::Parts &parts, Account account, Callback callback,
                     UserInfoLang lang, Goal goal, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_account(std::move(account))
    , m_callback(std::move(callback))
    , m_lang(lang)
    , m_goal(goal)
{
    m_promise.start();
}

Async<Attempt> SignInRun::start()
{
    const Async<Attempt> answer = m_promise.future();
    const bool hasCode =
        m_callback.outcome == Callback::Outcome::Code && !m_callback.code.isEmpty();
    const bool refused =
        m_callback.outcome == Callback::Outcome::Refused && !m_callback.state.isEmpty();
    if (hasCode || refused) {
        look();
    } else {
        end(fail(Fault::Invalid, u"a callback needs a code, or the state of a refusal"_s));
    }
    return answer;
}

ClaimOrder SignInRun::claimOrder() const
{
    ClaimOrder order;
    order.appId = m_account.appId;
    order.state = m_callback.state;
    order.refused = m_callback.outcome == Callback::Outcome::Refused;
    order.codeHash = order.refused ? QByteArray() : hashOfCode(m_callback.code.reveal());
    order.now = m_parts.clock.now();
    order.operatorName = m_parts.operatorName;
    order.source = m_callback.source;
    return order;
}

/// A callback that cannot be claimed is told so, and counted, without asking the vault; one that
/// can leaves its link alone until the vault is open.
void SignInRun::look()
{
    const auto looked = m_parts.database.read(
        [order = claimOrder()](Connection &db) { return lookAtCallback(db, order); });
    onResult(looked, this, [this](const Result<Unit> &seen) {
        if (!seen && !isStateFault(seen.error().fault)) {
            end(fail(seen.error()));
        } else if (!seen || m_callback.outcome == Callback::Outcome::Refused) {
            claim();
        } else {
            openSecret();
        }
    });
}

void SignInRun::openSecret()
{
    onResult(openAccountSecret(m_parts.database, m_parts.vault, this, m_account.appId), this,
             [this](const Result<Secret> &secret) {
                 if (secret) {
                     m_secret = *secret;
                     openKey();
                 } else {
                     end(fail(secret.error()));
                 }
             });
}

/// The key that seals the tokens is asked for before the code is spent: a sign-in that could not
/// keep what it gets must not begin.
void SignInRun::openKey()
{
    onResult(m_parts.vault.masterKey(), this, [this](const Result<Secret> &key) {
        if (key) {
            m_key = *key;
            claim();
        } else {
            end(fail(key.error()));
        }
    });
}

void SignInRun::claim()
{
    ClaimOrder order = claimOrder();
    if (order.state.isEmpty()) {
        order.freshState = StateToken(QString::fromLatin1(m_parts.random.hex(kStateBytes)));
    }
    const auto claimed =
        m_parts.database.write([order](Connection &db) { return claimCallback(db, order); });
    onResult(claimed, this, [this](Result<Claimed> result) {
        if (!result || !result->attempt) {
            end(fail(result ? result->attempt.error() : result.error()));
            return;
        }
        m_attempt = *std::move(result->attempt);
        Q_EMIT stageChanged(m_attempt.id);
        if (m_attempt.progress == AttemptState::Refused) {
            end(m_attempt);
        } else {
            exchange();
        }
    });
}

void SignInRun::exchange()
{
    const auto answer = exchangeCode(m_parts.http, this, m_account, m_secret, m_callback.code,
                                     contextOf(Step::Exchange));
    onResult(answer, this, [this](const Result<Answer<TokenGrant>> &result) {
        if (result) {
            keepGrant(*result);
        } else {
            failAt(Step::Exchange, result.error());
        }
    });
}

void SignInRun::keepGrant(const Answer<TokenGrant> &answer)
{
    m_grant = answer.value;
    m_token =
        sealWebToken(Sealer(m_key), webTokenFrom(m_account.appId, m_grant, m_parts.clock.now()));
    m_attempt.openId = m_grant.openId;
    Stage &stage = stageOf(m_attempt, Step::Exchange);
    stage.state = StageState::Done;
    stage.millis = answer.millis;
    stage.exchange = answer.exchange;
    settle();
}

void SignInRun::settle()
{
    SettleOrder order{m_attempt,           m_grant,
                      m_profile,           m_token,
                      m_parts.clock.now(), m_parts.operatorName,
                      m_parts.host,        m_goal == Goal::KnowTheUser};
    const auto settled = m_parts.database.write(
        [order = std::move(order)](Connection &db) { return settleSignIn(db, order); });
    onResult(settled, this, [this](const Result<Settled> &result) {
        if (!result) {
            failAt(Step::Bind, result.error());
            return;
        }
        m_attempt = result->attempt;
        Q_EMIT stageChanged(m_attempt.id);
        if (result->wantsUserInfo) {
            fetchProfile();
        } else {
            end(m_attempt);
        }
    });
}

void SignInRun::fetchProfile()
{
    const auto answer = fetchUserInfo(m_parts.http, this, m_account, m_grant.accessToken,
                                      m_grant.openId, m_lang, contextOf(Step::UserInfo));
    onResult(answer, this, [this](const Result<Answer<Profile>> &result) {
        if (!result) {
            failAt(Step::UserInfo, result.error());
        } else if (result->value.identity.openId != m_grant.openId) {
            failAt(Step::UserInfo,
                   {Fault::BadReply, 0, {}, u"userinfo is of another openid"_s, {}});
        } else {
            keepProfile(*result);
        }
    });
}

void SignInRun::keepProfile(const Answer<Profile> &answer)
{
    m_profile = answer.value;
    m_profile->identity = {m_account.appId, m_grant.openId};
    m_profile->fetchedAt = m_parts.clock.now();
    m_profile->exchange = answer.exchange;
    Stage &stage = stageOf(m_attempt, Step::UserInfo);
    stage.state = StageState::Done;
    stage.millis = answer.millis;
    stage.exchange = answer.exchange;
    settle();
}

void SignInRun::failAt(Step step, const Error &error)
{
    const bool isUnknown = error.fault == Fault::OutcomeUnknown;
    const Msecs now = m_parts.clock.now();
    Stage &stage = stageOf(m_attempt, step);
    stage.state = isUnknown ? StageState::Unknown : StageState::Failed;
    stage.millis = stage.at == 0 ? 0 : now - stage.at;
    stage.at = stage.at == 0 ? now : stage.at;
    m_attempt.progress = isUnknown ? AttemptState::OutcomeUnknown : AttemptState::Failed;
    m_attempt.error = error;
    m_attempt.endedAt = now;
    const auto written = m_parts.database.write(
        [attempt = m_attempt, step](Connection &db) { return writeFailure(db, attempt, step); });
    onResult(written, this, [this](const Result<Attempt> &result) {
        if (result) {
            Q_EMIT stageChanged(m_attempt.id);
        }
        end(result);
    });
}

void SignInRun::end(Result<Attempt> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

ExchangeContext SignInRun::contextOf(Step step) const
{
    return {step, m_account.appId, m_attempt.id, m_attempt.openId, m_parts.operatorName};
}

} // namespace wxbind
