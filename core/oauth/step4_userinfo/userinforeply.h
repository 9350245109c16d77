#pragma once

#include "core/http/httpclient.h"
#include "core/model/profile.h"

namespace wxbind {

/// Only what was sent: an absent field stays absent, an empty text stays empty. A unionid is never
/// empty. BadReply when the reply is not for `identity`.
[[nodiscard]] Result<Profile> parseUserInfoReply(const HttpReply &reply, const Identity &identity);

[[nodiscard]] Result<Unit> parseVerifyReply(const HttpReply &reply);

} // namespace wxbind
