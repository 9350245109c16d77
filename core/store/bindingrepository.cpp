#include "core/store/bindingrepository.h"

#include "core/store/bindingrow.h"
#include "core/store/rows.h"
#include "core/store/searchindex.h"

namespace wxbind {

namespace {

constexpr auto kColumns = "SELECT" + kBindingColumns + " FROM binding b";
constexpr auto kFind = kColumns + " WHERE b.appid = :appid AND b.openid = :openid";
constexpr auto kForUser = kColumns + " WHERE b.user_id = :user ORDER BY b.id";
constexpr SqlText kUsersOf("SELECT DISTINCT user_id FROM binding WHERE unionid = :unionid"
                           " AND state = 'bound' ORDER BY user_id LIMIT :limit");
constexpr SqlText kInsert(
    "INSERT INTO binding (appid, openid, user_id, unionid, nickname, state, scope, snapshot,"
    " bound_at, last_seen_at, version)"
    " VALUES (:appid, :openid, :user, :unionid, :nickname, :state, :scope, :snapshot, :bound_at,"
    " :last_seen_at, :version)");
constexpr SqlText kUpdate(
    "UPDATE binding SET user_id = :user, unionid = :unionid, nickname = :nickname, state = :state,"
    " scope = :scope, snapshot = :snapshot, bound_at = :bound_at, last_seen_at = :last_seen_at,"
    " version = version + 1 WHERE appid = :appid AND openid = :openid AND version = :version");

Statement &bindIdentity(Statement &statement, const Identity &identity)
{
    return statement.bind(":appid", identity.appId.text()).bind(":openid", identity.openId.text());
}

void bindFields(Statement &statement, const Binding &binding)
{
    bindIdentity(statement, binding.identity)
        .bind(":user", binding.userId.number())
        .bind(":nickname", binding.nickname)
        .bind(":state", nameIn(kBindingStates, binding.state))
        .bind(":scope", binding.scope)
        .bind(":snapshot", binding.snapshot)
        .bind(":bound_at", binding.boundAt)
        .bind(":last_seen_at", binding.lastSeenAt)
        .bind(":version", binding.version);
    if (binding.unionId) {
        statement.bind(":unionid", binding.unionId->text());
    }
}

/// Whose documents in the search index a change from `before` to `after` touches.
QList<UserId> touchedBy(const Binding &before, const Binding &after)
{
    if (before.userId != after.userId) {
        return {before.userId, after.userId};
    }
    return before.nickname == after.nickname ? QList<UserId>{} : QList<UserId>{after.userId};
}

} // namespace

Result<std::optional<Binding>> BindingRepository::find(const Identity &identity) const
{
    Statement statement = m_db.prepare(kFind);
    bindIdentity(statement, identity);
    return readOptional(std::move(statement), [](const Statement &row) { return bindingOf(row); });
}

Result<QList<Binding>> BindingRepository::forUser(UserId user) const
{
    Statement statement = m_db.prepare(kForUser);
    statement.bind(":user", user.number());
    return readAll(std::move(statement), [](const Statement &row) { return bindingOf(row); });
}

Result<QList<UserId>> BindingRepository::usersOf(const UnionId &unionId, int limit) const
{
    Statement statement = m_db.prepare(kUsersOf);
    statement.bind(":unionid", unionId.text()).bind(":limit", limit);
    return readAll(std::move(statement),
                   [](const Statement &row) { return UserId(row.number(0)); });
}

Result<Unit> BindingRepository::insert(const Binding &binding)
{
    return keepingSearchInStep(m_db, {binding.userId}, [&] {
        Statement statement = m_db.prepare(kInsert);
        bindFields(statement, binding);
        return statement.run();
    });
}

Result<Unit> BindingRepository::update(const Binding &binding)
{
    const auto before = find(binding.identity);
    if (!before) {
        return fail(before.error());
    }
    if (!*before) {
        return fail(Fault::NotFound, binding.identity.openId.text());
    }
    return keepingSearchInStep(m_db, touchedBy(**before, binding), [&]() -> Result<Unit> {
        Statement statement = m_db.prepare(kUpdate);
        bindFields(statement, binding);
        if (auto done = statement.run(); !done) {
            return done;
        }
        if (m_db.changes() == 0) {
            return fail(Fault::Stale, binding.identity.openId.text());
        }
        return Unit{};
    });
}

} // namespace wxbind
