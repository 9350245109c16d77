#pragma once

#include "core/http/httpclient.h"
#include "core/model/tokengrant.h"

namespace wxbind {

/// access_token, expires_in, refresh_token, openid, scope. BadReply when it is not for `openId`,
/// where that is known.
[[nodiscard]] Result<TokenGrant> parseRefreshReply(const HttpReply &reply, const OpenId &openId);

} // namespace wxbind
