#pragma once

#include "core/base/secret.h"
#include "core/http/httpclient.h"
#include "core/model/account.h"
#include "core/model/profile.h"

namespace wxbind {

/// sns/userinfo?access_token&openid&lang, the same address for every kind of account.
[[nodiscard]] Result<HttpRequest> userInfoRequest(const Account &account, const Secret &accessToken,
                                                  const OpenId &openId, UserInfoLang lang,
                                                  const ExchangeContext &context);

/// sns/auth?access_token&openid
[[nodiscard]] Result<HttpRequest> verifyRequest(const Account &account, const Secret &accessToken,
                                                const OpenId &openId,
                                                const ExchangeContext &context);

} // namespace wxbind
