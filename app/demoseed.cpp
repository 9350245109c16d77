#include "app/demoseed.h"

#include "app/demohistory.h"
#include "core/console/accountrules.h"
#include "core/oauth/signin/stages.h"
#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/exchangerepository.h"
#include "core/store/tokenrepository.h"
#include "core/store/userrepository.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

template <class T>
[[nodiscard]] Result<Unit> done(const Result<T> &result)
{
    return result ? Result<Unit>(Unit{}) : fail(result.error());
}

/// Writes the demo, row by row, inside one transaction.
class DemoWriter final
{
public:
    DemoWriter(Connection &db, const DemoOrder &order)
        : m_db(db)
        , m_order(order)
    {}

    [[nodiscard]] Result<Unit> refuseRealAccounts() const
    {
        const auto accounts = AccountRepository(m_db).list();
        if (!accounts) {
            return fail(accounts.error());
        }
        for (const Account &account : *accounts) {
            if (!account.isSandbox()) {
                return fail(Fault::Invalid,
                            u"this data folder holds the account %1; the sandbox wants a folder "
                            "of its own"_s.arg(account.appId.text()));
            }
        }
        return Unit{};
    }

    [[nodiscard]] Result<Unit> provision(const DemoAccount &demo)
    {
        AccountRepository accounts(m_db);
        const auto known = accounts.get(demo.account.appId);
        if (!known && known.error().fault != Fault::NotFound) {
            return fail(known.error());
        }
        Result<Unit> stored = known ? accounts.update(readdressed(*known, demo.account))
                                    : add(accounts, demo.account);
        return stored ? accounts.storeSealedSecret(demo.account.appId, demo.sealedSecret) : stored;
    }

    [[nodiscard]] Result<Unit> writePerson(DemoPerson &person)
    {
        const auto user = UserRepository(m_db).insert(person.user);
        if (!user) {
            return fail(user.error());
        }
        person.user.id = *user;
        person.binding.userId = *user;
        BindingRepository bindings(m_db);
        const auto bound = bindings.insert(person.binding);
        return bound ? bindings.storeProfile(person.profile) : bound;
    }

    [[nodiscard]] Result<Unit> writeAttempt(DemoAttempt &demo, const QList<DemoPerson> &people)
    {
        Attempt &attempt = demo.attempt;
        attempt.userId = demo.person < 0 ? UserId() : people.at(demo.person).user.id;
        attempt.expect = demo.expected < 0 ? UserId() : people.at(demo.expected).user.id;
        AttemptRepository attempts(m_db);
        const auto id = attempts.insert(attempt);
        if (!id) {
            return fail(id.error());
        }
        attempt.id = *id;
        for (Exchange &exchange : demo.exchanges) {
            exchange.context.attempt = *id;
            const auto record = ExchangeRepository(m_db).insert(exchange);
            if (!record) {
                return fail(record.error());
            }
            stageOf(attempt, exchange.context.step).exchange = *record;
        }
        return attempts.update(attempt);
    }

    /// The audit of every binding, in the order in which they were made.
    [[nodiscard]] Result<Unit> writeAudit(const DemoPerson &person, AttemptId attempt)
    {
        AuditEntry entry = entryAt(person.binding.boundAt, AuditAction::UserCreated);
        entry.reason = u"sign-in"_s;
        entry.identity = person.binding.identity;
        entry.userId = person.user.id;
        entry.attempt = attempt;
        entry.after = {
            QJsonObject{{u"user_id"_s, person.user.id.number()}, {u"name"_s, person.user.name}}};
        AuditRepository audit(m_db);
        if (const auto created = audit.append(entry); !created) {
            return fail(created.error());
        }
        entry.action = AuditAction::Bind;
        entry.after = {QJsonObject{{u"appid"_s, person.binding.identity.appId.text()},
                                   {u"openid"_s, person.binding.identity.openId.text()},
                                   {u"user_id"_s, person.user.id.number()},
                                   {u"state"_s, u"bound"_s}}};
        return done(audit.append(entry));
    }

private:
    /// Only what the running sandbox decides; a name or colour the operator chose stays.
    [[nodiscard]] static Account readdressed(Account known, const Account &fresh)
    {
        known.apiBase = fresh.apiBase;
        known.authorizeBase = fresh.authorizeBase;
        known.domains = fresh.domains;
        return known;
    }

    [[nodiscard]] Result<Unit> add(AccountRepository &accounts, const Account &account)
    {
        if (const auto inserted = accounts.insert(account); !inserted) {
            return inserted;
        }
        AuditEntry entry = entryAt(account.createdAt, AuditAction::AccountAdded);
        entry.reason = u"demo"_s;
        entry.after = {accountRecord(account)};
        return done(AuditRepository(m_db).append(entry));
    }

    [[nodiscard]] AuditEntry entryAt(Msecs at, AuditAction action) const
    {
        AuditEntry entry;
        entry.at = at;
        entry.action = action;
        entry.operatorName = m_order.operatorName;
        entry.host = m_order.host;
        return entry;
    }

    Connection &m_db;
    const DemoOrder &m_order;
};

[[nodiscard]] Result<Unit> writeHistory(DemoWriter &writer, const DemoOrder &order,
                                        QList<DemoPerson> &people)
{
    QList<DemoAttempt> history = demoHistory(order.accounts.first().account, people, order.now);
    QHash<qsizetype, AttemptId> bindingAttempts;
    for (DemoAttempt &demo : history) {
        if (const auto written = writer.writeAttempt(demo, people); !written) {
            return written;
        }
        if (demo.attempt.decision == Decision::NewUser) {
            bindingAttempts.insert(demo.person, demo.attempt.id);
        }
    }
    for (qsizetype i = people.size() - 1; i >= 0; --i) {
        if (const auto written = writer.writeAudit(people.at(i), bindingAttempts.value(i));
            !written) {
            return written;
        }
    }
    return Unit{};
}

[[nodiscard]] Result<Unit> writePeople(Connection &db, DemoWriter &writer, const DemoOrder &order)
{
    const auto users = UserRepository(db).count();
    if (!users || *users > 0 || order.demoPeople == 0) {
        return done(users);
    }
    QList<DemoPerson> people =
        demoPeople(order.accounts.first().account.appId, order.people, order.demoPeople, order.now);
    // The first in the list came last: written from its end, ids follow time.
    for (qsizetype i = people.size() - 1; i >= 0; --i) {
        if (const auto written = writer.writePerson(people[i]); !written) {
            return written;
        }
    }
    return writeHistory(writer, order, people);
}

} // namespace

Result<Unit> prepareDemo(Connection &db, const DemoOrder &order)
{
    DemoWriter writer(db, order);
    if (const auto allowed = writer.refuseRealAccounts(); !allowed) {
        return allowed;
    }
    if (const auto forgotten = TokenRepository(db).forgetAll(); !forgotten) {
        return forgotten;
    }
    for (const DemoAccount &account : order.accounts) {
        if (const auto provisioned = writer.provision(account); !provisioned) {
            return provisioned;
        }
    }
    return writePeople(db, writer, order);
}

} // namespace wxbind
