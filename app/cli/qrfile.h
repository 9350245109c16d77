#pragma once

#include <QString>

namespace wxbind {

/// Why a QR picture cannot be written to `file`, known before anything is done; empty when it can
/// (or when no file is wanted).
[[nodiscard]] QString qrFileFault(const QString &file);

} // namespace wxbind
