#pragma once

#include "core/http/httpclient.h"
#include "core/model/tokengrant.h"

namespace wxbind {

/// access_token, expires_in, refresh_token, openid, scope. BadReply when it is not for `openId`,
/// where that is known. `endpoint` is the one that was asked; an error names it.
[[nodiscard]] Result<TokenGrant>
parseRefreshReply(const HttpReply &reply, const OpenId &openId,
                  const QString &endpoint = QStringLiteral("sns/oauth2/refresh_token"));

} // namespace wxbind
