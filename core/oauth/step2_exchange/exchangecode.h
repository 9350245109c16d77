#pragma once

#include "core/model/account.h"
#include "core/model/tokengrant.h"
#include "core/oauth/answer.h"

namespace wxbind {

/// Spends a code. Never retried, by us or by Qt: a lost reply is OutcomeUnknown.
/// `owner` decides how long the answer is waited for.
[[nodiscard]] Async<Answer<TokenGrant>> exchangeCode(HttpClient &http, QObject *owner,
                                                     const Account &account, const Secret &secret,
                                                     const Secret &code,
                                                     const ExchangeContext &context);

} // namespace wxbind
