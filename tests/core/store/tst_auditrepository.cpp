#include "core/store/auditrepository.h"
#include "tests/core/store/storefixture.h"

#include <QJsonObject>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

class tst_AuditRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<Store>(); }

    void keepsAnEntryWhole()
    {
        AuditEntry written = entry(UserId(3));
        written.identity = identity(u"oX"_s);
        written.attempt = AttemptId(4);
        written.before = {QJsonObject{{u"nickname"_s, u"李 \"雷\""_s}}};
        written.after = {QJsonObject{{u"user"_s, 3}}, QJsonObject()};
        written.id = audit().append(written).value();
        const AuditEntry read = audit().list({}, 10).value().constFirst();
        QCOMPARE(read.id, written.id);
        QCOMPARE(read.at, written.at);
        QCOMPARE(read.operatorName, written.operatorName);
        QCOMPARE(read.host, written.host);
        QCOMPARE(read.action, written.action);
        QCOMPARE(read.reason, written.reason);
        QCOMPARE(read.identity, written.identity);
        QCOMPARE(read.userId, written.userId);
        QCOMPARE(read.attempt, written.attempt);
        QCOMPARE(read.before, written.before);
        QCOMPARE(read.after, written.after);
    }

    void listsNewestFirst()
    {
        for (const qint64 who : {1, 2, 1, 0}) {
            audit().append(entry(UserId(who))).value();
        }
        const auto ids = [](const QList<AuditEntry> &entries) {
            QList<qint64> numbers;
            for (const AuditEntry &row : entries) {
                numbers.append(row.id.number());
            }
            return numbers;
        };
        QCOMPARE(ids(audit().list({}, 2).value()), (QList<qint64>{4, 3}));
        QCOMPARE(ids(audit().list(AuditId(3), 10).value()), (QList<qint64>{2, 1}));
        QCOMPARE(ids(audit().forUser(UserId(1), 10).value()), (QList<qint64>{3, 1}));
        QVERIFY(audit().forUser(UserId(), 10).value().isEmpty());
    }

    void findsWhatNamesAnIdentityAndNobody()
    {
        AuditEntry revealed = entry(UserId());
        revealed.identity = identity(u"oX"_s);
        const AuditId first = audit().append(revealed).value();
        revealed.identity = identity(u"ox"_s);
        audit().append(revealed).value();
        AuditEntry bound = entry(UserId(1));
        bound.identity = identity(u"oX"_s);
        audit().append(bound).value();
        const auto found = audit().forIdentity(identity(u"oX"_s), 10).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().id, first);
        QVERIFY(audit().forIdentity(identity(u"oX"_s), 0).value().isEmpty());
    }

    void cannotBeChangedOrTakenBack()
    {
        audit().append(entry(UserId(1))).value();
        const auto changed =
            m_store->db().execute(QLatin1StringView("UPDATE audit SET reason = 'other'"));
        QCOMPARE(changed.error().fault, Fault::Storage);
        QVERIFY(!m_store->db().execute(QLatin1StringView("DELETE FROM audit")));
        QCOMPARE(audit().list({}, 10).value().constFirst().reason, u"因为"_s);
    }

private:
    AuditRepository audit() { return AuditRepository(m_store->db()); }

    static AuditEntry entry(UserId user)
    {
        AuditEntry entry;
        entry.at = kT0;
        entry.operatorName = u"li"_s;
        entry.host = u"desk-3"_s;
        entry.action = AuditAction::UserCreated;
        entry.reason = u"因为"_s;
        entry.userId = user;
        return entry;
    }

    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_AuditRepository)
#include "tst_auditrepository.moc"
