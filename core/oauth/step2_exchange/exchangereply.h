#pragma once

#include "core/http/httpclient.h"
#include "core/model/tokengrant.h"

namespace wxbind {

/// access_token, expires_in, refresh_token, openid, scope; is_snapshotuser and unionid optional.
/// `endpoint` is the one that was asked; an error names it.
[[nodiscard]] Result<TokenGrant>
parseExchangeReply(const HttpReply &reply,
                   const QString &endpoint = QStringLiteral("sns/oauth2/access_token"));

} // namespace wxbind
