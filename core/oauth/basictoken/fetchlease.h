#pragma once

#include "core/async/async.h"

#include <QLockFile>

#include <memory>

namespace wxbind {

/// While it lives, nobody else who works on the same data folder fetches the same token: a second
/// fetch would end the life of the first one's token. A lock file, because a process that dies
/// loses it at once.
using FetchLease = std::shared_ptr<QLockFile>;

/// Waits without blocking while another process holds `file`. Timeout when it does so for longer
/// than a fetch can take, Storage when the file cannot be made.
[[nodiscard]] Async<FetchLease> takeFetchLease(const QString &file, QObject *owner);

} // namespace wxbind
