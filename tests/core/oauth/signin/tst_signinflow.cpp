#include "core/oauth/signin/signinclaim.h"
#include "core/oauth/signin/signinflow.h"
#include "core/oauth/signin/stages.h"
#include "core/store/attemptrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/exchangerepository.h"
#include "core/store/userrepository.h"
#include "tests/support/sealedaccount.h"
#include "tests/support/sequencerandom.h"

#include <QJsonObject>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kExchange = u"sns/oauth2/access_token"_s;
const QString kUserInfo = u"sns/userinfo"_s;

QByteArray grantBody(const QByteArray &more = {}, const QByteArray &scope = "snsapi_userinfo")
{
    return "{\"access_token\":\"ACCESS\",\"expires_in\":7200,\"refresh_token\":\"REFRESH\","
           "\"openid\":\"oPerson\",\"scope\":\"" +
           scope + '"' + more + '}';
}

QByteArray profileBody(const QByteArray &more = {}, const QByteArray &openId = "oPerson")
{
    return "{\"openid\":\"" + openId + "\",\"nickname\":\"小明\"" + more + '}';
}

} // namespace

/// What the sandbox does not play: rows in other states, odd replies, owners that go.
class tst_SignInFlow : public QObject
{
    Q_OBJECT

    struct World : SealedAccount
    {
        SequenceRandom random;
        std::unique_ptr<SignInFlow> flow = std::make_unique<SignInFlow>(
            SignInFlow::Parts{http, *database, vault, clock, random, u"li"_s, u"desk-7"_s});
    };
    std::unique_ptr<World> m_world;

