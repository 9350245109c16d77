#pragma once

#include "core/console/tokendesk.h"
#include "core/console/userdesk.h"

#include <QJsonObject>

namespace wxbind {

[[nodiscard]] QJsonObject userPageJson(const UserPage &page);
[[nodiscard]] QJsonObject userJson(const UserDetail &detail, const QList<TokenView> &revealed);

} // namespace wxbind
