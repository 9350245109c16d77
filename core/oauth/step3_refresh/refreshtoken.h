#pragma once

#include "core/model/account.h"
#include "core/model/tokengrant.h"
#include "core/oauth/answer.h"

namespace wxbind {

/// sns/oauth2/refresh_token?appid&grant_type=refresh_token&refresh_token (no secret). The grant has
/// neither unionid nor snapshot. `componentToken` is for kind Component only.
[[nodiscard]] Async<Answer<TokenGrant>>
refreshToken(HttpClient &http, QObject *owner, const Account &account, const Secret &refreshToken,
             const ExchangeContext &context, const Secret &componentToken = {});

} // namespace wxbind
