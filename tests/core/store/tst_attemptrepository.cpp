#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

class tst_AttemptRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>();
        m_store->addAccounts({u"wx1"_s, u"wx2"_s});
        m_user = UserRepository(db()).insert(user(u"李雷"_s)).value();
    }

    void getsWhatWasInserted()
    {
        Attempt written = fullAttempt();
        written.id = attempts().insert(written).value();
        QCOMPARE(attempts().get(written.id).value(), written);
        QCOMPARE(attempts().get(AttemptId(99)).error().fault, Fault::NotFound);
    }

    void writesWhatASignInLearns()
    {
        Attempt row = attempt(u"s1"_s);
        row.id = attempts().insert(row).value();
        const Attempt full = fullAttempt();
        row.progress = full.progress;
        row.decision = full.decision;
        row.openId = full.openId;
        row.userId = full.userId;
        row.error = full.error;
        row.endedAt = full.endedAt;
        row.stages = full.stages;
        attempts().update(row).value();
        QCOMPARE(attempts().get(row.id).value(), row);
        row.id = AttemptId(99);
        QCOMPARE(attempts().update(row).error().fault, Fault::NotFound);
    }

    void refusesAStateThatWasUsedBefore()
    {
        attempts().insert(attempt(u"s1"_s)).value();
        QCOMPARE(attempts().insert(attempt(u"s1"_s)).error().fault, Fault::Conflict);
        QVERIFY(attempts().insert(attempt(u"S1"_s)));
        QVERIFY(attempts().insert(attempt(u"s1"_s, u"wx2"_s)));
    }

    void takesAnyNumberOfBareCodes()
    {
        QVERIFY(attempts().insert(attempt(QString())));
        QVERIFY(attempts().insert(attempt(QString())));
        const auto claimed = attempts().claim(AppId(u"wx1"_s), StateToken(), kT0, "h");
        QCOMPARE(claimed.error().fault, Fault::StateUnknown);
    }

    void claimsOnceAndTellsWhyNot()
    {
        const AttemptId id = attempts().insert(attempt(u"s1"_s)).value();
        const Msecs inTime = kT0 + kLinkLife - 1;
        QCOMPARE(claim(u"S1"_s, inTime).error().fault, Fault::StateUnknown);
        QCOMPARE(claim(u"s1"_s, inTime, u"wx2"_s).error().fault, Fault::StateUnknown);
        const Attempt claimed = claim(u"s1"_s, inTime).value();
        QCOMPARE(claimed.id, id);
        QCOMPARE(claimed.progress, AttemptState::Running);
        QCOMPARE(claimed.claimedAt, inTime);
        QCOMPARE(claimed.callbacks, 1);
        QCOMPARE(claim(u"s1"_s, inTime).error().fault, Fault::StateUsed);
        QCOMPARE(claim(u"s1"_s, inTime + kLinkLife).error().fault, Fault::StateUsed);
        QCOMPARE(attempts().get(id).value().callbacks, 3);
        QCOMPARE(attempts().get(id).value().claimedAt, inTime);
    }

    void refusesWhatCameTooLate()
    {
        const AttemptId id = attempts().insert(attempt(u"s1"_s)).value();
        QCOMPARE(claim(u"s1"_s, kT0 + kLinkLife).error().fault, Fault::StateExpired);
        QCOMPARE(attempts().get(id).value().progress, AttemptState::Waiting);
        QCOMPARE(attempts().expire(kT0 + kLinkLife - 1).value(), 0);
        QCOMPARE(attempts().expire(kT0 + kLinkLife).value(), 1);
        QCOMPARE(attempts().get(id).value().progress, AttemptState::Expired);
        QCOMPARE(attempts().get(id).value().endedAt, kT0 + kLinkLife);
        QCOMPARE(claim(u"s1"_s, kT0).error().fault, Fault::StateExpired);
        QCOMPARE(attempts().get(id).value().callbacks, 2);
    }

    void endsAWaitingOneBeforeItsTime()
    {
        const AttemptId id = attempts().insert(attempt(u"s1"_s)).value();
        const Attempt ended = attempts().expireNow(id, kT0 + 5).value();
        QCOMPARE(ended.progress, AttemptState::Expired);
        QCOMPARE(ended.endedAt, kT0 + 5);
        QCOMPARE(ended.expiresAt, kT0 + 5);
        QCOMPARE(claim(u"s1"_s, kT0 + 6).error().fault, Fault::StateExpired);
        QCOMPARE(attempts().get(id).value().callbacks, 1);
        QCOMPARE(attempts().expireNow(id, kT0 + 7).error().fault, Fault::StateExpired);
        QCOMPARE(attempts().get(id).value().endedAt, kT0 + 5);
    }

    void endsNothingThatWaitsNoMore()
    {
        const AttemptId used = attempts().insert(attempt(u"s1"_s)).value();
        QVERIFY(claim(u"s1"_s, kT0));
        QCOMPARE(attempts().expireNow(used, kT0).error().fault, Fault::StateUsed);
        const AttemptId late = attempts().insert(attempt(u"s2"_s)).value();
        QCOMPARE(attempts().expireNow(late, kT0 + kLinkLife).error().fault, Fault::StateExpired);
        QCOMPARE(attempts().expireNow(AttemptId(99), kT0).error().fault, Fault::NotFound);
    }

    void narrowsByStateAndToLinks()
    {
        QVERIFY(attempts().insert(attempt(u"s1"_s)));
        QVERIFY(attempts().insert(attempt(u"s2"_s, u"wx2"_s)));
        Attempt bare = attempt(QString());
        bare.link.clear();
        QVERIFY(attempts().insert(bare));
        QVERIFY(claim(u"s1"_s, kT0));
        const auto found = [this](const AttemptQuery &query) {
            QList<qint64> ids;
            const auto rows = attempts().list(query).value();
            for (const Attempt &row : rows) {
                ids.append(row.id.number());
            }
            return ids;
        };
        AttemptQuery query;
        query.progress = AttemptState::Waiting;
        QCOMPARE(found(query), (QList<qint64>{3, 2}));
        query.linksOnly = true;
        QCOMPARE(found(query), QList<qint64>{2});
        query.appId = AppId(u"wx1"_s);
        QVERIFY(found(query).isEmpty());
        query.progress = AttemptState::Running;
        QCOMPARE(found(query), QList<qint64>{1});
        query.progress.reset();
        query.appId = {};
        QCOMPARE(found(query), (QList<qint64>{2, 1}));
    }

    void findsAllThatBroughtACode()
    {
        attempts().insert(attempt(u"s1"_s)).value();
        attempts().insert(attempt(u"s2"_s)).value();
        QVERIFY(attempts().withCode("hash").value().isEmpty());
        const AppId appId(u"wx1"_s);
        const auto older = attempts().claim(appId, StateToken(u"s2"_s), kT0, "hash").value();
        const auto newer = attempts().claim(appId, StateToken(u"s1"_s), kT0 + 1, "hash").value();
        const QList<Attempt> all = attempts().withCode("hash").value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().id, newer.id);
        QCOMPARE(all.last().id, older.id);
        QVERIFY(attempts().withCode("hasH").value().isEmpty());
    }

    void looksAtAStateWithoutTouchingIt()
    {
        const AppId appId(u"wx1"_s);
        const StateToken state(u"s1"_s);
        const AttemptId id = attempts().insert(attempt(u"s1"_s)).value();
        QCOMPARE(attempts().look(appId, StateToken(u"s9"_s), kT0).error().fault,
                 Fault::StateUnknown);
        QCOMPARE(attempts().look(appId, StateToken(), kT0).error().fault, Fault::StateUnknown);
        QCOMPARE(attempts().look(appId, state, kT0).value().id, id);
        QCOMPARE(attempts().look(appId, state, kT0 + kLinkLife).error().fault, Fault::StateExpired);
        QCOMPARE(attempts().get(id).value().callbacks, 0);
        QVERIFY(claim(u"s1"_s, kT0));
        QCOMPARE(attempts().look(appId, state, kT0).error().fault, Fault::StateUsed);
    }

    void closesWhatADeadProgramLeft_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<StageState>("stage");
        QTest::addColumn<AttemptState>("progress");
        QTest::addColumn<StageState>("stageAfter");
        const auto row = [](const char *name, Step step, StageState stage, AttemptState progress,
                            StageState after) {
            QTest::newRow(name) << step << stage << progress << after;
        };
        row("before the exchange", Step::Callback, StageState::Done, AttemptState::Failed,
            StageState::Done);
        row("the exchange was out", Step::Exchange, StageState::Running,
            AttemptState::OutcomeUnknown, StageState::Unknown);
        row("the exchange was answered", Step::Exchange, StageState::Done, AttemptState::Failed,
            StageState::Done);
        row("userinfo was out", Step::UserInfo, StageState::Running, AttemptState::Failed,
            StageState::Failed);
    }

    void closesWhatADeadProgramLeft()
    {
        QFETCH(Step, step);
        QFETCH(StageState, stage);
        const AttemptId waiting = attempts().insert(attempt(u"w"_s)).value();
        attempts().insert(attempt(u"s1"_s)).value();
        Attempt running = claim(u"s1"_s, kT0 + 10).value();
        stageOf(running, step).state = stage;
        attempts().update(running).value();

        QCOMPARE(attempts().closeAbandoned(kT0 + 10).value(), 0);
        QCOMPARE(attempts().closeAbandoned(kT0 + 11).value(), 1);
        Attempt closed = attempts().get(running.id).value();
        QTEST(closed.progress, "progress");
        QTEST(stageOf(closed, step).state, "stageAfter");
        QVERIFY(closed.error);
        QCOMPARE(closed.endedAt, kT0 + 11);
        QCOMPARE(attempts().get(waiting).value().progress, AttemptState::Waiting);
    }

    void listsNewestFirstByGroupAndAccount()
    {
        addOneOfEach();
        const auto listed = [&](AttemptQuery query) {
            QStringList states;
            const QList<Attempt> rows = attempts().list(query).value();
            for (const Attempt &row : rows) {
                states.append(row.state.text());
            }
            return states.join(u' ');
        };
        using Group = AttemptQuery::Group;
        AttemptQuery query;
        QCOMPARE(listed(query), u"x9 x8 x7 x6 x5 x4 x3 x2 x1 x0 other"_s);
        query.group = Group::Failed;
        QCOMPARE(listed(query), u"x8 x7 x4"_s);
        query.group = Group::Held;
        QCOMPARE(listed(query), u"x6 x5 x3"_s);
        query.group = Group::Open;
        QCOMPARE(listed(query), u"x1 x0 other"_s);
        query.appId = AppId(u"wx1"_s);
        QCOMPARE(listed(query), u"x1 x0"_s);
        query.group = Group::All;
        query.text = u"X2"_s;
        QCOMPARE(listed(query), u"x2"_s);
        query.text = u"备注 5"_s;
        QCOMPARE(listed(query), u"x5"_s);
        query.text.clear();
        query.limit = 4;
        QCOMPARE(listed(query), u"x9 x8 x7 x6"_s);
        query.before = attempts().list(query).value().last().id;
        QCOMPARE(listed(query), u"x5 x4 x3 x2"_s);
    }

    void countsEachGroup()
    {
        addOneOfEach();
        const AttemptCounts all = attempts().counts({}).value();
        QCOMPARE(all.all, 11);
        QCOMPARE(all.failed, 3);
        QCOMPARE(all.held, 3);
        QCOMPARE(all.open, 3);
        QVERIFY(claim(u"x0"_s, kT0));
        Attempt done = attempts().list({}).value().last();
        done.progress = AttemptState::SignedIn;
        attempts().update(done).value();
        QCOMPARE(attempts().counts({}).value().open, 2);
        QCOMPARE(attempts().counts(AppId(u"wx2"_s)).value().all, 1);
        QCOMPARE(attempts().counts(AppId(u"wx2"_s)).value().open, 0);
        QCOMPARE(attempts().counts(AppId(u"none"_s)).value().all, 0);
    }

    void listsThoseOfAUser()
    {
        Attempt row = attempt(u"s1"_s);
        row.userId = m_user;
        const AttemptId first = attempts().insert(row).value();
        row.state = StateToken(u"s2"_s);
        const AttemptId second = attempts().insert(row).value();
        attempts().insert(attempt(u"s3"_s)).value();
        const QList<Attempt> rows = attempts().forUser(m_user, 10).value();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].id, second);
        QCOMPARE(rows[1].id, first);
        QCOMPARE(attempts().forUser(m_user, 1).value().size(), 1);
    }

