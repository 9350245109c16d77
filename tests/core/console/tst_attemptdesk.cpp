#include "core/console/attemptdesk.h"
#include "core/oauth/signin/stages.h"
#include "core/store/attemptrepository.h"
#include "tests/support/deskworld.h"

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
};

QTEST_GUILESS_MAIN(TestAttemptDesk)
#include "tst_attemptdesk.moc"
