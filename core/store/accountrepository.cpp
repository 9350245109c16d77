#include "core/store/accountrepository.h"

#include "core/store/rows.h"
#include "core/store/sqltext.h"
#include "core/store/storejson.h"

namespace wxbind {

namespace {

constexpr SqlText kColumns("SELECT appid, name, kind, domains, api_base, authorize_base,"
                           " callback_path, component_appid, colour, sealed_secret IS NOT NULL,"
                           " created_at, version FROM account");
constexpr auto kList = kColumns + " ORDER BY name, appid";
constexpr auto kGet = kColumns + " WHERE appid = :appid";
constexpr SqlText kInsert(
    "INSERT INTO account (appid, name, kind, domains, api_base, authorize_base, callback_path,"
    " component_appid, colour, created_at, version)"
    " VALUES (:appid, :name, :kind, :domains, :api_base, :authorize_base, :callback_path,"
    " :component_appid, :colour, :created_at, :version)");
constexpr SqlText kUpdate(
    "UPDATE account SET name = :name, kind = :kind, domains = :domains, api_base = :api_base,"
    " authorize_base = :authorize_base, callback_path = :callback_path,"
    " component_appid = :component_appid, colour = :colour, version = version + 1"
    " WHERE appid = :appid AND version = :version");
constexpr SqlText kRemove("DELETE FROM account WHERE appid = :appid");
constexpr SqlText kSecret("SELECT sealed_secret FROM account WHERE appid = :appid");
constexpr SqlText kStoreSecret("UPDATE account SET sealed_secret = :box WHERE appid = :appid");

Account accountOf(const Statement &row)
{
    Account account;
    account.appId = AppId(row.text(0));
    account.name = row.text(1);
    account.kind = accountKindFromName(row.text(2)).value_or(AccountKind::Service);
    account.domains = stringsFromJson(row.text(3));
    account.apiBase = QUrl(row.text(4));
    account.authorizeBase = QUrl(row.text(5));
    account.callbackPath = row.text(6);
    account.componentAppId = AppId(row.text(7));
    account.colour = static_cast<int>(row.number(8));
    account.hasSecret = row.number(9) != 0;
    account.createdAt = row.number(10);
    account.version = row.number(11);
    return account;
}

void bindFields(Statement &statement, const Account &account)
{
    statement.bind(":appid", account.appId.text())
        .bind(":name", account.name)
        .bind(":kind", accountKindName(account.kind))
        .bind(":domains", stringsToJson(account.domains))
        .bind(":api_base", account.apiBase.toString(QUrl::FullyEncoded))
        .bind(":authorize_base", account.authorizeBase.toString(QUrl::FullyEncoded))
        .bind(":callback_path", account.callbackPath)
        .bind(":component_appid", account.componentAppId.text())
        .bind(":colour", account.colour)
        .bind(":version", account.version);
}

Result<Unit> changedOne(Connection &db, Statement &&statement, const AppId &appId)
{
    if (auto done = statement.run(); !done) {
        return done;
    }
    return db.changes() > 0 ? Result<Unit>(Unit{}) : fail(Fault::NotFound, appId.text());
}

} // namespace

Result<QList<Account>> AccountRepository::list() const
{
    return readAll(m_db.prepare(kList), accountOf);
}

Result<Account> AccountRepository::get(const AppId &appId) const
{
    Statement statement = m_db.prepare(kGet);
    statement.bind(":appid", appId.text());
    return readOne(std::move(statement), appId.text(), accountOf);
}

Result<Unit> AccountRepository::insert(const Account &account)
{
    Statement statement = m_db.prepare(kInsert);
    bindFields(statement, account);
    return statement.bind(":created_at", account.createdAt).run();
}

Result<Unit> AccountRepository::update(const Account &account)
{
    Statement update = m_db.prepare(kUpdate);
    bindFields(update, account);
    Statement exists = m_db.prepare(kGet);
    exists.bind(":appid", account.appId.text());
    return runGuarded(m_db, std::move(update), std::move(exists), account.appId.text());
}

Result<Unit> AccountRepository::remove(const AppId &appId)
{
    Statement statement = m_db.prepare(kRemove);
    statement.bind(":appid", appId.text());
    return changedOne(m_db, std::move(statement), appId);
}

Result<std::optional<QByteArray>> AccountRepository::sealedSecret(const AppId &appId) const
{
    Statement statement = m_db.prepare(kSecret);
    statement.bind(":appid", appId.text());
    return readOne(std::move(statement), appId.text(), [](const Statement &row) {
        return row.isNull(0) ? std::nullopt : std::optional(row.blob(0));
    });
}

Result<Unit> AccountRepository::storeSealedSecret(const AppId &appId,
                                                  const std::optional<QByteArray> &box)
{
    Statement statement = m_db.prepare(kStoreSecret);
    statement.bind(":appid", appId.text()).bind(":box", box);
    return changedOne(m_db, std::move(statement), appId);
}

} // namespace wxbind
