#include "core/store/auditrepository.h"

#include "core/store/rows.h"
#include "core/store/sqltext.h"

#include <QJsonDocument>

#include <limits>

namespace wxbind {

namespace {

constexpr SqlText kInsert("INSERT INTO audit (at, operator, host, action, reason, appid, openid,"
                          " user_id, attempt_id, before, after)"
                          " VALUES (:at, :operator, :host, :action, :reason, :appid, :openid,"
                          " :user, :attempt, :before, :after)");
constexpr SqlText kColumns("SELECT id, at, operator, host, action, reason, appid, openid, user_id,"
                           " attempt_id, before, after FROM audit");
constexpr auto kForUser =
    kColumns + " WHERE user_id = :user AND user_id <> 0 ORDER BY id DESC LIMIT :limit";
constexpr auto kForIdentity =
    kColumns + " WHERE appid = :appid AND openid = :openid AND openid IS NOT NULL AND user_id = 0"
               " ORDER BY id DESC LIMIT :limit";
constexpr auto kList = kColumns + " WHERE id < :before ORDER BY id DESC LIMIT :limit";

QString jsonOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

AuditEntry entryOf(const Statement &row)
{
    AuditEntry entry;
    entry.id = AuditId(row.number(0));
    entry.at = row.number(1);
    entry.operatorName = row.text(2);
    entry.host = row.text(3);
    entry.action = auditActionFromName(row.text(4)).value_or(AuditAction::Bind);
    entry.reason = row.text(5);
    if (!row.isNull(6)) {
        entry.identity = Identity{AppId(row.text(6)), OpenId(row.text(7))};
    }
    entry.userId = UserId(row.number(8));
    entry.attempt = AttemptId(row.number(9));
    entry.before = QJsonDocument::fromJson(row.text(10).toUtf8()).array();
    entry.after = QJsonDocument::fromJson(row.text(11).toUtf8()).array();
    return entry;
}

} // namespace

Result<AuditId> AuditRepository::append(const AuditEntry &entry)
{
    Statement statement = m_db.prepare(kInsert);
    statement.bind(":at", entry.at)
        .bind(":operator", entry.operatorName)
        .bind(":host", entry.host)
        .bind(":action", auditActionName(entry.action))
        .bind(":reason", entry.reason)
        .bind(":user", entry.userId.number())
        .bind(":attempt", entry.attempt.number())
        .bind(":before", jsonOf(entry.before))
        .bind(":after", jsonOf(entry.after));
    if (entry.identity) {
        statement.bind(":appid", entry.identity->appId.text())
            .bind(":openid", entry.identity->openId.text());
    }
    return statement.run().map([this](Unit) { return AuditId(m_db.lastInsertId()); });
}

Result<QList<AuditEntry>> AuditRepository::forUser(UserId user, int limit) const
{
    Statement statement = m_db.prepare(kForUser);
    statement.bind(":user", user.number()).bind(":limit", limit);
    return readAll(std::move(statement), entryOf);
}

Result<QList<AuditEntry>> AuditRepository::forIdentity(const Identity &identity, int limit) const
{
    Statement statement = m_db.prepare(kForIdentity);
    statement.bind(":appid", identity.appId.text())
        .bind(":openid", identity.openId.text())
        .bind(":limit", limit);
    return readAll(std::move(statement), entryOf);
}

Result<QList<AuditEntry>> AuditRepository::list(AuditId before, int limit) const
{
    Statement statement = m_db.prepare(kList);
    statement
        .bind(":before", before.isNull() ? std::numeric_limits<qint64>::max() : before.number())
        .bind(":limit", limit);
    return readAll(std::move(statement), entryOf);
}

} // namespace wxbind
