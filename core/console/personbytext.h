#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

namespace wxbind {

class Connection;

/// Who is meant by U-48213, an openid or a unionid; NotFound, or Conflict when several are.
[[nodiscard]] Result<UserId> personByText(Connection &db, const QString &text);

} // namespace wxbind
