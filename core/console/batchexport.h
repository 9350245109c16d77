#pragma once

#include "core/console/batchdesk.h"
#include "core/console/batchwatch.h"
#include "core/console/exportfolder.h"

namespace wxbind {

class Connection;

/// A batch that is drawn but not stored: its links have no number and its folder is hidden.
struct DrawnBatch
{
    Account account;
    BatchDone done;
    std::shared_ptr<ExportFolder> folder;
    SheetLabels labels;
};

/// Draws and reads back every picture, and the PDF where it is wanted.
[[nodiscard]] Result<DrawnBatch> drawBatch(const BatchPlan &plan, const BatchExport &wish,
                                           const QString &operatorName, Msecs now,
                                           BatchWatch &watch);
/// In one transaction: all attempts, then index.html and links.csv, which name them.
[[nodiscard]] Result<DrawnBatch> storeBatch(Connection &db, DrawnBatch batch, BatchWatch &watch);
/// The links of a batch whose folder could not be handed out: none of them is ever to be taken.
[[nodiscard]] Result<Unit> withdrawBatch(Connection &db, const BatchDone &done, Msecs now);

} // namespace wxbind
