#pragma once

#include "core/base/secret.h"
#include "core/model/account.h"
#include "core/model/profile.h"
#include "core/oauth/answer.h"

namespace wxbind {

/// sns/userinfo?access_token&openid&lang: wants a token of scope snsapi_userinfo, else 48001.
/// Profile::exchange and fetchedAt are left for the caller.
[[nodiscard]] Async<Answer<Profile>>
fetchUserInfo(HttpClient &http, QObject *owner, const Account &account, const Secret &accessToken,
              const OpenId &openId, UserInfoLang lang, const ExchangeContext &context);

/// sns/auth?access_token&openid: success means the token is usable for this openid.
[[nodiscard]] Async<Answer<Unit>> verifyToken(HttpClient &http, QObject *owner,
                                              const Account &account, const Secret &accessToken,
                                              const OpenId &openId, const ExchangeContext &context);

} // namespace wxbind