    [[nodiscard]] static Callback bareCode(const QByteArray &code = "0CODE")
    {
        Callback callback;
        callback.outcome = Callback::Outcome::Code;
        callback.code = Secret(code);
        return callback;
    }
    [[nodiscard]] Identity identity() const
    {
        return {m_world->account.appId, OpenId(u"oPerson"_s)};
    }
    [[nodiscard]] Result<Attempt> run(const QByteArray &code = "0CODE")
    {
        return waitFor(m_world->flow->run(m_world->account, bareCode(code)));
    }
    /// A link that is out, with this state.
    AttemptId wait(const QString &state)
    {
        Attempt attempt;
        attempt.appId = m_world->account.appId;
        attempt.state = StateToken(state);
        attempt.createdAt = m_world->clock.now();
        attempt.expiresAt = attempt.createdAt + kLinkLife;
        attempt.stages = freshStages();
        return waitFor(m_world->database->write([attempt](Connection &db) {
                   return AttemptRepository(db).insert(attempt);
               }))
            .value();
    }
    [[nodiscard]] Result<Attempt> runStated(const QString &state, const QByteArray &code = "0CODE")
    {
        Callback callback = bareCode(code);
        callback.state = StateToken(state);
        return waitFor(m_world->flow->run(m_world->account, callback));
    }
    [[nodiscard]] Attempt kept(AttemptId id)
    {
        return waitFor(m_world->database->read(
                           [id](Connection &db) { return AttemptRepository(db).get(id); }))
            .value();
    }
    /// An attempt that brought "0CODE" and came this far with its exchange.
    void leave(const QString &state, StageState exchange, std::optional<Error> error, Msecs at)
    {
        (void)wait(state);
        const auto left = m_world->database->write(
            [=, appId = m_world->account.appId](Connection &db) -> Result<Unit> {
                AttemptRepository attempts(db);
                auto attempt = attempts.claim(appId, StateToken(state), at, hashOfCode("0CODE"));
                if (!attempt) {
                    return fail(attempt.error());
                }
                stageOf(*attempt, Step::Exchange).state = exchange;
                attempt->progress = error ? AttemptState::Failed : AttemptState::SignedIn;
                attempt->error = error;
                return attempts.update(*attempt);
            });
        QVERIFY(waitFor(left));
    }
    [[nodiscard]] UserId person(BindingState state, const std::optional<UnionId> &unionId = {})
    {
        return waitFor(m_world->database->write(
                           [=, identity = identity()](Connection &db) -> Result<UserId> {
                               User user;
                               user.name = u"早先的人"_s;
                               const auto id = UserRepository(db).insert(user);
                               if (!id) {
                                   return id;
                               }
                               Binding binding;
                               binding.identity = identity;
                               binding.userId = *id;
                               binding.state = state;
                               binding.unionId = unionId;
                               const auto bound = BindingRepository(db).insert(binding);
                               return bound ? id : fail(bound.error());
                           }))
            .value();
    }
    [[nodiscard]] Binding binding()
    {
        return waitFor(m_world->database->read([identity = identity()](Connection &db) {
                   return BindingRepository(db).find(identity);
               }))
            .value()
            .value();
    }
    [[nodiscard]] QList<AuditEntry> audit()
    {
        return waitFor(m_world->database->read(
                           [](Connection &db) { return AuditRepository(db).list({}, 100); }))
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->store());
    }
    void cleanup() { m_world.reset(); }

    void movesAnUnboundRowToANewUser()
    {
        const UserId earlier = person(BindingState::Unbound);
        m_world->http.reply(kExchange, grantBody());
        m_world->http.reply(kUserInfo, profileBody());
        const auto attempt = run();
        QCOMPARE(attempt->decision, Decision::NewUser);
        QVERIFY(attempt->userId != earlier);
        QCOMPARE(binding().userId, attempt->userId);
        QCOMPARE(binding().state, BindingState::Bound);
        const AuditEntry bind = audit().first();
        QCOMPARE(bind.action, AuditAction::Bind);
        QCOMPARE(bind.before.first()[u"user_id"_s].toInteger(), earlier.number());
        QCOMPARE(bind.before.first()[u"state"_s].toString(), u"unbound"_s);
        QCOMPARE(bind.after.first()[u"user_id"_s].toInteger(), attempt->userId.number());
        QCOMPARE(bind.operatorName, u"li"_s);
        QCOMPARE(bind.host, u"desk-7"_s);
        QCOMPARE(bind.attempt, attempt->id);
    }

    void keepsAUnionIdThatArrives()
    {
        const UserId known = person(BindingState::Bound);
        m_world->http.reply(kExchange, grantBody(",\"unionid\":\"oUnion\""));
        const auto attempt = run();
        QCOMPARE(attempt->decision, Decision::KnownUser);
        QCOMPARE(attempt->userId, known);
        QCOMPARE(binding().unionId, UnionId(u"oUnion"_s));
        QCOMPARE(audit().size(), 1);
        QVERIFY(!audit().first().before.first().toObject().contains(u"unionid"_s));
        QCOMPARE(audit().first().after.first()[u"unionid"_s].toString(), u"oUnion"_s);
    }

    void writesNoAuditWhenNothingButTheTimeChanged()
    {
        (void)person(BindingState::Bound, UnionId(u"oUnion"_s));
        m_world->http.reply(kExchange, grantBody(",\"unionid\":\"oUnion\""));
        QCOMPARE(run()->decision, Decision::KnownUser);
        QCOMPARE(audit().size(), 0);
        QCOMPARE(binding().lastSeenAt, m_world->clock.now());
    }

    void asksUserInfoOfAWebsiteLogin()
    {
        m_world->http.reply(kExchange, grantBody({}, "snsapi_login"));
        m_world->http.reply(kUserInfo, profileBody());
        QCOMPARE(run()->decision, Decision::NewUser);
    }

    void namesAPersonWithoutNicknameByOpenId()
    {
        m_world->http.reply(kExchange, grantBody());
        m_world->http.reply(kUserInfo, "{\"openid\":\"oPerson\",\"nickname\":\" \"}");
        const auto attempt = run();
        const auto user = waitFor(m_world->database->read(
            [id = attempt->userId](Connection &db) { return UserRepository(db).get(id); }));
        QCOMPARE(user->name, u"oPerson"_s);
    }

    void refusesAProfileOfSomebodyElse()
    {
        m_world->http.reply(kExchange, grantBody());
        m_world->http.reply(kUserInfo, profileBody({}, "operson"));
        const auto attempt = run();
        QCOMPARE(attempt->progress, AttemptState::Failed);
        QCOMPARE(attempt->error->fault, Fault::BadReply);
        QCOMPARE(audit().size(), 0);
    }

    void takesTheUnionIdOfTheProfile()
    {
        m_world->http.reply(kExchange, grantBody());
        m_world->http.reply(kUserInfo, profileBody(",\"unionid\":\"oUnion\""));
        QCOMPARE(run()->decision, Decision::NewUser);
        QCOMPARE(binding().unionId, UnionId(u"oUnion"_s));
    }

    void failsWithoutASecretBeforeAnyCall()
    {
        QVERIFY(waitFor(m_world->database->write([this](Connection &db) {
            return AccountRepository(db).storeSealedSecret(m_world->account.appId, std::nullopt);
        })));
        QCOMPARE(run().error().fault, Fault::Secret);
        QVERIFY(m_world->http.requests().isEmpty());
    }

    void leavesTheLinkWaitingWhileTheVaultIsLocked()
    {
        const AttemptId id = wait(u"s1"_s);
        m_world->vault.setState(VaultState::Locked);
        QCOMPARE(runStated(u"s1"_s).error().fault, Fault::Secret);
        QCOMPARE(kept(id).progress, AttemptState::Waiting);
        QVERIFY(m_world->http.requests().isEmpty());
        m_world->vault.setState(VaultState::Open);
        m_world->http.reply(kExchange, grantBody());
        m_world->http.reply(kUserInfo, profileBody());
        const auto attempt = runStated(u"s1"_s);
        QVERIFY(attempt);
        QCOMPARE(attempt->id, id);
        QCOMPARE(attempt->decision, Decision::NewUser);
    }

    void tellsStatesApartBeforeTheVaultIsAsked()
    {
        (void)wait(u"expired"_s);
        m_world->clock.advance(kLinkLife + 1);
        const AttemptId used = wait(u"used"_s);
        m_world->http.fail(kExchange, Fault::OutcomeUnknown);
        QCOMPARE(runStated(u"used"_s)->id, used);
        const int asked = m_world->vault.asked();
        m_world->vault.setState(VaultState::Locked);
        QCOMPARE(runStated(u"never"_s, "0OTHER").error().fault, Fault::StateUnknown);
        QCOMPARE(runStated(u"expired"_s, "0OTHER").error().fault, Fault::StateExpired);
        QCOMPARE(runStated(u"used"_s, "0OTHER").error().fault, Fault::StateUsed);
        QCOMPARE(run().error().fault, Fault::StateUsed);
        QCOMPARE(m_world->vault.asked(), asked);
        QCOMPARE(kept(used).callbacks, 2);
    }

    void refusesASpentCodeThatComesBackWithAState()
    {
        m_world->http.reply(kExchange, grantBody());
        m_world->http.reply(kUserInfo, profileBody());
        QVERIFY(run());
        const AttemptId id = wait(u"s1"_s);
        QCOMPARE(runStated(u"s1"_s).error().fault, Fault::StateUsed);
        QCOMPARE(m_world->http.count(kExchange), 1);
        QCOMPARE(kept(id).progress, AttemptState::Waiting);
        QCOMPARE(kept(id).callbacks, 1);
    }

    void refusesOneCodeUnderTwoStates()
    {
        (void)wait(u"s1"_s);
        (void)wait(u"s2"_s);
        m_world->http.fail(kExchange, Fault::OutcomeUnknown);
        QVERIFY(runStated(u"s1"_s));
        QCOMPARE(runStated(u"s2"_s).error().fault, Fault::StateUsed);
        QCOMPARE(runStated(u"never"_s).error().fault, Fault::StateUnknown);
        QCOMPARE(m_world->http.count(kExchange), 1);
    }

    void sendsACodeOnceThatComesTwiceAtOnce()
    {
        m_world->http.hold(kExchange);
        const auto first = m_world->flow->run(m_world->account, bareCode());
        const auto second = m_world->flow->run(m_world->account, bareCode());
        QTRY_VERIFY(first.isFinished() || second.isFinished());
        const auto refused = waitFor(first.isFinished() ? first : second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::StateUsed);
        QTRY_COMPARE(m_world->http.count(kExchange), 1);
    }

    void neverSendsACodeAgainThatWasAnswered_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("502") << QByteArray("<html>") << 502 << Fault::HttpStatus;
        QTest::newRow("no json") << QByteArray("{\"access_token\":") << 200 << Fault::BadReply;
        QTest::newRow("40029") << QByteArray(R"({"errcode":40029,"errmsg":"invalid code"})") << 200
                               << Fault::Api;
    }

    void neverSendsACodeAgainThatWasAnswered()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        m_world->http.reply(kExchange, body, status);
        const auto attempt = run();
        QVERIFY(attempt && attempt->error);
        QTEST(attempt->error->fault, "fault");
        const auto again = run();
        QVERIFY(!again);
        QCOMPARE(again.error().fault, Fault::StateUsed);
        QCOMPARE(m_world->http.count(kExchange), 1);
    }

    void findsTheSpenderBehindALaterAttemptThatNeverWentOut()
    {
        const Msecs now = m_world->clock.now();
        leave(u"spent"_s, StageState::Done, {}, now);
        leave(u"later"_s, StageState::Failed, Error{Fault::Network, 0, {}, {}, {}}, now + 1);
        const auto again = run();
        QVERIFY(!again);
        QCOMPARE(again.error().fault, Fault::StateUsed);
        QVERIFY(m_world->http.requests().isEmpty());
    }

    void tellsTheRecordOfTheExchangeWhoseItWas()
    {
        const ExchangeId record = waitFor(m_world->database->write([](Connection &db) {
                                      return ExchangeRepository(db).insert({});
                                  })).value();
        HttpReply reply;
        reply.status = 200;
        reply.body = grantBody({}, "snsapi_base"); // nobody is bound: the record knows all the same
        reply.exchange = record;
        m_world->http.reply(kExchange, reply);
        QCOMPARE(run()->decision, Decision::NeedsUserInfo);
        const auto row = waitFor(m_world->database->read(
            [record](Connection &db) { return ExchangeRepository(db).get(record); }));
        QCOMPARE(row->context.openId, OpenId(u"oPerson"_s));
    }

    void mayTryABareCodeAgainThatNeverWentOut()
    {
        m_world->http.fail(kExchange, Fault::Network);
        QCOMPARE(run()->error->fault, Fault::Network);
        m_world->http.reply(kExchange, grantBody());
        m_world->http.reply(kUserInfo, profileBody());
        QCOMPARE(run()->decision, Decision::NewUser);
        QCOMPARE(run().error().fault, Fault::StateUsed);
        QCOMPARE(m_world->http.count(kExchange), 2);
    }

    void neverTriesACodeAgainWhoseOutcomeIsUnknown()
    {
        m_world->http.fail(kExchange, Fault::OutcomeUnknown);
        QCOMPARE(run()->progress, AttemptState::OutcomeUnknown);
        QCOMPARE(run().error().fault, Fault::StateUsed);
        QCOMPARE(m_world->http.count(kExchange), 1);
    }

    void keepsNoCodeInTheStore()
    {
        m_world->http.fail(kExchange, Fault::OutcomeUnknown);
        const auto attempt = run("0PLANTEDCODE");
        const auto list = waitFor(
            m_world->database->read([](Connection &db) { return AttemptRepository(db).list({}); }));
        QCOMPARE(list->size(), 1);
        QVERIFY(!list->first().state.text().contains(u"PLANTED"_s));
    }

    void saysCancelledWhenItsOwnerGoes()
    {
        m_world->http.hold(kExchange);
        const auto answer = m_world->flow->run(m_world->account, bareCode());
        QTRY_COMPARE(m_world->http.count(kExchange), 1);
        m_world->flow.reset();
        const auto attempt = waitFor(answer);
        QCOMPARE(attempt.error().fault, Fault::Cancelled);
        // What was under way stays Running, until the next start finds it abandoned.
        const auto closed =
            waitFor(m_world->database->write([later = m_world->clock.now() + 1](Connection &db) {
                return AttemptRepository(db).closeAbandoned(later);
            }));
        QCOMPARE(closed.value(), 1);
        const auto list = waitFor(
            m_world->database->read([](Connection &db) { return AttemptRepository(db).list({}); }));
        QCOMPARE(list->first().progress, AttemptState::OutcomeUnknown);
    }

    void tellsTheTimeOfEachStage()
    {
        m_world->http.reply(kExchange, grantBody());
        m_world->http.reply(kUserInfo, profileBody());
        const auto attempt = run();
        QCOMPARE(stageOf(*attempt, Step::Link).state, StageState::Skipped);
        for (const Step step : {Step::Callback, Step::Exchange, Step::UserInfo, Step::Bind}) {
            QCOMPARE(stageOf(*attempt, step).state, StageState::Done);
            QCOMPARE(stageOf(*attempt, step).at, m_world->clock.now());
        }
        QCOMPARE(attempt->endedAt, m_world->clock.now());
        const auto kept = waitFor(m_world->database->read(
            [id = attempt->id](Connection &db) { return AttemptRepository(db).get(id); }));
        QCOMPARE(*kept, *attempt);
    }
};

QTEST_GUILESS_MAIN(tst_SignInFlow)
#include "tst_signinflow.moc"
