#pragma once

#include "app/cli/textform.h"
#include "core/console/attemptdesk.h"

#include <QJsonValue>

namespace wxbind {

/// `{"user","name","nickname","openid","unionid"}`; what is not known is null. Nobody is null.
[[nodiscard]] QJsonValue seenPersonJson(const std::optional<SeenPerson> &person);
/// The same in one line: "U-1 李雷, openid o…, unionid u…".
[[nodiscard]] QString seenPersonText(const SeenPerson &person);

} // namespace wxbind
