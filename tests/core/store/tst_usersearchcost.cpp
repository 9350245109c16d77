#include "core/store/searchindex.h"
#include "core/store/sqltext.h"
#include "tests/core/store/storefixture.h"

#include <QSet>
#include <QTest>

#include <sqlite3.h>

using namespace wxbind;
using namespace wxbind::test;

namespace {

constexpr int kMany = 50'000;
constexpr int kFew = 40;
/// Steps of SQLite's machine for one page. One row costs some thirty of them, so this is a few
/// thousand rows: far less than there are people.
constexpr qint64 kEnough = 250'000;

constexpr SqlText
    kPeople("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50040)"
            " INSERT INTO app_user (id, name, remark, disabled, created_at, version)"
            " SELECT i, '张伟' || i, '', 0, 0, 1 FROM n");
/// The last forty are in the small account. Openids and unionids both begin with an o.
constexpr SqlText kBindings(
    "INSERT INTO binding (appid, openid, user_id, unionid, nickname, state, scope, snapshot,"
    " bound_at, last_seen_at, version)"
    " SELECT iif (id > 50000, 'wx2', 'wx1'), printf('oZ%06d', id), id, printf('o6_%06d', id),"
    " '小芳', 'bound', '', 0, 0, 0, 1 FROM app_user");

} // namespace

/// What a page of the users list costs, counted, not timed: a small account beside a big one.
class tst_UserSearchCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store.addAccounts({u"wx1"_s, u"wx2"_s});
        QVERIFY(m_store.db().execute("BEGIN"_L1));
        QVERIFY(m_store.db().prepare(kPeople).run());
        QVERIFY(m_store.db().prepare(kBindings).run());
        for (qint64 id = 1; id <= kMany + kFew; ++id) {
            const QString words = searchWords(m_store.db(), UserId(id)).value();
            replaceSearchWords(m_store.db(), UserId(id), {}, words).value();
        }
        QVERIFY(m_store.db().execute("COMMIT"_L1));
    }

    void looksAtFewRowsOfASmallAccount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("everybody") << u""_s << kFew;
        QTest::newRow("one character of a name") << u"张"_s << kFew;
        QTest::newRow("two characters of a name") << u"张伟"_s << kFew;
        QTest::newRow("of a nickname") << u"小芳"_s << kFew;
        QTest::newRow("a name of somebody elsewhere") << u"张伟777"_s << 0;
        QTest::newRow("openid prefix") << u"oZ"_s << kFew;
        QTest::newRow("openid and unionid prefix") << u"o"_s << kFew;
        QTest::newRow("unionid prefix") << u"o6_"_s << kFew;
        QTest::newRow("whole unionid") << u"o6_050001"_s << 1;
        QTest::newRow("whole unionid elsewhere") << u"o6_000001"_s << 0;
    }

    void looksAtFewRowsOfASmallAccount()
    {
        QFETCH(QString, text);
        const UserPage page = cheapPage({text, AppId(u"wx2"_s), {}, 200});
        QVERIFY(page.next.isEmpty() && page.exact);
        QTEST(static_cast<int>(page.rows.size()), "found");
    }

    void looksAtFewRowsOfABigOne()
    {
        for (const QString &text : {u""_s, u"张"_s, u"小芳"_s, u"o"_s, u"o6_"_s, u"oZ0499"_s}) {
            for (const AppId &appId : {AppId(), AppId(u"wx1"_s)}) {
                QVERIFY(!cheapPage({text, appId, {}, 10}).rows.isEmpty());
            }
        }
    }

    /// "o" begins every openid and every unionid: past the last openid all unionids are looked at
    /// in vain, which no single page may do.
    void looksAtFewRowsOnEveryPage()
    {
        UserQuery query{u"o"_s, {}, {}, 2000};
        QSet<qint64> people;
        qsizetype rows = 0;
        do {
            const UserPage page = cheapPage(query);
            for (const UserRow &row : page.rows) {
                people.insert(row.userId.number());
            }
            rows += page.rows.size();
            query.cursor = page.next;
        } while (!query.cursor.isEmpty());
        QCOMPARE(rows, kMany + kFew);
        QCOMPARE(people.size(), kMany + kFew);
    }

private:
    UserPage cheapPage(const UserQuery &query)
    {
        (void)steps(); // what came before does not count
        const UserPage page = UserRepository(m_store.db()).find(query).value();
        const qint64 taken = steps();
        if (taken <= 0 || taken > kEnough) {
            QTest::qFail(qPrintable(u"'%1' took %2 steps"_s.arg(query.text).arg(taken)), __FILE__,
                         __LINE__);
        }
        return page;
    }

    /// The steps of all statements since it was asked last.
    qint64 steps()
    {
        qint64 sum = 0;
        for (sqlite3_stmt *s = nullptr; (s = sqlite3_next_stmt(m_store.db().handle(), s));) {
            sum += sqlite3_stmt_status(s, SQLITE_STMTSTATUS_VM_STEP, 1);
        }
        return sum;
    }

    Store m_store;
};

QTEST_GUILESS_MAIN(tst_UserSearchCost)
#include "tst_usersearchcost.moc"
