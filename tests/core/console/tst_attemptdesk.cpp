#include "core/console/attemptdesk.h"
#include "core/oauth/signin/stages.h"
#include "core/store/attemptrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/exchangerepository.h"
#include "core/store/userrepository.h"
#include "tests/support/deskworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

class TestAttemptDesk final : public QObject
{
    Q_OBJECT

    struct World : DeskWorld
    {
        AttemptDesk desk{parts};
    };
    std::unique_ptr<World> m_world;

    [[nodiscard]] AttemptId link(const QString &state)
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
    /// An attempt whose code is on its way, of a process that says no more.
    [[nodiscard]] AttemptId running(const QString &state)
    {
        const AttemptId id = link(state);
        const auto out =
            m_world->database->write([state, appId = m_world->account.appId,
                                      now = m_world->clock.now()](Connection &db) -> Result<Unit> {
                AttemptRepository attempts(db);
                auto attempt = attempts.claim(appId, StateToken(state), now, state.toUtf8());
                if (!attempt) {
                    return fail(attempt.error());
                }
                stageOf(*attempt, Step::Exchange).state = StageState::Running;
                return attempts.update(*attempt);
            });
        return waitFor(out) ? id : AttemptId();
    }
    [[nodiscard]] AttemptState stateOf(AttemptId id)
    {
        return waitFor(m_world->desk.detail(id)).value().row.attempt.progress;
    }

    [[nodiscard]] UserId person(const QString &name, const QString &openId, const QString &unionId)
    {
        const Identity identity{m_world->account.appId, OpenId(openId)};
        return waitFor(m_world->database->write([=](Connection &db) -> Result<UserId> {
                   const auto id = UserRepository(db).insert({{}, name, {}, false, 1, 0});
                   if (!id) {
                       return id;
                   }
                   Binding binding;
                   binding.identity = identity;
                   binding.userId = *id;
                   binding.nickname = name;
                   if (!unionId.isEmpty()) {
                       binding.unionId = UnionId(unionId);
                   }
                   return BindingRepository(db).insert(binding).map([&](Unit) { return *id; });
               }))
            .value();
    }
    /// A sign-in that another person than `expect` came back to; `reply` is what userinfo said.
    [[nodiscard]] AttemptId held(const QString &state, UserId expect, const QString &openId,
                                 const QByteArray &reply = {})
    {
        return waitFor(m_world->database->write([=, appId = m_world->account.appId](
                                                    Connection &db) -> Result<AttemptId> {
                   Attempt attempt;
                   attempt.appId = appId;
                   attempt.state = StateToken(state);
                   attempt.expect = expect;
                   attempt.progress = AttemptState::Held;
                   attempt.decision = Decision::HeldWrongPerson;
                   attempt.openId = OpenId(openId);
                   attempt.stages = freshStages();
                   if (!reply.isEmpty()) {
                       Exchange call;
                       call.context.step = Step::UserInfo;
                       call.context.appId = appId;
                       call.replyBody = reply;
                       const auto kept = ExchangeRepository(db).insert(call);
                       if (!kept) {
                           return fail(kept.error());
                       }
                       stageOf(attempt, Step::UserInfo).exchange = *kept;
                   }
                   return AttemptRepository(db).insert(attempt);
               }))
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->store());
    }
    void cleanup() { m_world.reset(); }

    void expiresLinksPastTheirLife()
    {
        const AttemptId id = link(u"s1"_s);
        m_world->clock.advance(kLinkLife - 1);
        QCOMPARE(waitFor(m_world->desk.expire()).value(), 0);
        m_world->clock.advance(1);
        QCOMPARE(waitFor(m_world->desk.expire()).value(), 1);
        QCOMPARE(stateOf(id), AttemptState::Expired);
    }

    /// A console that starts at once after a crash finds the attempt too young; the minutes do it.
    void closesWhatADeadProcessLeftRunning()
    {
        const AttemptId id = running(u"s1"_s);
        QVERIFY(!id.isNull());
        m_world->clock.advance(kLongestRun);
        QCOMPARE(waitFor(m_world->desk.expire()).value(), 0);
        QCOMPARE(stateOf(id), AttemptState::Running);
        m_world->clock.advance(1);
        QCOMPARE(waitFor(m_world->desk.expire()).value(), 1);
        QCOMPARE(stateOf(id), AttemptState::OutcomeUnknown);
    }

    void endsALinkNowAndWritesItDown()
    {
        const AttemptId id = link(u"s1"_s);
        QSignalSpy ended(&m_world->desk, &AttemptDesk::ended);
        m_world->clock.advance(1000);
        const auto attempt = waitFor(m_world->desk.expireNow(id));
        QCOMPARE(attempt.value().progress, AttemptState::Expired);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(waitFor(m_world->desk.expireNow(id)).error().fault, Fault::StateExpired);
        const auto audit = waitFor(m_world->database->read(
            [](Connection &db) { return AuditRepository(db).list({}, 10); }));
        QCOMPARE(audit.value().size(), 1); // what was refused is not written
        QCOMPARE(audit->first().action, AuditAction::LinkExpired);
        QCOMPARE(audit->first().attempt, id);
        QCOMPARE(audit->first().operatorName, u"li"_s);
        QCOMPARE(audit->first().at, m_world->clock.now());
    }

    void tellsWhoWasExpectedAndWhoCame()
    {
        const UserId lilei = person(u"李雷"_s, u"oLiLei"_s, u"uLiLei"_s);
        const UserId han = person(u"韩梅梅"_s, u"oHan"_s, {});
        const AttemptId id = held(u"s1"_s, lilei, u"oHan"_s);
        const auto detail = waitFor(m_world->desk.detail(id));
        QVERIFY(detail);
        const SeenPerson expected{lilei, u"李雷"_s, u"李雷"_s, OpenId(u"oLiLei"_s),
                                  UnionId(u"uLiLei"_s)};
        const SeenPerson came{han, u"韩梅梅"_s, u"韩梅梅"_s, OpenId(u"oHan"_s), std::nullopt};
        QCOMPARE(detail->expected, std::optional(expected));
        QCOMPARE(detail->came, std::optional(came));
    }

    void readsAStrangerFromTheReplies()
    {
        const UserId lilei = person(u"李雷"_s, u"oLiLei"_s, {});
        const AttemptId id = held(u"s1"_s, lilei, u"oNobody"_s,
                                  R"({"openid":"oNobody","nickname":"路人","unionid":"uNobody"})");
        const auto detail = waitFor(m_world->desk.detail(id));
        const SeenPerson stranger{{}, {}, u"路人"_s, OpenId(u"oNobody"_s), UnionId(u"uNobody"_s)};
        QCOMPARE(detail.value().came, std::optional(stranger));
    }

    void namesNobodyWhereNobodyCame()
    {
        const auto detail = waitFor(m_world->desk.detail(link(u"s1"_s)));
        QVERIFY(!detail.value().expected);
        QVERIFY(!detail->came);
    }
};

QTEST_GUILESS_MAIN(TestAttemptDesk)
#include "tst_attemptdesk.moc"
