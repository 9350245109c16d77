#include "core/console/accountdesk.h"
#include "core/oauth/accountkeys.h"
#include "core/store/auditrepository.h"
#include "tests/support/deskworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

class tst_AccountDesk : public QObject
{
    Q_OBJECT

    struct World : DeskWorld
    {
        AccountDesk desk{parts};
    };
    std::unique_ptr<World> m_world;

    [[nodiscard]] static Account fresh()
    {
        Account one;
        one.appId = AppId(u"wxaaaabbbbccccdddd"_s);
        one.name = u"新账号"_s;
        one.domains = {u"shop.example.com"_s};
        return one;
    }
    [[nodiscard]] QStringList audited()
    {
        QStringList actions;
        const auto entries = waitFor(m_world->database->read(
            [](Connection &db) { return AuditRepository(db).list(AuditId(), 100); }));
        for (const AuditEntry &entry : entries.value_or(QList<AuditEntry>())) {
            actions.prepend(auditActionName(entry.action));
        }
        return actions;
    }
    [[nodiscard]] Result<Secret> secretOf(const AppId &appId)
    {
        return waitFor(
            openAccountSecret(*m_world->database, m_world->vault, &m_world->desk, appId));
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void addsWithItsSecretAndItsAudit()
    {
        QSignalSpy changed(&m_world->desk, &AccountDesk::accountsChanged);
        const auto added = waitFor(m_world->desk.add(fresh(), Secret(QByteArray("s3cret\n"))));
        QVERIFY(added);
        QVERIFY(added->hasSecret);
        QCOMPARE(added->createdAt, m_world->clock.now());
        QCOMPARE(secretOf(fresh().appId).value(), Secret(QByteArray("s3cret")));
        QCOMPARE(audited(), (QStringList{u"account-added"_s, u"secret-stored"_s}));
        QCOMPARE(changed.count(), 1);
    }

    void addsWithoutASecretWhileTheVaultIsLocked()
    {
        m_world->vault.setState(VaultState::Locked);
        QVERIFY(!waitFor(m_world->desk.add(fresh(), std::nullopt)).value().hasSecret);
    }

    void keepsNoSecretInClearWhileTheVaultIsLocked()
    {
        m_world->vault.setState(VaultState::Locked);
        const auto added = waitFor(m_world->desk.add(fresh(), Secret(QByteArray("s3cret"))));
        QCOMPARE(added.error().fault, Fault::Secret);
        QCOMPARE(waitFor(m_world->desk.get(fresh().appId)).error().fault, Fault::NotFound);
        QCOMPARE(audited(), QStringList());
    }

    void refusesTheSameAccountTwice()
    {
        QVERIFY(waitFor(m_world->desk.add(fresh(), std::nullopt)));
        const auto again = waitFor(m_world->desk.add(fresh(), Secret(QByteArray("other"))));
        QCOMPARE(again.error().fault, Fault::Conflict);
        QCOMPARE(audited(), QStringList{u"account-added"_s});
        QVERIFY(!waitFor(m_world->desk.get(fresh().appId)).value().hasSecret);
    }

    void refusesAnEmptySecret()
    {
        const auto added = waitFor(m_world->desk.add(fresh(), Secret(QByteArray(" \n"))));
        QCOMPARE(added.error().fault, Fault::Invalid);
    }

    void keepsTheSecretThroughAnUpdate()
    {
        Account one = waitFor(m_world->desk.add(fresh(), Secret(QByteArray("s3cret")))).value();
        one.name = u"别名"_s;
        const auto updated = waitFor(m_world->desk.update(one, std::nullopt));
        QCOMPARE(updated->name, u"别名"_s);
        QVERIFY(updated->hasSecret);
        QCOMPARE(secretOf(one.appId).value(), Secret(QByteArray("s3cret")));
        QCOMPARE(audited().last(), u"account-changed"_s);
    }

    void refusesAStaleUpdate()
    {
        const Account one = waitFor(m_world->desk.add(fresh(), std::nullopt)).value();
        QVERIFY(waitFor(m_world->desk.update(one, std::nullopt)));
        const auto late = waitFor(m_world->desk.update(one, Secret(QByteArray("late"))));
        QCOMPARE(late.error().fault, Fault::Stale);
        QVERIFY(!waitFor(m_world->desk.get(one.appId)).value().hasSecret);
    }

    void removesWithItsAudit()
    {
        QVERIFY(waitFor(m_world->desk.add(fresh(), std::nullopt)));
        QVERIFY(waitFor(m_world->desk.remove(fresh().appId)));
        QCOMPARE(waitFor(m_world->desk.get(fresh().appId)).error().fault, Fault::NotFound);
        QCOMPARE(audited().last(), u"account-removed"_s);
        QCOMPARE(waitFor(m_world->desk.remove(fresh().appId)).error().fault, Fault::NotFound);
    }

    void checksWithoutStopping()
    {
        Account one = fresh();
        one.apiBase = QUrl(u"http://127.0.0.1:1"_s);
        one.authorizeBase = QUrl(u"http://127.0.0.1:1"_s);
        one.domains = {u"127.0.0.1"_s};
        QVERIFY(waitFor(m_world->desk.add(one, Secret(QByteArray("s3cret")))));
        m_world->http.reply(u"/"_s, "nothing here", 404);
        m_world->http.reply(
            u"cgi-bin/stable_token"_s,
            "{\"errcode\":40164,\"errmsg\":\"invalid ip 1.2.3.4, not in whitelist\"}");
        const auto checks = waitFor(m_world->desk.check(one.appId));
        QVERIFY(checks);
        QStringList lines;
        for (const AccountCheck &check : *checks) {
            lines.append(check.id + (check.ok ? u" ok"_s : u" no"_s));
        }
        QCOMPARE(lines, (QStringList{u"dns ok"_s, u"tls ok"_s, u"clock ok"_s, u"basic-token no"_s,
                                     u"whitelist no"_s, u"domains ok"_s}));
        QCOMPARE(checks->at(4).error->apiCode, 40164);
        QVERIFY(checks->at(4).detail.contains(u"1.2.3.4"_s));
    }

    /// Only a fetch tells whether the address is let in.
    void doesNotClaimWhatAHeldTokenDoesNotShow()
    {
        Account one = fresh();
        one.apiBase = QUrl(u"http://127.0.0.1:1"_s);
        one.authorizeBase = QUrl(u"http://127.0.0.1:1"_s);
        one.domains = {u"127.0.0.1"_s};
        QVERIFY(waitFor(m_world->desk.add(one, Secret(QByteArray("s3cret")))));
        m_world->http.reply(u"cgi-bin/stable_token"_s,
                            R"({"access_token":"TOKEN","expires_in":7200})");
        for (const bool fetched : {true, false}) {
            m_world->http.reply(u"/"_s, "nothing here", 404);
            const auto checks = waitFor(m_world->desk.check(one.appId));
            QCOMPARE(checks->at(4).id, u"whitelist"_s);
            QVERIFY(checks->at(3).ok && checks->at(4).ok);
            QCOMPARE(checks->at(4).detail.startsWith(u"not known"_s), !fetched);
        }
    }

    void asksForNoBasicTokenWhereThereIsNone_data()
    {
        QTest::addColumn<AccountKind>("kind");
        QTest::newRow("website") << AccountKind::Website;
        QTest::newRow("component") << AccountKind::Component;
    }
    void asksForNoBasicTokenWhereThereIsNone()
    {
        QFETCH(AccountKind, kind);
        Account one = fresh();
        one.kind = kind;
        one.componentAppId = AppId(u"wxplatform00000000"_s);
        one.apiBase = QUrl(u"http://127.0.0.1:1"_s);
        one.authorizeBase = QUrl(u"http://127.0.0.1:1"_s);
        one.domains = {u"127.0.0.1"_s};
        QVERIFY(waitFor(m_world->desk.add(one, Secret(QByteArray("s3cret")))));
        m_world->http.reply(u"/"_s, "nothing here", 404);
        const auto checks = waitFor(m_world->desk.check(one.appId));
        QVERIFY(checks);
        QStringList ids;
        for (const AccountCheck &check : *checks) {
            QVERIFY2(check.ok, qPrintable(check.id));
            ids.append(check.id);
        }
        QCOMPARE(ids, (QStringList{u"dns"_s, u"tls"_s, u"clock"_s, u"domains"_s}));
        QCOMPARE(m_world->http.requests().size(), 1);
    }

    void checksWhatItCanWhenNothingAnswers()
    {
        Account one = fresh();
        one.apiBase = QUrl(u"http://127.0.0.1:1"_s);
        one.authorizeBase = QUrl(u"http://127.0.0.1:1"_s);
        one.domains.clear();
        QVERIFY(waitFor(m_world->desk.add(one, Secret(QByteArray("s3cret")))));
        const auto checks = waitFor(m_world->desk.check(one.appId));
        QVERIFY(checks);
        QCOMPARE(checks->size(), 6);
        QVERIFY(checks->at(0).ok);
        for (const qsizetype line : {1, 2, 3, 4, 5}) {
            QVERIFY2(!checks->at(line).ok, qPrintable(checks->at(line).id));
        }
    }
};

QTEST_GUILESS_MAIN(tst_AccountDesk)
#include "tst_accountdesk.moc"
