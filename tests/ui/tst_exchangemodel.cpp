#include "tests/ui/modeltext.h"
#include "tests/ui/worldtest.h"
#include "ui/exchanges/exchangemodel.h"
#include "ui/shared/statesign.h"

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

struct World : OneModel<ExchangeModel>
{
    World()
        : OneModel(&Console::exchanges)
    {}

    ExchangeQuery query(int limit = 200) const
    {
        ExchangeQuery query;
        query.appId = account.appId;
        query.limit = limit;
        return query;
    }
};

} // namespace

class TestExchangeModel final : public WorldTest<World>
{
    Q_OBJECT

    [[nodiscard]] Exchange refused() const
    {
        Exchange call = m_world->call(96);
        call.errcode = 40163;
        call.errmsg = u"code been used, rid: 6affe969-ca978112-5e85370e"_s;
        call.rid = u"6affe969-ca978112-5e85370e"_s;
        return call;
    }
    [[nodiscard]] Exchange lost() const
    {
        Exchange call = m_world->call(30'000);
        call.httpStatus = 0;
        call.phases = {};
        call.phases.total = 30'000;
        call.error = Error{Fault::OutcomeUnknown, 0, {}, {}, {}};
        return call;
    }

private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { m_world.reset(); }

    void drawsWhatIsThere()
    {
        World &w = *m_world;
        Exchange old = w.call(143);
        old.startedAt -= 86'400'000;
        old.context.step = Step::UserInfo;
        old.endpoint = u"sns/userinfo"_s;
        w.add(old);
        w.add(refused());
        w.add(lost());
        w.model.setQuery(w.query());
        QTRY_COMPARE(w.loaded.size(), 1);
        QCOMPARE(drawn(w.model),
                 uR"(06:13:17.000 | Exchange | sns/oauth2/access_token | Reply lost |  | 30.0 s
06:13:17.000 | Exchange | sns/oauth2/access_token | 40163 code been used |  | 96
11-14 06:13 | Userinfo | sns/userinfo | Done |  | 143
)"_s);
        QStringList signs;
        for (int row = 0; row < w.model.rowCount(); ++row) {
            signs.append(SignWords::of(
                static_cast<Sign>(w.model.index(row, 0).data(ExchangeModel::SignRole).toInt())));
        }
        QCOMPARE(signs, (QStringList{u"Unknown"_s, u"Failed"_s, u"Done"_s}));
    }

    void theNewestQuestionWins()
    {
        World &w = *m_world;
        w.add(w.call());
        w.add(refused());
        ExchangeQuery none = w.query();
        none.text = u"no such endpoint"_s;
        ExchangeQuery failedOnly = w.query();
        failedOnly.failedOnly = true;
        w.model.setQuery(none);
        w.model.setQuery(failedOnly);
        QTRY_COMPARE(w.loaded.size(), 1);
        QVERIFY(waitFor(w.console.exchanges.list(w.query())));
        QCOMPARE(w.loaded.size(), 1);
        QCOMPARE(w.model.rowCount(), 1);
        QCOMPARE(w.model.idAt(0), ExchangeId(2));
    }

    void aRefreshPutsNewCallsOnTopAndKeepsTheOldOnes()
    {
        World &w = *m_world;
        for (int i = 0; i < 5; ++i) {
            w.add(w.call());
        }
        w.model.setQuery(w.query(3));
        QTRY_COMPARE(w.model.rowCount(), 3);
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 5);
        const QPersistentModelIndex second(w.model.index(1, 0));
        const QSignalSpy resets(&w.model, &ExchangeModel::modelReset);
        w.add(refused());
        w.model.refresh();
        QTRY_COMPARE(w.model.rowCount(), 6);
        QCOMPARE(second.row(), 2);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(w.model.rowOf(ExchangeId(6)), 0);
        QCOMPARE(w.model.rowOf(ExchangeId(1)), 5);
    }

    void aWholePageOfNewsBeginsAnew()
    {
        World &w = *m_world;
        w.add(w.call());
        w.model.setQuery(w.query(3));
        QTRY_COMPARE(w.model.rowCount(), 1);
        for (int i = 0; i < 5; ++i) {
            w.add(w.call());
        }
        w.model.refresh();
        QTRY_COMPARE(w.model.rowCount(), 3);
        QCOMPARE(w.model.idAt(0), ExchangeId(6));
        QVERIFY(w.model.canFetchMore({}));
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 6);
    }

    void whatIsAskedMeanwhileIsAskedAfterwards()
    {
        World &w = *m_world;
        for (int i = 0; i < 5; ++i) {
            w.add(w.call());
        }
        w.model.setQuery(w.query(3));
        QTRY_COMPARE(w.model.rowCount(), 3);
        w.add(w.call());
        w.model.fetchMore({});
        w.model.refresh(); // after the older page
        QVERIFY(!w.model.canFetchMore({}));
        QTRY_COMPARE(w.model.rowCount(), 6);
        QVERIFY(!w.model.canFetchMore({}));
    }

    void anOlderPageAskedWhileARefreshIsOnItsWayFollowsIt()
    {
        World &w = *m_world;
        for (int i = 0; i < 5; ++i) {
            w.add(w.call());
        }
        w.model.setQuery(w.query(3));
        QTRY_COMPARE(w.model.rowCount(), 3);
        w.model.refresh();
        QVERIFY(w.model.canFetchMore({}));
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 5);
        QCOMPARE(w.loaded.size(), 3);
    }

    void theAxisFollowsTheCallsNotTheSlowestOne()
    {
        World &w = *m_world;
        for (int i = 0; i < 30; ++i) {
            w.add(w.call(120));
        }
        w.add(lost());
        w.model.setQuery(w.query());
        QTRY_COMPARE(w.model.rowCount(), 31);
        QCOMPARE(w.model.axis(), 160);
        QVERIFY(w.model.headerData(ExchangeModel::WaterfallColumn, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .contains(u"160"_s));
    }

    void anErrorIsTold()
    {
        World &w = *m_world;
        QVERIFY(run("ALTER TABLE exchange RENAME TO gone"));
        w.model.setQuery(w.query());
        QTRY_COMPARE(w.failed.size(), 1);
        QCOMPARE(w.loaded.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestExchangeModel)
#include "tst_exchangemodel.moc"
