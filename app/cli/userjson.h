#pragma once

#include "core/console/tokendesk.h"
#include "core/console/userdesk.h"

#include <QJsonObject>

namespace wxbind {

[[nodiscard]] QJsonObject userPageJson(const UserPage &page);
/// `opened`: the tokens whose sealed text was opened, at most one a binding.
[[nodiscard]] QJsonObject userJson(const UserDetail &detail, const QList<TokenView> &opened,
                                   bool revealed);

} // namespace wxbind
