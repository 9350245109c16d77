#pragma once

#include "app/cli/context.h"
#include "core/model/linkcheck.h"

namespace wxbind {

[[nodiscard]] Answer linkCheckAnswer(const LinkCheck &check);

} // namespace wxbind
