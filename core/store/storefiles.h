#pragma once

#include "core/base/result.h"

#include <QString>

namespace wxbind {

/// Makes the file's folder (0700) and the file with its -wal and -shm (0600) private to their
/// owner before SQLite opens them; SQLite gives new side files the mode of the main file. A folder
/// that is shared on purpose (sticky, or another owner's) is left as it is.
[[nodiscard]] Result<Unit> makePrivate(const QString &path);

/// Creates `path` empty and 0600; Conflict when there is such a file.
[[nodiscard]] Result<Unit> createPrivate(const QString &path);

} // namespace wxbind