private:
    Connection &db() { return m_store->db(); }
    AttemptRepository attempts() { return AttemptRepository(db()); }

    Result<Attempt> claim(const QString &state, Msecs now, const QString &appId = u"wx1"_s)
    {
        return attempts().claim(AppId(appId), StateToken(state), now, {});
    }

    static Stage &stageOf(Attempt &attempt, Step step)
    {
        return *std::find_if(attempt.stages.begin(), attempt.stages.end(),
                             [step](const Stage &stage) { return stage.step == step; });
    }

    Attempt fullAttempt() const
    {
        Attempt full = attempt(u"full"_s);
        full.note = u"柜台 3 🐼"_s;
        full.expect = m_user;
        full.claimedAt = kT0 + 1;
        full.endedAt = kT0 + 2;
        full.callbacks = 4;
        full.progress = AttemptState::Failed;
        full.decision = Decision::HeldWrongPerson;
        full.openId = OpenId(u"oX"_s);
        full.userId = m_user;
        full.error = Error{Fault::Api, 40029, u"rid-1"_s, u"invalid code \"x\""_s,
                           u"sns/oauth2/access_token"_s};
        full.stages[2] = Stage{Step::Exchange, StageState::Failed, kT0, 33, ExchangeId(8)};
        return full;
    }

    void addOneOfEach()
    {
        attempts().insert(attempt(u"other"_s, u"wx2"_s)).value();
        for (int i = 0; i <= static_cast<int>(AttemptState::Expired); ++i) {
            Attempt row = attempt(u"x%1"_s.arg(i));
            row.progress = static_cast<AttemptState>(i);
            row.note = u"备注 %1"_s.arg(i);
            attempts().insert(row).value();
        }
    }

    std::unique_ptr<Store> m_store;
    UserId m_user;
};

QTEST_GUILESS_MAIN(tst_AttemptRepository)
#include "tst_attemptrepository.moc"
