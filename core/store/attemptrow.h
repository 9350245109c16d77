#pragma once

#include "core/model/attempt.h"
#include "core/model/queries.h"
#include "core/store/sqltext.h"
#include "core/store/statement.h"

namespace wxbind {

/// The columns of an attempt in the order attemptOf() reads them.
inline constexpr SqlText kAttemptColumns(
    "SELECT id, appid, state, link, redirect_uri, scope, note, operator, expect_user, created_at,"
    " expires_at, claimed_at, ended_at, callbacks, progress, decision, openid, user_id, error,"
    " stages FROM attempt");

/// As the column progress_group spells it; empty for All.
[[nodiscard]] QString groupName(AttemptQuery::Group group);
[[nodiscard]] Attempt attemptOf(const Statement &row);
/// Binds what a sign-in writes as it goes: progress, decision, openid, user, error, end, stages.
void bindProgress(Statement &statement, const Attempt &attempt);
/// How an attempt ends whose program died: never sent is Failed, sent without a reply is
/// OutcomeUnknown, stopped after the reply is Failed.
[[nodiscard]] Attempt abandoned(Attempt attempt, Msecs at);

} // namespace wxbind
