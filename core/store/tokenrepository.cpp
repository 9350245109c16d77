#include "core/store/tokenrepository.h"

#include "core/model/names.h"
#include "core/store/dialect.h"
#include "core/store/rows.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kStoreWeb =
    "INSERT INTO web_token (appid, openid, unionid, scope, snapshot, obtained_at,"
    " access_expires_at, refresh_expires_at, access_box, refresh_box)"
    " VALUES (:appid, :openid, :unionid, :scope, :snapshot, :obtained_at,"
    " :access_expires_at, :refresh_expires_at, :access_box, :refresh_box)" +
    dialect::onConflict(
        "appid, openid",
        "unionid = excluded.unionid, scope = excluded.scope, snapshot = excluded.snapshot,"
        " obtained_at = excluded.obtained_at, access_expires_at = excluded.access_expires_at,"
        " refresh_expires_at = excluded.refresh_expires_at, access_box = excluded.access_box,"
        " refresh_box = excluded.refresh_box");
constexpr SqlText kWeb("SELECT unionid, scope, snapshot, obtained_at, access_expires_at,"
                       " refresh_expires_at, access_box, refresh_box"
                       " FROM web_token WHERE appid = :appid AND openid = :openid");
constexpr auto kStoreBasic =
    "INSERT INTO basic_token (appid, source, obtained_at, expires_at, box)"
    " VALUES (:appid, :source, :obtained_at, :expires_at, :box)" +
    dialect::onConflict("appid, source", "obtained_at = excluded.obtained_at,"
                                         " expires_at = excluded.expires_at, box = excluded.box");
constexpr SqlText kBasic("SELECT obtained_at, expires_at, box FROM basic_token"
                         " WHERE appid = :appid AND source = :source");
constexpr SqlText kForgetAllWeb("DELETE FROM web_token");
constexpr SqlText kForgetAllBasic("DELETE FROM basic_token");
constexpr SqlText kForgetSecrets("UPDATE account SET sealed_secret = NULL");
constexpr SqlText kForgetCheck("DELETE FROM vault_check");
constexpr SqlText kForgetBodies("UPDATE exchange SET sealed_body = x'' WHERE sealed_body <> x''");

constexpr NameTable<BasicTokenSource, 2> kSources{{
    {BasicTokenSource::Token, "token"_L1},
    {BasicTokenSource::StableToken, "stable-token"_L1},
}};

} // namespace

Result<Unit> TokenRepository::storeWeb(const SealedWebToken &token)
{
    Statement statement = m_db.prepare(kStoreWeb);
    statement.bind(":appid", token.identity.appId.text())
        .bind(":openid", token.identity.openId.text())
        .bind(":scope", token.scope)
        .bind(":snapshot", token.snapshot)
        .bind(":obtained_at", token.obtainedAt)
        .bind(":access_expires_at", token.accessExpiresAt)
        .bind(":refresh_expires_at", token.refreshExpiresAt)
        .bind(":access_box", token.accessBox)
        .bind(":refresh_box", token.refreshBox);
    if (token.unionId) {
        statement.bind(":unionid", token.unionId->text());
    }
    return statement.run();
}

Result<std::optional<SealedWebToken>> TokenRepository::web(const Identity &identity) const
{
    Statement statement = m_db.prepare(kWeb);
    statement.bind(":appid", identity.appId.text()).bind(":openid", identity.openId.text());
    return readOptional(std::move(statement), [&](const Statement &row) {
        SealedWebToken token;
        token.identity = identity;
        if (!row.isNull(0)) {
            token.unionId = UnionId(row.text(0));
        }
        token.scope = row.text(1);
        token.snapshot = row.number(2) != 0;
        token.obtainedAt = row.number(3);
        token.accessExpiresAt = row.number(4);
        token.refreshExpiresAt = row.number(5);
        token.accessBox = row.blob(6);
        token.refreshBox = row.blob(7);
        return token;
    });
}

Result<Unit> TokenRepository::storeBasic(const SealedBasicToken &token)
{
    return m_db.prepare(kStoreBasic)
        .bind(":appid", token.appId.text())
        .bind(":source", nameIn(kSources, token.source))
        .bind(":obtained_at", token.obtainedAt)
        .bind(":expires_at", token.expiresAt)
        .bind(":box", token.box)
        .run();
}

Result<std::optional<SealedBasicToken>> TokenRepository::basic(const AppId &appId,
                                                               BasicTokenSource source) const
{
    Statement statement = m_db.prepare(kBasic);
    statement.bind(":appid", appId.text()).bind(":source", nameIn(kSources, source));
    return readOptional(std::move(statement), [&](const Statement &row) {
        return SealedBasicToken{appId, source, row.blob(2), row.number(0), row.number(1)};
    });
}

Result<Unit> TokenRepository::forgetAll()
{
    for (const QLatin1StringView sql :
         {QLatin1StringView(kForgetAllWeb), QLatin1StringView(kForgetAllBasic),
          QLatin1StringView(kForgetSecrets), QLatin1StringView(kForgetBodies),
          QLatin1StringView(kForgetCheck)}) {
        if (auto done = m_db.prepare(sql).run(); !done) {
            return done;
        }
    }
    return Unit{};
}

} // namespace wxbind
