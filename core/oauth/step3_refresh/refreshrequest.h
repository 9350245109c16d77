#pragma once

#include "core/base/secret.h"
#include "core/http/httpclient.h"
#include "core/model/account.h"

namespace wxbind {

/// sns/oauth2/refresh_token?appid&grant_type=refresh_token&refresh_token. For kind Component:
/// sns/oauth2/component/refresh_token?appid&grant_type&component_appid&component_access_token&
/// refresh_token.
[[nodiscard]] Result<HttpRequest> refreshRequest(const Account &account, const Secret &refreshToken,
                                                 const ExchangeContext &context,
                                                 const Secret &componentToken);

} // namespace wxbind
