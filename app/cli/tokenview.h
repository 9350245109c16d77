#pragma once

#include "app/cli/context.h"
#include "core/console/basictokendesk.h"
#include "core/console/tokendesk.h"

namespace wxbind {

[[nodiscard]] QJsonObject tokenJson(const TokenView &view, bool revealed);
[[nodiscard]] Answer tokenAnswer(const TokenView &view, bool revealed);
[[nodiscard]] Answer basicTokenAnswer(const BasicTokenView &view, bool revealed);
/// A secret in full when it was revealed, else its mask.
[[nodiscard]] QString secretText(const Secret &secret, bool revealed);

} // namespace wxbind
