#include "core/store/auditrepository.h"
#include "core/store/databaseinfo.h"
#include "core/store/seencoderepository.h"
#include "core/store/tokenrepository.h"
#include "core/store/vaultcheckrepository.h"
#include "tests/core/store/storefixture.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <sqlite3.h>

using namespace wxbind;
using namespace wxbind::test;

/// Every call of every repository is made once on one connection; whatever statements its cache
/// holds then are what the product runs, and each one's plan is read.
class tst_QueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store.addAccounts({u"wx1"_s});
        callAccounts();
        callPeople();
        callAttempts();
        callSeenCodes();
        callExchanges();
        callTokensAndAudit();
        QVERIFY(readDatabaseInfo(m_store.db()));
        for (sqlite3_stmt *s = nullptr; (s = sqlite3_next_stmt(m_store.db().handle(), s));) {
            m_statements.append(QByteArray(sqlite3_sql(s)));
        }
    }

    /// What this test did not call would go unseen: every piece of SQL that the sources hold must
    /// be part of some statement it prepared.
    void everyConstantWasPrepared()
    {
        const QByteArray all = m_statements.join('\n');
        const QList<QByteArray> pieces = piecesOfSql();
        QVERIFY(pieces.size() > 100);
        for (const QByteArray &piece : pieces) {
            QVERIFY2(all.contains(piece), piece.constData());
        }
    }

    void noPlanGrowsWithATable()
    {
        QStringList bad;
        for (const QByteArray &sql : std::as_const(m_statements)) {
            if (!mayWalk(sql)) {
                bad += complaints(sql);
            }
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void usesTheIndexMeantFor_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("step");
        const auto row = [](const char *name, const char *part, const char *step) {
            QTest::newRow(name) << QByteArray(part) << QByteArray(step);
        };
        row("openid look-up", "FROM binding b WHERE b.appid = :appid AND b.openid = :openid",
            "binding_identity (appid=? AND openid=?)");
        row("bindings of a user", "FROM binding b WHERE b.user_id = :user", "binding_user");
        row("holders of a unionid", "SELECT DISTINCT user_id", "binding_union (unionid=?)");
        row("users by openid prefix", "FROM account a CROSS JOIN",
            "binding_identity (appid=? AND openid>? AND openid<?)");
        row("users by unionid prefix", "WHERE b.unionid >= :from",
            "binding_union (unionid>? AND unionid<?)");
        row("those of an account", "b.appid = :appid AND b.unionid >= :from",
            "binding_account_union (appid=? AND unionid>? AND unionid<?)");
        row("all users", "LEFT JOIN binding b ON b.user_id = u.id WHERE u.id <= :user",
            "SEARCH u USING INTEGER PRIMARY KEY (rowid<?)");
        row("users of an account", "b.appid = :appid AND b.user_id <= :user",
            "binding_account (appid=? AND user_id<?)");
        row("names", "person_search MATCH", "VIRTUAL TABLE INDEX");
        row("attempts of an account", "id < :before AND appid = :appid AND (:links_only",
            "attempt_account (appid=? AND rowid>? AND rowid<?)");
        row("attempts of a group", "id < :before AND progress_group = :group",
            "attempt_group (progress_group=? AND rowid>? AND rowid<?)");
        row("attempts of both", "id < :before AND appid = :appid AND progress_group",
            "attempt_account_group (appid=? AND progress_group=? AND rowid>? AND rowid<?)");
        row("attempts in a state", "id < :before AND progress = :progress",
            "attempt_in_state (progress=? AND rowid>? AND rowid<?)");
        row("those of an account, too", "id < :before AND appid = :appid AND progress = :progress",
            "attempt_account_in_state (appid=? AND progress=? AND rowid>? AND rowid<?)");
        row("expire one", "SET progress = 'expired', ended_at = :now", "INTEGER PRIMARY KEY");
        row("claim", "UPDATE attempt SET progress = 'running'",
            "attempt_state (appid=? AND state=?)");
        row("expire", "SET progress = 'expired', ended_at = expires_at",
            "attempt_progress (progress=? AND expires_at<?)");
        row("code", "FROM attempt WHERE code_hash", "attempt_code (code_hash=?)");
        row("a seen code", "last_operator FROM seen_code WHERE",
            "SEARCH seen_code USING PRIMARY KEY");
        row("codes to forget", "DELETE FROM seen_code", "seen_code_last (last_at<?)");
        row("attempts of a user", "FROM attempt WHERE user_id", "attempt_user (user_id=?)");
        row("exchanges of an attempt", "< :before AND attempt_id",
            "exchange_attempt (attempt_id=? AND rowid>? AND rowid<?)");
        row("exchanges of an openid", "< :before AND openid = :openid",
            "exchange_openid (openid=? AND rowid>? AND rowid<?)");
        row("exchanges with an errcode", "< :before AND errcode",
            "exchange_errcode (errcode=? AND rowid>? AND rowid<?)");
        row("failed exchanges", "< :before AND failed",
            "exchange_failed (failed=? AND rowid>? AND rowid<?)");
        row("exchanges of an account", "< :before AND appid = :appid AND (:appid",
            "exchange_account (appid=? AND rowid>? AND rowid<?)");
        row("exchanges of a step", "< :before AND step", "exchange_step (step=? AND rowid>?");
        row("exchange of a rid", "< :before AND rid", "exchange_rid (rid=? AND rowid>?");
        row("is there such a rid", "SELECT 1 FROM exchange", "INDEX exchange_rid (rid=?)");
        row("attempt of a state", "AND state = :whole", "attempt_state (appid=? AND state=?)");
        row("attempts of an openid", "< :before AND openid = :whole",
            "attempt_openid (openid=? AND rowid>? AND rowid<?)");
        row("is there such an openid", "SELECT 1 FROM attempt", "INDEX attempt_openid (openid=?)");
        row("audit of an identity", "FROM audit WHERE appid",
            "audit_identity (appid=? AND openid=?)");
        row("audit of a user", "FROM audit WHERE user_id", "audit_user (user_id=?)");
    }

    void usesTheIndexMeantFor()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, step);
        int found = 0;
        for (const QByteArray &sql : std::as_const(m_statements)) {
            if (sql.contains(part)) {
                ++found;
                const QByteArray steps = plan(sql).join('\n');
                QVERIFY2(steps.contains(step), steps.constData());
            }
        }
        QCOMPARE(found, 1);
    }

