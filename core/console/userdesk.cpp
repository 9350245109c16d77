#include "core/console/userdesk.h"

#include "core/console/personbytext.h"
#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/database.h"
#include "core/store/exchangerepository.h"
#include "core/store/stopguard.h"
#include "core/store/tokenrepository.h"
#include "core/store/userrepository.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 50;

template <class Row>
void keepNewest(QList<Row> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.id > b.id; });
    if (rows.size() > kShown) {
        rows.resize(kShown);
    }
}

[[nodiscard]] Result<std::optional<TokenLife>> tokenLife(Connection &db, const Identity &identity)
{
    const auto token = TokenRepository(db).web(identity);
    if (!token) {
        return fail(token.error());
    }
    if (!*token) {
        return std::nullopt;
    }
    const SealedWebToken &kept = **token;
    return TokenLife{kept.scope, kept.obtainedAt, kept.accessExpiresAt, kept.refreshExpiresAt};
}

[[nodiscard]] Result<BindingDetail> bindingDetail(Connection &db, const Binding &binding)
{
    BindingDetail detail;
    detail.binding = binding;
    const auto account = AccountRepository(db).get(binding.identity.appId);
    if (!account) {
        return fail(account.error());
    }
    detail.accountName = account->name;
    detail.accountColour = account->colour;
    auto profile = BindingRepository(db).profile(binding.identity);
    if (!profile) {
        return fail(profile.error());
    }
    detail.profile = *std::move(profile);
    auto token = tokenLife(db, binding.identity);
    if (!token) {
        return fail(token.error());
    }
    detail.token = *std::move(token);
    return detail;
}

[[nodiscard]] Result<Unit> addBindings(Connection &db, UserDetail &detail)
{
    const auto bindings = BindingRepository(db).forUser(detail.user.id);
    if (!bindings) {
        return fail(bindings.error());
    }
    for (const Binding &binding : *bindings) {
        auto one = bindingDetail(db, binding);
        if (!one) {
            return fail(one.error());
        }
        detail.bindings.append(*std::move(one));
    }
    return Unit{};
}

[[nodiscard]] Result<Unit> addExchanges(Connection &db, UserDetail &detail)
{
    for (const BindingDetail &bound : std::as_const(detail.bindings)) {
        ExchangeQuery query;
        query.appId = bound.binding.identity.appId;
        query.openId = bound.binding.identity.openId;
        query.limit = kShown;
        const auto exchanges = ExchangeRepository(db).list(query);
        if (!exchanges) {
            return fail(exchanges.error());
        }
        detail.exchanges.append(*exchanges);
    }
    keepNewest(detail.exchanges);
    return Unit{};
}

[[nodiscard]] Result<Unit> addPast(Connection &db, UserDetail &detail)
{
    auto attempts = AttemptRepository(db).forUser(detail.user.id, kShown);
    if (!attempts) {
        return fail(attempts.error());
    }
    detail.attempts = *std::move(attempts);
    auto history = AuditRepository(db).forUser(detail.user.id, kShown);
    if (!history) {
        return fail(history.error());
    }
    detail.history = *std::move(history);
    for (const BindingDetail &bound : std::as_const(detail.bindings)) {
        const auto more = AuditRepository(db).forIdentity(bound.binding.identity, kShown);
        if (!more) {
            return fail(more.error());
        }
        detail.history.append(*more);
    }
    keepNewest(detail.history);
    return Unit{};
}

[[nodiscard]] Result<UserDetail> detailOf(Connection &db, UserId id)
{
    auto user = UserRepository(db).get(id);
    if (!user) {
        return fail(user.error());
    }
    UserDetail detail;
    detail.user = *std::move(user);
    for (const auto part : {addBindings, addExchanges, addPast}) {
        if (const auto added = part(db, detail); !added) {
            return fail(added.error());
        }
    }
    return detail;
}

[[nodiscard]] Result<UserDetail> detailByText(Connection &db, const QString &text)
{
    const auto person = personByText(db, text);
    return person ? detailOf(db, *person) : fail(person.error());
}

} // namespace

UserDesk::UserDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

Async<UserPage> UserDesk::find(const UserQuery &query, const std::stop_token &stop)
{
    const auto page = m_parts.database.read([query, stop](Connection &db) -> Result<UserPage> {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, u"a newer question took its place"_s);
        }
        const StopGuard guard(db, stop);
        return UserRepository(db).find(query);
    });
    return andThen(page, this, [this, query, stop](const UserPage &found) {
        return filled(query, found, stop);
    });
}

/// The store ends a page short when it looked at many rows in vain, so that no read lasts long.
Async<UserPage> UserDesk::filled(const UserQuery &query, const UserPage &page,
                                 const std::stop_token &stop)
{
    const int missing = query.limit - static_cast<int>(page.rows.size());
    if (page.next.isEmpty() || missing <= 0) {
        return ready<UserPage>(page);
    }
    const UserQuery rest{query.text, query.appId, page.next, missing};
    const bool isWhole = query.cursor.isEmpty();
    return andThen(
        find(rest, stop), this, [page, isWhole](const UserPage &more) -> Result<UserPage> {
            UserPage both = more;
            both.rows = page.rows + more.rows;
            both.exact = isWhole ? more.next.isEmpty() : page.exact;
            both.count = isWhole ? std::max<qint64>(page.count, both.rows.size()) : page.count;
            return both;
        });
}

Async<UserDetail> UserDesk::show(UserId id)
{
    return m_parts.database.read([id](Connection &db) { return detailOf(db, id); });
}

Async<UserDetail> UserDesk::showText(const QString &idOrOpenid)
{
    return m_parts.database.read(
        [text = idOrOpenid.trimmed()](Connection &db) { return detailByText(db, text); });
}

Async<qint64> UserDesk::count()
{
    return m_parts.database.read([](Connection &db) { return UserRepository(db).count(); });
}

} // namespace wxbind
