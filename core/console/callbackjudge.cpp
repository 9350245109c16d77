#include "core/console/callbackjudge.h"

#include "core/store/attemptrepository.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// The attempt that was made with this state; StateUnknown when none was.
[[nodiscard]] Result<Attempt> attemptWith(Connection &db, const AppId &appId,
                                          const StateToken &state)
{
    AttemptQuery query;
    query.appId = appId;
    query.text = state.text();
    if (state.isEmpty()) {
        return fail(Fault::StateUnknown);
    }
    const auto found = AttemptRepository(db).list(query);
    if (!found) {
        return fail(found.error());
    }
    for (const Attempt &attempt : *found) {
        if (attempt.state == state) {
            return attempt;
        }
    }
    return fail(Fault::StateUnknown);
}

} // namespace

Result<Attempt> judgeCallback(Connection &db, const AppId &appId, const Callback &callback,
                              Msecs now)
{
    const bool refused = callback.outcome == Callback::Outcome::Refused;
    if (callback.outcome != Callback::Outcome::Code && !refused) {
        return fail(Fault::Invalid, u"no code in this callback"_s);
    }
    auto attempt = attemptWith(db, appId, callback.state);
    if (!attempt) {
        return attempt;
    }
    const bool open = attempt->progress == AttemptState::Waiting;
    if (attempt->progress == AttemptState::Expired || (open && attempt->expiresAt <= now)) {
        return fail(Fault::StateExpired);
    }
    if (!open) {
        return fail(Fault::StateUsed);
    }
    attempt->progress = refused ? AttemptState::Refused : AttemptState::Waiting;
    return attempt;
}

} // namespace wxbind
