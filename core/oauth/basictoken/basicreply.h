#pragma once

#include "core/http/httpclient.h"
#include "core/model/profile.h"
#include "core/model/tokengrant.h"

namespace wxbind {

/// access_token and expires_in, both needed. `now` is when the reply came.
[[nodiscard]] Result<BasicToken> parseBasicTokenReply(const HttpReply &reply, const AppId &appId,
                                                      BasicTokenSource source, Msecs now);

/// At subscribe 0 there is nothing else but the openid. BadReply when it is not for `identity`.
[[nodiscard]] Result<FollowerInfo> parseFollowerReply(const HttpReply &reply,
                                                      const Identity &identity);

} // namespace wxbind
