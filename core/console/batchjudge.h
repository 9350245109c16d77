#pragma once

#include "core/console/batchdesk.h"
#include "core/console/batchwatch.h"

namespace wxbind {

class Connection;

/// What only the store and the file as a whole know: states used before or twice, persons.
[[nodiscard]] Result<Unit> compareWithStore(Connection &db, BatchPlan &plan, Msecs now);
/// The links, their codes and their findings, on all threads; Cancelled when stopped.
[[nodiscard]] Result<Unit> previewRows(BatchPlan &plan, BatchWatch &watch);

} // namespace wxbind
