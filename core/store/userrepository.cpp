#include "core/store/userrepository.h"

#include "core/store/rows.h"
#include "core/store/searchindex.h"
#include "core/store/sqltext.h"
#include "core/store/usersearch.h"

namespace wxbind {

namespace {

constexpr SqlText kGet("SELECT id, name, remark, disabled, created_at, version"
                       " FROM app_user WHERE id = :id");
constexpr SqlText kInsert("INSERT INTO app_user (name, remark, disabled, created_at, version)"
                          " VALUES (:name, :remark, :disabled, :created_at, :version)");
constexpr SqlText kUpdate("UPDATE app_user SET name = :name, remark = :remark,"
                          " disabled = :disabled, version = version + 1"
                          " WHERE id = :id AND version = :version");
constexpr SqlText kCount("SELECT value FROM counter WHERE name = 'users'");

User userOf(const Statement &row)
{
    return User{UserId(row.number(0)), row.text(1),   row.text(2),
                row.number(3) != 0,    row.number(4), row.number(5)};
}

void bindFields(Statement &statement, const User &user)
{
    statement.bind(":name", user.name)
        .bind(":remark", user.remark)
        .bind(":disabled", user.disabled)
        .bind(":version", user.version);
}

} // namespace

Result<User> UserRepository::get(UserId id) const
{
    Statement statement = m_db.prepare(kGet);
    statement.bind(":id", id.number());
    return readOne(std::move(statement), userIdText(id), userOf);
}

Result<UserId> UserRepository::insert(const User &user)
{
    Statement statement = m_db.prepare(kInsert);
    bindFields(statement, user);
    if (const auto done = statement.bind(":created_at", user.createdAt).run(); !done) {
        return fail(done.error());
    }
    const UserId id(m_db.lastInsertId());
    return searchWords(m_db, id)
        .and_then([&](const QString &words) { return replaceSearchWords(m_db, id, {}, words); })
        .map([id](Unit) { return id; });
}

Result<Unit> UserRepository::update(const User &user)
{
    return keepingSearchInStep(m_db, {user.id}, [&] {
        Statement update = m_db.prepare(kUpdate);
        bindFields(update, user);
        update.bind(":id", user.id.number());
        Statement exists = m_db.prepare(kGet);
        exists.bind(":id", user.id.number());
        return runGuarded(m_db, std::move(update), std::move(exists), userIdText(user.id));
    });
}

Result<UserPage> UserRepository::find(const UserQuery &query) const
{
    return UserSearch(m_db, query).page();
}

Result<qint64> UserRepository::count() const
{
    return readOne(m_db.prepare(kCount), {}, [](const Statement &row) { return row.number(0); });
}

} // namespace wxbind
