#include "core/store/sqltext.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

#include <sqlite3.h>

using namespace wxbind;
using namespace wxbind::test;

namespace {

/// Steps of SQLite's machine: a look-up takes some hundred, a window of rows some fifty a row.
constexpr qint64 kLookUp = 2'000;
constexpr qint64 kWindow = kListWindow * 100;

constexpr SqlText kExchanges(
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 70000)"
    " INSERT INTO exchange (step, appid, openid, operator, endpoint, method, url, started_at,"
    " total_ms, http_status, http_version, remote_address, tls, reply_size, errcode, errmsg, rid,"
    " failed, request_headers, reply_headers, request_body, reply_body, sealed_body)"
    " SELECT iif (i % 7 = 0, 'userinfo', 'exchange'), iif (i % 3 = 0, 'wx2', 'wx1'), '', '',"
    " 'sns/userinfo', 'GET', iif (i = 9, 'https://needle.example', 'https://hay.example'), i, 1,"
    " 200, '', '', '', 0, iif (i % 5000 = 0, 40029, 0), '',"
    " printf ('%08x-00000000-00000000', i), i % 5000 = 0, '', '', x'', x'', x'' FROM n");
constexpr SqlText kAttempts(
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 70000)"
    " INSERT INTO attempt (appid, state, link, redirect_uri, scope, note, operator, created_at,"
    " expires_at, claimed_at, ended_at, callbacks, progress, openid, stages)"
    " SELECT iif (i % 3 = 0, 'wx2', 'wx1'), printf ('%032x', i), '', '', '',"
    " iif (i = 9, 'needle', 'hay'), '', i, 0, 0, 0, 0, 'failed', printf ('o%027d', i / 2), '[]'"
    " FROM n");

} // namespace

/// The lists of attempts and calls: whole names by their index, anything else in bounded looks.
/// What they cost is counted, not timed.
class tst_ListParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store.addAccounts({u"wx1"_s, u"wx2"_s});
        const auto filled = m_store.db().prepare(kExchanges).run();
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
        QVERIFY(m_store.db().prepare(kAttempts).run());
    }

    void findsARidByItsIndex()
    {
        const QString rid = u"00000009-00000000-00000000"_s;
        (void)steps();
        QCOMPARE(ids(exchanges(), calls(rid)), QList<qint64>{9});
        QVERIFY(lessThan(kLookUp));
        QVERIFY(ids(exchanges(), calls(rid, AppId(u"wx1"_s))).isEmpty());
        QVERIFY(lessThan(kLookUp));
    }

    void findsAStepByItsIndex()
    {
        ExchangeQuery query = calls({}, {}, 2);
        query.step = Step::UserInfo;
        (void)steps();
        QCOMPARE(ids(exchanges(), query), (QList<qint64>{70000, 69993}));
        query.step = Step::Refresh;
        QVERIFY(ids(exchanges(), query).isEmpty());
        QVERIFY(lessThan(kLookUp));
    }

    void findsAnAttemptByItsStateOrOpenId()
    {
        using Group = AttemptQuery::Group;
        const AppId wx1(u"wx1"_s);
        const QString state = u"%1"_s.arg(9, 32, 16, QChar(u'0'));
        const QString openId = u'o' + u"%1"_s.arg(4, 27, 10, QChar(u'0'));
        (void)steps();
        QCOMPARE(ids(attempts(), {Group::All, {}, state, {}, 10}), QList<qint64>{9});
        QCOMPARE(ids(attempts(), {Group::All, {}, openId, {}, 10}), (QList<qint64>{9, 8}));
        QCOMPARE(ids(attempts(), {Group::All, {}, openId, AttemptId(9), 10}), QList<qint64>{8});
        QCOMPARE(ids(attempts(), {Group::All, wx1, openId, {}, 10}), QList<qint64>{8});
        QVERIFY(ids(attempts(), {Group::All, wx1, state, {}, 10}).isEmpty());
        QVERIFY(ids(attempts(), {Group::Open, {}, state, {}, 10}).isEmpty());
        QVERIFY(lessThan(kLookUp));
    }

    void findsAPartInBoundedLooks()
    {
        using Group = AttemptQuery::Group;
        lookThrough(exchanges(), calls(u"NEEDLE"_s), {9});
        lookThrough(exchanges(), calls(QString(26, u'e')), {});
        lookThrough(attempts(), AttemptQuery{Group::All, {}, u"NEEDLE"_s, {}, 10}, {9});
        lookThrough(attempts(), AttemptQuery{Group::All, {}, QString(32, u'e'), {}, 10}, {});
        ExchangeQuery both = calls({}, AppId(u"wx1"_s));
        both.errcode = 40029;
        lookThrough(exchanges(), both,
                    {70000, 65000, 55000, 50000, 40000, 35000, 25000, 20000, 10000, 5000});
    }

    void endsWhereThePageIsFull()
    {
        const auto part = exchanges().listPart(calls(u"hay"_s, {}, 3)).value();
        QCOMPARE(part.rows.size(), 3);
        QVERIFY(part.next.isNull());
        ExchangeQuery both = calls({}, {}, 6);
        both.errcode = 40029;
        both.failedOnly = true;
        QCOMPARE(ids(exchanges(), both), (QList<qint64>{70000, 65000, 60000, 55000, 50000, 45000}));
    }

private:
    ExchangeRepository exchanges() { return ExchangeRepository(m_store.db()); }
    AttemptRepository attempts() { return AttemptRepository(m_store.db()); }

    static ExchangeQuery calls(const QString &text, const AppId &appId = {}, int limit = 200)
    {
        return {appId, {}, {}, {}, {}, false, text, {}, limit};
    }

    template <class Rows>
    static QList<qint64> numbers(const Rows &rows)
    {
        QList<qint64> ids;
        for (const auto &row : rows) {
            ids.append(row.id.number());
        }
        return ids;
    }

    static QList<qint64> ids(const ExchangeRepository &all, const ExchangeQuery &query)
    {
        return numbers(all.list(query).value());
    }
    static QList<qint64> ids(const AttemptRepository &all, const AttemptQuery &query)
    {
        return numbers(all.list(query).value());
    }

    /// Every look is cheap, together they find what is there, and so does list().
    template <class Query, class Repository>
    void lookThrough(const Repository &all, Query query, const QList<qint64> &expected)
    {
        QCOMPARE(ids(all, query), expected);
        QList<qint64> found;
        int looks = 0;
        do {
            (void)steps();
            const auto part = all.listPart(query).value();
            QVERIFY(lessThan(kWindow));
            found += numbers(part.rows);
            query.before = part.next;
            ++looks;
        } while (!query.before.isNull());
        QCOMPARE(found, expected);
        QCOMPARE(looks, 4);
    }

    bool lessThan(qint64 limit)
    {
        const qint64 taken = steps();
        if (taken > 0 && taken < limit) {
            return true;
        }
        qWarning("%lld steps", taken);
        return false;
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

QTEST_GUILESS_MAIN(tst_ListParts)
#include "tst_listparts.moc"
