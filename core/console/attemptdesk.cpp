#include "core/console/attemptdesk.h"

#include "core/console/seenperson.h"
#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/exchangerepository.h"
#include "core/store/userrepository.h"

#include <QHash>

#include <algorithm>

namespace wxbind {

namespace {

constexpr int kExchangesPerAttempt = 100;

/// Looks names up once each, inside one read.
class NameBook final
{
public:
    explicit NameBook(Connection &db)
        : m_accounts(db)
        , m_users(db)
    {}

    [[nodiscard]] Result<AttemptRow> rowOf(const Attempt &attempt)
    {
        const auto account = accountName(attempt.appId);
        if (!account) {
            return fail(account.error());
        }
        const auto expect = userName(attempt.expect);
        if (!expect) {
            return fail(expect.error());
        }
        const auto user = userName(attempt.userId);
        if (!user) {
            return fail(user.error());
        }
        return AttemptRow{attempt, *account, *expect, *user};
    }

private:
    [[nodiscard]] Result<QString> accountName(const AppId &appId)
    {
        if (m_accountNames.isEmpty()) {
            const auto accounts = m_accounts.list();
            if (!accounts) {
                return fail(accounts.error());
            }
            for (const Account &account : *accounts) {
                m_accountNames.insert(account.appId, account.name);
            }
        }
        return m_accountNames.value(appId);
    }

    [[nodiscard]] Result<QString> userName(UserId id)
    {
        if (id.isNull()) {
            return QString();
        }
        if (const auto known = m_userNames.constFind(id); known != m_userNames.cend()) {
            return *known;
        }
        const auto user = m_users.get(id);
        if (!user && user.error().fault != Fault::NotFound) {
            return fail(user.error());
        }
        return *m_userNames.insert(id, user ? user->name : QString());
    }

    AccountRepository m_accounts;
    UserRepository m_users;
    QHash<AppId, QString> m_accountNames;
    QHash<UserId, QString> m_userNames;
};

using RowPart = ListPart<AttemptRow, AttemptId>;

[[nodiscard]] Result<RowPart> rowsOf(Connection &db, const AttemptQuery &query)
{
    const auto attempts = AttemptRepository(db).listPart(query);
    if (!attempts) {
        return fail(attempts.error());
    }
    NameBook names(db);
    RowPart part{{}, attempts->next};
    part.rows.reserve(attempts->rows.size());
    for (const Attempt &attempt : attempts->rows) {
        auto row = names.rowOf(attempt);
        if (!row) {
            return fail(row.error());
        }
        part.rows.append(*std::move(row));
    }
    return part;
}

[[nodiscard]] Result<AttemptDetail> detailOf(Connection &db, AttemptId id)
{
    const auto attempt = AttemptRepository(db).get(id);
    if (!attempt) {
        return fail(attempt.error());
    }
    auto row = NameBook(db).rowOf(*attempt);
    if (!row) {
        return fail(row.error());
    }
    ExchangeQuery query;
    query.attempt = id;
    query.limit = kExchangesPerAttempt;
    auto exchanges = ExchangeRepository(db).list(query);
    if (!exchanges) {
        return fail(exchanges.error());
    }
    std::reverse(exchanges->begin(), exchanges->end());
    const auto expected = expectedIn(db, *attempt);
    if (!expected) {
        return fail(expected.error());
    }
    const auto came = cameIn(db, *attempt);
    if (!came) {
        return fail(came.error());
    }
    return AttemptDetail{*std::move(row), *std::move(exchanges), *expected, *came};
}

} // namespace

AttemptDesk::AttemptDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

Async<QList<AttemptRow>> AttemptDesk::list(const AttemptQuery &query)
{
    const auto part = m_parts.database.read([query](Connection &db) { return rowsOf(db, query); });
    // a search through all of them takes turns with other questions
    return andThen(part, this, [this, query](const RowPart &found) {
        return found.next.isNull() ? ready<QList<AttemptRow>>(found.rows) : listOn(query, found);
    });
}

Async<QList<AttemptRow>> AttemptDesk::listOn(AttemptQuery query, const RowPart &found)
{
    query.before = found.next;
    query.limit -= static_cast<int>(found.rows.size());
    return andThen(
        list(query), this,
        [rows = found.rows](const QList<AttemptRow> &older) -> Result<QList<AttemptRow>> {
            return rows + older;
        });
}

Async<AttemptCounts> AttemptDesk::counts(const AppId &appId)
{
    return m_parts.database.read(
        [appId](Connection &db) { return AttemptRepository(db).counts(appId); });
}

Async<AttemptDetail> AttemptDesk::detail(AttemptId id)
{
    return m_parts.database.read([id](Connection &db) { return detailOf(db, id); });
}

Async<Attempt> AttemptDesk::expireNow(AttemptId id)
{
    AuditEntry entry;
    entry.at = m_parts.clock.now();
    entry.operatorName = m_parts.operatorName;
    entry.host = m_parts.host;
    entry.action = AuditAction::LinkExpired;
    entry.attempt = id;
    const auto ended = m_parts.database.write([entry](Connection &db) -> Result<Attempt> {
        const auto attempt = AttemptRepository(db).expireNow(entry.attempt, entry.at);
        if (!attempt) {
            return attempt;
        }
        const auto written = AuditRepository(db).append(entry);
        return written ? attempt : fail(written.error());
    });
    return andThen(ended, this, [this](const Attempt &attempt) -> Result<Attempt> {
        Q_EMIT this->ended(attempt.id);
        return attempt;
    });
}

Async<qint64> AttemptDesk::expire()
{
    const Msecs now = m_parts.clock.now();
    return m_parts.database.write([now](Connection &db) -> Result<qint64> {
        AttemptRepository attempts(db);
        const auto expired = attempts.expire(now);
        if (!expired) {
            return expired;
        }
        return attempts.closeAbandoned(now - kLongestRun).map([&](qint64 closed) {
            return *expired + closed;
        });
    });
}

} // namespace wxbind
