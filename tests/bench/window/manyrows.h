#pragma once

#include "core/model/account.h"

namespace wxbind::bench {

/// Puts that many people, attempts and calls of this account into the database file.
[[nodiscard]] bool fillRows(const QString &path, const AppId &appId, int count);

} // namespace wxbind::bench
