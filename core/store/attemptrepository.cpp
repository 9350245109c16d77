#include "core/store/attemptrepository.h"

#include "core/store/attemptrow.h"
#include "core/store/rows.h"
#include "core/store/storejson.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr SqlText kInsert(
    "INSERT INTO attempt (appid, state, link, redirect_uri, scope, note, operator, expect_user,"
    " created_at, expires_at, claimed_at, ended_at, callbacks, progress, decision, openid, user_id,"
    " error, stages)"
    " VALUES (:appid, :state, :link, :redirect_uri, :scope, :note, :operator, :expect, :created_at,"
    " :expires_at, :claimed_at, :ended_at, :callbacks, :progress, :decision, :openid, :user,"
    " :error, :stages)");
constexpr auto kGet = kAttemptColumns + " WHERE id = :id";
constexpr auto kByState =
    kAttemptColumns + " WHERE appid = :appid AND state = :state AND state <> ''";

constexpr auto kForUser = kAttemptColumns + " WHERE user_id = :user ORDER BY id DESC LIMIT :limit";

constexpr SqlText kCounts("SELECT progress_group, value FROM attempt_count"
                          " WHERE :appid = '' OR appid = :appid");
constexpr SqlText
    kClaim("UPDATE attempt SET progress = 'running', claimed_at = :now, callbacks = callbacks + 1,"
           " code_hash = :code_hash WHERE appid = :appid AND state = :state AND state <> ''"
           " AND progress = 'waiting' AND expires_at > :now");
constexpr SqlText kCountCallback("UPDATE attempt SET callbacks = callbacks + 1"
                                 " WHERE appid = :appid AND state = :state AND state <> ''");
constexpr SqlText kUpdate("UPDATE attempt SET progress = :progress, decision = :decision,"
                          " openid = :openid, user_id = :user, error = :error,"
                          " ended_at = :ended_at, stages = :stages WHERE id = :id");
constexpr SqlText kExpire("UPDATE attempt SET progress = 'expired', ended_at = expires_at"
                          " WHERE progress = 'waiting' AND expires_at <= :now");
constexpr SqlText kExpireNow("UPDATE attempt SET progress = 'expired', ended_at = :now,"
                             " expires_at = :now WHERE id = :id AND progress = 'waiting'"
                             " AND expires_at > :now");
constexpr auto kRunning =
    kAttemptColumns + " WHERE progress = 'running' AND claimed_at < :started_before";
constexpr auto kByCode =
    kAttemptColumns + " WHERE code_hash = :code_hash ORDER BY claimed_at DESC, id DESC";

/// The attempt while a callback may claim it; else why none may.
Result<Attempt> stillWaiting(const Attempt &attempt, Msecs now)
{
    const bool waits = attempt.progress == AttemptState::Waiting;
    if (waits && attempt.expiresAt > now) {
        return attempt;
    }
    const bool late = waits || attempt.progress == AttemptState::Expired;
    return fail(late ? Fault::StateExpired : Fault::StateUsed,
                u"attempt #%1"_s.arg(attempt.id.number()));
}

} // namespace

Result<AttemptId> AttemptRepository::insert(const Attempt &attempt)
{
    Statement statement = m_db.prepare(kInsert);
    bindProgress(statement, attempt);
    statement.bind(":appid", attempt.appId.text())
        .bind(":state", attempt.state.text())
        .bind(":link", attempt.link)
        .bind(":redirect_uri", attempt.redirectUri)
        .bind(":scope", attempt.scope)
        .bind(":note", attempt.note)
        .bind(":operator", attempt.operatorName)
        .bind(":created_at", attempt.createdAt)
        .bind(":expires_at", attempt.expiresAt)
        .bind(":claimed_at", attempt.claimedAt)
        .bind(":callbacks", attempt.callbacks);
    if (!attempt.expect.isNull()) {
        statement.bind(":expect", attempt.expect.number());
    }
    return statement.run().map([this](Unit) { return AttemptId(m_db.lastInsertId()); });
}

Result<Attempt> AttemptRepository::get(AttemptId id) const
{
    Statement statement = m_db.prepare(kGet);
    statement.bind(":id", id.number());
    return readOne(std::move(statement), u"attempt #%1"_s.arg(id.number()), attemptOf);
}

