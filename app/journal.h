#pragma once

#include "core/base/result.h"

#include <QString>

namespace wxbind {

class Vault;

/// What was chosen and how it stands, for `-v` and for who turns wxbind.journal on; else silent.
void tellDatabase(const QString &path, const Result<Unit> &opened);
void tellVault(const Vault &vault);

} // namespace wxbind
