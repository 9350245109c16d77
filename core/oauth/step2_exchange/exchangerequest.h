#pragma once

#include "core/base/secret.h"
#include "core/http/httpclient.h"
#include "core/model/account.h"

namespace wxbind {

/// sns/oauth2/access_token?appid&secret&code&grant_type=authorization_code, one shot: the code is
/// single-use and lives 300 s. For kind Component: sns/oauth2/component/access_token?appid&code&
/// grant_type&component_appid&component_access_token, where `secret` is the platform's token.
[[nodiscard]] Result<HttpRequest> exchangeRequest(const Account &account, const Secret &secret,
                                                  const Secret &code,
                                                  const ExchangeContext &context);

} // namespace wxbind
