#pragma once

#include "core/model/tokengrant.h"

#include <QJsonObject>

namespace wxbind {

/// What the exchange and the refresh have in common, from fields that checkedFields() let through.
[[nodiscard]] TokenGrant grantFrom(const QJsonObject &fields);

} // namespace wxbind
