#pragma once

#include "core/model/queries.h"
#include "core/store/connection.h"
#include "core/store/listpart.h"

#include <QList>

namespace wxbind {

using AttemptPart = ListPart<Attempt, AttemptId>;

class AttemptRepository final
{
public:
    explicit AttemptRepository(Connection &connection)
        : m_db(connection)
    {}

    [[nodiscard]] Result<AttemptId> insert(const Attempt &attempt);
    [[nodiscard]] Result<Attempt> get(AttemptId id) const;
    /// A text that is the whole state or openid of some attempt finds those that carry it; any
    /// other may stand anywhere, and the list is gone through for it.
    [[nodiscard]] Result<QList<Attempt>> list(const AttemptQuery &query) const;
    /// The same in parts, each of which goes through so many row numbers at most.
    [[nodiscard]] Result<AttemptPart> listPart(const AttemptQuery &query,
                                               qint64 width = kListWindow) const;
    [[nodiscard]] Result<AttemptCounts> counts(const AppId &appId) const;

    /// The attempt that a callback with this state would claim; StateUnknown, StateUsed (claimed
    /// before, or ended) or StateExpired otherwise. Nothing is counted or written.
    [[nodiscard]] Result<Attempt> look(const AppId &appId, const StateToken &state,
                                       Msecs now) const;
    /// A callback with this state came and is not acted on.
    [[nodiscard]] Result<Unit> countCallback(const AppId &appId, const StateToken &state);
    /// Claims a waiting attempt by its state in one UPDATE; every call counts as a callback.
    /// Otherwise the answers of look(). A job that wants a refused callback to stay counted must
    /// end with a value, or the count is rolled back.
    [[nodiscard]] Result<Attempt> claim(const AppId &appId, const StateToken &state, Msecs now,
                                        const QByteArray &codeHash);
    /// Writes progress, decision, openid, user, error, endedAt and stages of `attempt`.
    [[nodiscard]] Result<Unit> update(const Attempt &attempt);
    /// Waiting attempts past their life become Expired; answers how many.
    [[nodiscard]] Result<qint64> expire(Msecs now);
    /// A waiting attempt becomes Expired now, in one UPDATE; StateUsed or StateExpired when it
    /// waits no more, NotFound.
    [[nodiscard]] Result<Attempt> expireNow(AttemptId id, Msecs now);
    /// Attempts that were Running when the program died become OutcomeUnknown or Failed, by how far
    /// they came; answers how many. `startedBefore` spares those of a living process.
    [[nodiscard]] Result<qint64> closeAbandoned(Msecs startedBefore);
    /// All attempts that brought this code, the latest first. `codeHash` is BLAKE2b of the code.
    [[nodiscard]] Result<QList<Attempt>> withCode(const QByteArray &codeHash) const;
    [[nodiscard]] Result<QList<Attempt>> forUser(UserId user, int limit) const;

private:
    [[nodiscard]] Result<std::optional<Attempt>> find(const AppId &appId,
                                                      const StateToken &state) const;

    Connection &m_db;
};

} // namespace wxbind