Result<AttemptCounts> AttemptRepository::counts(const AppId &appId) const
{
    Statement statement = m_db.prepare(kCounts);
    statement.bind(":appid", appId.text());
    const auto rows = readAll(std::move(statement), [](const Statement &row) {
        return std::pair(row.text(0), row.number(1));
    });
    return rows.map([](const auto &groups) {
        AttemptCounts counts;
        for (const auto &[group, value] : groups) {
            counts.all += value;
            counts.failed += group == groupName(AttemptQuery::Group::Failed) ? value : 0;
            counts.held += group == groupName(AttemptQuery::Group::Held) ? value : 0;
            counts.open += group == groupName(AttemptQuery::Group::Open) ? value : 0;
        }
        return counts;
    });
}

Result<std::optional<Attempt>> AttemptRepository::find(const AppId &appId,
                                                       const StateToken &state) const
{
    Statement byState = m_db.prepare(kByState);
    byState.bind(":appid", appId.text()).bind(":state", state.text());
    return readOptional(std::move(byState), attemptOf);
}

Result<Attempt> AttemptRepository::look(const AppId &appId, const StateToken &state,
                                        Msecs now) const
{
    const auto attempt = find(appId, state);
    if (!attempt) {
        return fail(attempt.error());
    }
    return *attempt ? stillWaiting(**attempt, now) : fail(Fault::StateUnknown);
}

Result<Unit> AttemptRepository::countCallback(const AppId &appId, const StateToken &state)
{
    return m_db.prepare(kCountCallback)
        .bind(":appid", appId.text())
        .bind(":state", state.text())
        .run();
}

Result<Attempt> AttemptRepository::claim(const AppId &appId, const StateToken &state, Msecs now,
                                         const QByteArray &codeHash)
{
    Statement claim = m_db.prepare(kClaim);
    claim.bind(":appid", appId.text()).bind(":state", state.text()).bind(":now", now);
    if (!codeHash.isEmpty()) {
        claim.bind(":code_hash", codeHash);
    }
    if (const auto done = claim.run(); !done) {
        return fail(done.error());
    }
    if (m_db.changes() == 0) {
        const auto counted = countCallback(appId, state);
        return counted ? look(appId, state, now) : fail(counted.error());
    }
    const auto attempt = find(appId, state);
    if (!attempt) {
        return fail(attempt.error());
    }
    return *attempt ? Result<Attempt>(**attempt) : fail(Fault::StateUnknown);
}

Result<Unit> AttemptRepository::update(const Attempt &attempt)
{
    Statement statement = m_db.prepare(kUpdate);
    bindProgress(statement, attempt);
    if (auto done = statement.bind(":id", attempt.id.number()).run(); !done) {
        return done;
    }
    if (m_db.changes() == 0) {
        return fail(Fault::NotFound, u"attempt #%1"_s.arg(attempt.id.number()));
    }
    return Unit{};
}

Result<qint64> AttemptRepository::expire(Msecs now)
{
    return m_db.prepare(kExpire).bind(":now", now).run().map([this](Unit) {
        return m_db.changes();
    });
}

Result<Attempt> AttemptRepository::expireNow(AttemptId id, Msecs now)
{
    Statement statement = m_db.prepare(kExpireNow);
    if (const auto done = statement.bind(":id", id.number()).bind(":now", now).run(); !done) {
        return fail(done.error());
    }
    const bool isEnded = m_db.changes() > 0;
    const auto attempt = get(id);
    return !attempt || isEnded ? attempt : stillWaiting(*attempt, now);
}

Result<qint64> AttemptRepository::closeAbandoned(Msecs startedBefore)
{
    Statement statement = m_db.prepare(kRunning);
    statement.bind(":started_before", startedBefore);
    const auto running = readAll(std::move(statement), attemptOf);
    if (!running) {
        return fail(running.error());
    }
    for (const Attempt &attempt : *running) {
        if (const auto done = update(abandoned(attempt, startedBefore)); !done) {
            return fail(done.error());
        }
    }
    return running->size();
}

Result<QList<Attempt>> AttemptRepository::withCode(const QByteArray &codeHash) const
{
    Statement statement = m_db.prepare(kByCode);
    statement.bind(":code_hash", codeHash);
    return readAll(std::move(statement), attemptOf);
}

Result<QList<Attempt>> AttemptRepository::forUser(UserId user, int limit) const
{
    Statement statement = m_db.prepare(kForUser);
    statement.bind(":user", user.number()).bind(":limit", limit);
    return readAll(std::move(statement), attemptOf);
}

} // namespace wxbind
