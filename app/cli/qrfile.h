#pragma once

#include "app/cli/errorview.h"

#include <QString>

namespace wxbind {

/// Why a QR picture cannot be written to `file`, known before anything is done; empty when it can
/// (or when no file is wanted).
[[nodiscard]] QString qrFileFault(const QString &file);
/// What to say of a Storage error of the picture: the database has no part in it.
[[nodiscard]] Said qrNotWritten(const Error &error);

} // namespace wxbind
