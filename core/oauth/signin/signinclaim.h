#pragma once

#include "core/model/attempt.h"
#include "core/model/codesource.h"
#include "core/store/connection.h"

#include <QByteArray>

namespace wxbind {

/// One callback as it reaches the store.
struct ClaimOrder
{
    AppId appId;
    StateToken state;      ///< empty: a bare code, which makes an attempt of its own
    StateToken freshState; ///< for that attempt
    QByteArray codeHash;   ///< BLAKE2b of the code; empty for a refusal
    bool refused = false;
    Msecs now = 0;
    QString operatorName;
    CodeSource source = CodeSource::Paste;
};

/// The claimed attempt, now Running with its exchange or (a refusal) Refused; or why there is none:
/// StateUnknown, StateUsed, StateExpired. Those are answers, not failures of the job, so that what
/// they count and mark is committed.
struct Claimed
{
    Result<Attempt> attempt;
};

[[nodiscard]] QByteArray hashOfCode(const QByteArray &code);

/// Whether the platform may have seen the code that `attempt` brought.
[[nodiscard]] bool mayHaveSpentCode(const Attempt &attempt);

/// StateUnknown, StateUsed or StateExpired: what a callback cannot be claimed for.
[[nodiscard]] bool isStateFault(Fault fault);

/// For a read job: the state fault that claimCallback() would answer now; nothing is written. A
/// code that some attempt sent to the platform is StateUsed under any state, and without one.
[[nodiscard]] Result<Unit> lookAtCallback(Connection &db, const ClaimOrder &order);

/// For a write job. The exchange is marked as running in the same transaction that looks whether
/// the code was spent: whoever brings the code next finds it so. The journal has the code then.
[[nodiscard]] Result<Claimed> claimCallback(Connection &db, const ClaimOrder &order);

} // namespace wxbind
