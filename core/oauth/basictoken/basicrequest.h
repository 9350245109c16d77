#pragma once

#include "core/base/secret.h"
#include "core/http/httpclient.h"
#include "core/model/account.h"
#include "core/model/tokengrant.h"

namespace wxbind {

/// Token: GET cgi-bin/token?grant_type=client_credential&appid&secret; every call makes a new token
/// and the one before dies. StableToken: POST cgi-bin/stable_token with a JSON body; `force` kills
/// the valid one (20 a day). Invalid for kind Component, whose platform holds that
/// token, and for kind Website, which has none.
[[nodiscard]] Result<HttpRequest> basicTokenRequest(const Account &account, BasicTokenSource source,
                                                    const Secret &secret, bool force,
                                                    const QString &operatorName);

/// cgi-bin/user/info?access_token&openid&lang=zh_CN
[[nodiscard]] Result<HttpRequest> followerInfoRequest(const Account &account, const Secret &token,
                                                      const OpenId &openId,
                                                      const QString &operatorName);

} // namespace wxbind
