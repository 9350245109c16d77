#include "tests/ui/modeltext.h"
#include "tests/ui/worldtest.h"
#include "ui/attempts/attemptmodel.h"

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

struct World : OneModel<AttemptModel>
{
    World()
        : OneModel(&Console::attempts)
    {}

    AttemptQuery query(int limit = 200) const
    {
        AttemptQuery query;
        query.appId = account.appId;
        query.limit = limit;
        return query;
    }
};

} // namespace

class TestAttemptModel final : public WorldTest<World>
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { m_world.reset(); }

    void drawsWhatIsThere()
    {
        World &w = *m_world;
        const UserId zhang = w.addPerson(u"张三"_s, u"oHt7YwN5XiW0000000000000JUb1"_s);
        Attempt done = w.ended(AttemptState::SignedIn, Decision::KnownUser);
        done.userId = zhang;
        done.stages[1].state = done.stages[2].state = done.stages[4].state = StageState::Done;
        done.stages[3].state = StageState::Skipped;
        w.add(done);
        Attempt used = w.ended(AttemptState::Failed);
        used.error = Error{Fault::Api, 40163, {}, {}, {}};
        used.stages[1].state = StageState::Done;
        used.stages[2].state = StageState::Failed;
        w.add(used);
        Attempt named = w.waiting(u"工单 20611"_s);
        named.expect = zhang;
        w.add(named);
        w.model.setQuery(w.query());
        QTRY_COMPARE(w.loaded.size(), 1);
        QCOMPARE(
            drawn(w.model,
                  {AttemptModel::SubtitleRole, AttemptModel::TimeRole, AttemptModel::TrackRole}),
            uR"(Waiting for the user [expects 张三 · 30:03 left · 工单 20611] [06:13] [2 0 0 0 0]
Code already used [nobody named · 40163] [06:13] [2 2 3 0 0]
Signed in, known user [张三 U-1] [06:13] [2 2 2 5 2]
)"_s);
        QVERIFY(w.model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"#3, "_s));
    }

    void theAccountIsNamedOnlyAmongSeveral()
    {
        World &w = *m_world;
        w.add(w.waiting());
        AttemptQuery all = w.query();
        all.appId = {};
        w.model.setQuery(all);
        QTRY_COMPARE(w.loaded.size(), 1);
        QVERIFY(w.model.index(0).data(AttemptModel::SubtitleRole).toString().contains(u"Test"_s));
    }

    void theNewestQuestionWins()
    {
        World &w = *m_world;
        w.add(w.waiting(u"one"_s));
        w.add(w.waiting(u"two"_s));
        AttemptQuery first = w.query();
        first.text = u"one"_s;
        AttemptQuery second = w.query();
        second.text = u"two"_s;
        w.model.setQuery(first);
        w.model.setQuery(second);
        QTRY_COMPARE(w.loaded.size(), 1);
        // Whatever of the first question is still on its way has come by the next answer.
        QVERIFY(waitFor(w.console.attempts.counts(w.account.appId)));
        QCOMPARE(w.loaded.size(), 1);
        QCOMPARE(w.model.rowCount(), 1);
        QVERIFY(w.model.index(0).data(AttemptModel::SubtitleRole).toString().contains(u"two"_s));
    }

    void olderPagesFollowOnRequest()
    {
        World &w = *m_world;
        for (int i = 0; i < 7; ++i) {
            w.add(w.waiting());
        }
        w.model.setQuery(w.query(3));
        QTRY_COMPARE(w.model.rowCount(), 3);
        QVERIFY(w.model.canFetchMore({}));
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 6);
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 7);
        QVERIFY(!w.model.canFetchMore({}));
        QCOMPARE(w.model.idAt(0), AttemptId(7));
        QCOMPARE(w.model.idAt(6), AttemptId(1));
        QCOMPARE(w.model.rowOf(AttemptId(5)), 2);
        QCOMPARE(w.model.rowOf(AttemptId(99)), -1);
    }

    void aRefreshKeepsTheRowsAndAddsWhatIsNew()
    {
        World &w = *m_world;
        for (int i = 0; i < 5; ++i) {
            w.add(w.waiting());
        }
        w.model.setQuery(w.query(3));
        QTRY_COMPARE(w.model.rowCount(), 3);
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 5);
        const QPersistentModelIndex third(w.model.index(2)); // attempt 3
        const QSignalSpy resets(&w.model, &AttemptModel::modelReset);
        const QSignalSpy changes(&w.model, &AttemptModel::dataChanged);
        Attempt refused = waitFor(w.console.attempts.detail(AttemptId(4)))->row.attempt;
        refused.progress = AttemptState::Refused;
        QVERIFY(waitFor(w.database->write(
            [refused](Connection &db) { return AttemptRepository(db).update(refused); })));
        w.add(w.waiting(u"new"_s));
        w.model.refresh();
        QTRY_COMPARE(w.model.rowCount(), 6);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(third.row(), 3);
        QCOMPARE(third.data(AttemptModel::IdRole).toLongLong(), 3);
        QVERIFY(w.model.index(2).data().toString().startsWith(u"Refused"_s));
    }

    void aRefreshTakesOutWhatNoLongerFits()
    {
        World &w = *m_world;
        const AttemptId first = w.add(w.waiting());
        w.add(w.waiting());
        AttemptQuery open = w.query();
        open.group = AttemptQuery::Group::Open;
        w.model.setQuery(open);
        QTRY_COMPARE(w.model.rowCount(), 2);
        Attempt ended = waitFor(w.console.attempts.detail(first))->row.attempt;
        ended.progress = AttemptState::Expired;
        QVERIFY(waitFor(w.database->write(
            [ended](Connection &db) { return AttemptRepository(db).update(ended); })));
        w.model.refresh();
        QTRY_COMPARE(w.model.rowCount(), 1);
        QCOMPARE(w.model.idAt(0), AttemptId(2));
    }

    void anErrorIsToldAndTheRowsStay()
    {
        World &w = *m_world;
        w.add(w.waiting());
        w.model.setQuery(w.query());
        QTRY_COMPARE(w.model.rowCount(), 1);
        QVERIFY(run("ALTER TABLE attempt RENAME TO gone"));
        w.model.refresh();
        QTRY_COMPARE(w.failed.size(), 1);
        QCOMPARE(w.model.rowCount(), 1);
    }

    void anOpenIdForANameIsCutInTheMiddle()
    {
        World &w = *m_world;
        Attempt done = w.ended(AttemptState::SignedIn, Decision::NewUser);
        done.userId = w.addPerson(u"oHt7YwN5XiW0000000000000JUb1"_s, u"oHt7YwN5XiW0"_s);
        w.add(done);
        w.model.setQuery(w.query());
        QTRY_COMPARE(w.model.rowCount(), 1);
        QCOMPARE(w.model.index(0).data(AttemptModel::SubtitleRole).toString(),
                 u"oHt7YwN5XiW…JUb1 U-1"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttemptModel)
#include "tst_attemptmodel.moc"
