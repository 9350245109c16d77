#pragma once

#include "core/http/httpclient.h"
#include "core/model/tokengrant.h"

namespace wxbind {

/// access_token, expires_in, refresh_token, openid, scope; is_snapshotuser and unionid optional.
[[nodiscard]] Result<TokenGrant> parseExchangeReply(const HttpReply &reply);

} // namespace wxbind