private:
    void callAccounts()
    {
        AccountRepository accounts(m_store.db());
        const Account one = accounts.get(AppId(u"wx1"_s)).value();
        QVERIFY(accounts.list() && accounts.update(one) && accounts.sealedSecret(one.appId));
        QVERIFY(accounts.storeSealedSecret(one.appId, QByteArray("box")));
        QVERIFY(!accounts.remove(AppId(u"wx9"_s)));
    }

    void callPeople()
    {
        UserRepository users(m_store.db());
        BindingRepository bindings(m_store.db());
        User li = user(u"李雷"_s);
        li.id = users.insert(li).value();
        Binding row = binding(identity(u"o1"_s), li.id);
        row.unionId = UnionId(u"U"_s);
        QVERIFY(bindings.insert(row) && users.update(li) && users.count() && users.get(li.id));
        row.nickname = u"雷"_s;
        QVERIFY(bindings.update(row) && bindings.forUser(li.id));
        QVERIFY(bindings.usersOf(UnionId(u"U"_s), 2));
        Profile profile;
        profile.identity = row.identity;
        QVERIFY(bindings.storeProfile(profile));
        QVERIFY(bindings.profile(row.identity));
        for (const QString &text : {u""_s, u"雷"_s, u"1"_s}) {
            QVERIFY(users.find({text, {}, {}, 10}));
            QVERIFY(users.find({text, AppId(u"wx1"_s), {}, 10}));
        }
    }

    void callAttempts()
    {
        AttemptRepository attempts(m_store.db());
        Attempt row = attempt(u"s1"_s);
        row.id = attempts.insert(row).value();
        QVERIFY(attempts.claim(row.appId, row.state, kT0, "hash"));
        QVERIFY(!attempts.claim(row.appId, row.state, kT0, "hash"));
        QVERIFY(attempts.get(row.id) && attempts.counts({}) && attempts.expire(kT0));
        QVERIFY(attempts.closeAbandoned(kT0 + 1) && attempts.update(row));
        QVERIFY(attempts.withCode("hash") && attempts.forUser(UserId(1), 10));
        row.openId = OpenId(u"oKnown"_s % QString(22, u'1'));
        QVERIFY(attempts.update(row));
        for (const QString &text : {row.openId.text(), QString(32, u'0'), u"note"_s}) {
            QVERIFY(attempts.list({AttemptQuery::Group::All, {}, text, {}, 10}));
        }
        for (const auto group : {AttemptQuery::Group::All, AttemptQuery::Group::Held}) {
            for (const AppId &appId : {AppId(), row.appId}) {
                QVERIFY(attempts.list({group, appId, {}, {}, 10}));
                QVERIFY(attempts.list({group, appId, {}, {}, 10, AttemptState::Waiting}));
            }
        }
        QVERIFY(attempts.expireNow(row.id, kT0));
    }

    void callSeenCodes()
    {
        SeenCodeRepository codes(m_store.db());
        QVERIFY(codes.record("hash", {kT0, CodeSource::Paste, u"li"_s}));
        QVERIFY(codes.ensure("hash", {kT0, CodeSource::Listener, u"li"_s}));
        QVERIFY(codes.get("hash") && codes.forget(kT0));
    }

    void callExchanges()
    {
        ExchangeRepository exchanges(m_store.db());
        const ExchangeId id = exchanges.insert({}).value();
        QVERIFY(exchanges.get(id) && exchanges.setOpenId(id, OpenId(u"o1"_s)));
        ExchangeQuery query;
        Exchange withRid;
        withRid.rid = u"60f00932-1f1d4d3f-4c6b9d59"_s;
        QVERIFY(exchanges.insert(withRid));
        query.text = withRid.rid;
        QVERIFY(exchanges.list(query));
        query.text = u"some"_s;
        query.step = Step::Exchange;
        QVERIFY(exchanges.list(query));
        query = {};
        QVERIFY(exchanges.list(query));
        query.appId = AppId(u"wx1"_s);
        QVERIFY(exchanges.list(query));
        query.failedOnly = true;
        QVERIFY(exchanges.list(query));
        query.errcode = 40029;
        QVERIFY(exchanges.list(query));
        query.openId = OpenId(u"o1"_s);
        QVERIFY(exchanges.list(query));
        query.attempt = AttemptId(1);
        QVERIFY(exchanges.list(query));
    }

    void callTokensAndAudit()
    {
        TokenRepository tokens(m_store.db());
        const AppId appId(u"wx1"_s);
        const auto source = BasicTokenSource::Token;
        SealedWebToken token;
        token.identity = identity(u"o1"_s);
        QVERIFY(tokens.storeWeb(token));
        QVERIFY(tokens.web(identity(u"o1"_s)) && tokens.storeBasic({appId, source, "b", 1, 2}));
        QVERIFY(tokens.basic(appId, source));
        VaultCheckRepository checks(m_store.db());
        QVERIFY(checks.insert({u"keychain"_s, "b"}) && checks.get());
        QVERIFY(tokens.forgetAll());
        AuditRepository audit(m_store.db());
        QVERIFY(audit.append({}) && audit.forUser(UserId(1), 10) &&
                audit.forIdentity(identity(u"o1"_s), 10) && audit.list({}, 10));
    }

    /// Statements that are meant to see a whole table: the few accounts, counters, and what an
    /// operator starts once (forgetting every box).
    static bool mayWalk(const QByteArray &sql)
    {
        static const QSet<QByteArray> kWholeTable{
            "DELETE FROM web_token", "DELETE FROM basic_token", "DELETE FROM vault_check",
            "UPDATE exchange SET sealed_body = x'' WHERE sealed_body <> x''"};
        return kWholeTable.contains(sql) || sql.startsWith("PRAGMA");
    }

    QList<QByteArray> plan(const QByteArray &sql)
    {
        QList<QByteArray> steps;
        sqlite3_stmt *explain = nullptr;
        const QByteArray text = "EXPLAIN QUERY PLAN " + sql;
        sqlite3_prepare_v2(m_store.db().handle(), text.constData(), -1, &explain, nullptr);
        while (sqlite3_step(explain) == SQLITE_ROW) {
            steps.append(reinterpret_cast<const char *>(sqlite3_column_text(explain, 3)));
        }
        sqlite3_finalize(explain);
        return steps;
    }

    QStringList complaints(const QByteArray &sql)
    {
        static const QRegularExpression kScan(
            u"^SCAN (u|b|binding|app_user|profile|web_token|attempt|exchange|audit|seen_code)\\b"_s);
        QStringList bad;
        for (const QByteArray &step : plan(sql)) {
            const QString text = QString::fromUtf8(step);
            const bool sortsAccounts = sql.contains("FROM account ORDER BY name");
            const bool sorts = text.contains(u"TEMP B-TREE"_s) && !sortsAccounts;
            if (kScan.match(text).hasMatch() || sorts) {
                bad.append(text % u"  in  " % QString::fromUtf8(sql));
            }
        }
        return bad;
    }

    static QList<QByteArray> piecesOfSql()
    {
        static const QRegularExpression kConstant(u"constexpr (?:auto|SqlText) k\\w+[^;]*;"_s);
        static const QRegularExpression kLiteral(u"\"([^\"]*)\""_s);
        QList<QByteArray> pieces;
        QDirIterator files(QStringLiteral(WXBIND_SOURCE_DIR "/core/store"),
                           {u"*repository.cpp"_s, u"*rows.cpp"_s, u"*list.cpp"_s, u"*row.h"_s,
                            u"usersearch.cpp"_s, u"searchindex.cpp"_s},
                           QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            auto constants = kConstant.globalMatch(QString::fromUtf8(file.readAll()));
            while (opened && constants.hasNext()) {
                auto literals = kLiteral.globalMatch(constants.next().captured());
                while (literals.hasNext()) {
                    pieces.append(literals.next().captured(1).toUtf8());
                }
            }
        }
        return pieces;
    }

    Store m_store;
    QList<QByteArray> m_statements;
};

QTEST_GUILESS_MAIN(tst_QueryPlans)
#include "tst_queryplans.moc"
