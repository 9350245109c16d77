#pragma once

#include "core/base/result.h"
#include "core/model/attempt.h"
#include "core/model/callback.h"

namespace wxbind {

class Connection;

/// What would become of a callback, for a read job: its state is looked at and not claimed. The
/// attempt it belongs to (Refused when the person said no), or StateUnknown, StateUsed,
/// StateExpired; Invalid without a code.
[[nodiscard]] Result<Attempt> judgeCallback(Connection &db, const AppId &appId,
                                            const Callback &callback, Msecs now);

} // namespace wxbind
