#include "tests/ui/modeltext.h"
#include "tests/ui/worldtest.h"
#include "ui/users/usermodel.h"

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

struct World : OneModel<UserModel>
{
    World()
        : OneModel(&Console::users)
    {}

    void ask(const QString &text = {}, int limit = 200)
    {
        UserQuery query;
        query.text = text;
        query.limit = limit;
        model.setQuery(query);
    }
};

} // namespace

class TestUserModel final : public WorldTest<World>
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(begin());
        m_world->model.setAccounts({{m_world->account.appId, {u"Test"_s, 3}}});
    }
    void cleanup() { m_world.reset(); }

    void drawsWhatIsThere()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, u"oHt7YwN5XiW0000000000000JUb1"_s,
                    u"oU9kX05re000000000000000asZy"_s);
        w.addPerson({}, u"oHt7YwN5XiW0000000000000aaaa"_s);
        w.addPerson(u"李雷🌊"_s, u"oHt7YwN5XiW0000000000000bbbb"_s, {}, true);
        w.ask();
        QTRY_COMPARE(w.loaded.size(), 1);
        QCOMPARE(
            drawn(w.model, {UserModel::SubtitleRole}),
            uR"(李雷🌊 [U-3] | oHt7YwN5XiW…bbbb | Test | Bound [Snapshot user] | 2023-11-14 | 11-14 07:13
(no name) [U-2] | oHt7YwN5XiW…aaaa | Test | Bound [No unionid] | 2023-11-14 | 11-14 07:13
张三 [U-1] | oHt7YwN5XiW…JUb1 | Test | Bound | 2023-11-14 | 11-14 07:13
)"_s);
        QCOMPARE(w.model.index(0, UserModel::AccountColumn).data(UserModel::ColourRole).toInt(), 3);
        QCOMPARE(w.model.index(0, UserModel::OpenIdColumn).data(Qt::ToolTipRole).toString(),
                 u"oHt7YwN5XiW0000000000000bbbb"_s);
        QCOMPARE(w.model.count(), 3);
        QVERIFY(w.model.exact());
    }

    void theNewestQuestionWins()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, u"oHt7YwN5XiW0000000000000JUb1"_s);
        w.addPerson(u"李雷"_s, u"oHt7YwN5XiW0000000000000bbbb"_s);
        w.ask(u"张"_s);
        w.ask(u"李"_s);
        QTRY_COMPARE(w.loaded.size(), 1);
        QVERIFY(waitFor(w.console.users.count()));
        QCOMPARE(w.loaded.size(), 1);
        QCOMPARE(w.model.rowCount(), 1);
        QCOMPARE(w.model.index(0, 0).data().toString(), u"李雷"_s);
        QCOMPARE(w.model.index(0, 0).data(UserModel::NeedleRole).toString(), u"李"_s);
    }

    void theOldRowsStayUntilTheAnswerIsThere()
    {
        World &w = *m_world;
        w.addPerson(u"张三"_s, u"oHt7YwN5XiW0000000000000JUb1"_s);
        w.ask();
        QTRY_COMPARE(w.model.rowCount(), 1);
        w.ask(u"nobody"_s);
        QCOMPARE(w.model.rowCount(), 1);
        QTRY_COMPARE(w.model.rowCount(), 0);
    }

    void pagesFollowByKey()
    {
        World &w = *m_world;
        for (int i = 0; i < 7; ++i) {
            w.addPerson(u"人%1"_s.arg(i), u"oHt7YwN5XiW000000000000000%1"_s.arg(i));
        }
        w.ask({}, 3);
        QTRY_COMPARE(w.model.rowCount(), 3);
        QVERIFY(w.model.canFetchMore({}));
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 6);
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 7);
        QVERIFY(!w.model.canFetchMore({}));
        QSet<qint64> ids;
        for (int row = 0; row < 7; ++row) {
            ids.insert(w.model.userAt(row).number());
        }
        QCOMPARE(ids.size(), 7);
    }

    void aRefreshKeepsTheRowsAndTellsWhatChanged()
    {
        World &w = *m_world;
        for (int i = 0; i < 4; ++i) {
            w.addPerson(u"人%1"_s.arg(i), u"oHt7YwN5XiW000000000000000%1"_s.arg(i));
        }
        w.ask({}, 2);
        QTRY_COMPARE(w.model.rowCount(), 2);
        w.model.fetchMore({});
        QTRY_COMPARE(w.model.rowCount(), 4);
        const QPersistentModelIndex second(w.model.index(1));
        const QSignalSpy resets(&w.model, &UserModel::modelReset);
        const QSignalSpy renewed(&w.model, &UserModel::rowRenewed);
        w.addPerson(u"新人"_s, u"oHt7YwN5XiW0000000000000099"_s);
        QVERIFY(run("UPDATE binding SET nickname = 'anew' WHERE user_id = 2"));
        w.ask({}, 2); // the same question
        QTRY_COMPARE(w.model.rowCount(), 5);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(second.row(), 2);
        QCOMPARE(renewed.size(), 1);
        QCOMPARE(w.model.index(3).data().toString(), u"anew"_s);
        QCOMPARE(w.model.count(), 5);
    }

    void aRefreshTakesOutWhoIsGone()
    {
        World &w = *m_world;
        for (int i = 0; i < 3; ++i) {
            w.addPerson(u"人%1"_s.arg(i), u"oHt7YwN5XiW000000000000000%1"_s.arg(i));
        }
        w.ask();
        QTRY_COMPARE(w.model.rowCount(), 3);
        QVERIFY(run("DELETE FROM binding WHERE user_id = 2"));
        QVERIFY(run("DELETE FROM app_user WHERE id = 2"));
        w.model.refresh();
        QTRY_COMPARE(w.model.rowCount(), 2);
        QCOMPARE(w.model.userAt(0), UserId(3));
        QCOMPARE(w.model.userAt(1), UserId(1));
    }

    void anErrorIsTold()
    {
        World &w = *m_world;
        QVERIFY(run("ALTER TABLE binding RENAME TO gone"));
        w.ask();
        QTRY_COMPARE(w.failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestUserModel)
#include "tst_usermodel.moc"
