#pragma once

#include "core/base/result.h"
#include "core/model/troublecase.h"

#include <QByteArray>

namespace wxbind::diagnosis {

/// A case as one JSON file: `id` and `input` with paste, account, journal and bindings; all else is
/// passed over. Invalid with the reason when it is no such file.
[[nodiscard]] Result<TroubleCase> readCase(const QByteArray &json);

} // namespace wxbind::diagnosis
