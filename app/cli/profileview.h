#pragma once

#include "app/cli/context.h"
#include "core/model/profile.h"

namespace wxbind {

[[nodiscard]] QJsonObject profileJson(const Profile &profile, ExchangeId exchange);
[[nodiscard]] Answer profileAnswer(const Profile &profile, ExchangeId exchange);
/// cgi-bin/user/info, with the platform's own field names; an absent field is null.
[[nodiscard]] Answer followerAnswer(const FollowerInfo &info);

} // namespace wxbind
