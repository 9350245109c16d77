#pragma once

#include "core/base/error.h"

namespace wxbind {

/// The exit statuses of the command-line contract.
enum class ExitStatus
{
    Done = 0,
    Internal = 1,
    Usage = 2,
    Network = 3,
    Api = 4,
    Database = 5,
    Conflict = 6,
    BadInput = 7,
    NotFound = 8,
    Cancelled = 130,
};

[[nodiscard]] ExitStatus exitStatusOf(Fault fault);

} // namespace wxbind
