#pragma once

#include "app/cli/context.h"
#include "core/console/batchdesk.h"
#include "core/console/sheetdesk.h"

namespace wxbind {

/// Writes the PDF and ends with `answerOf(Unit)`, or tells why a code would be too small.
void savePdf(Context &context, const LinkSheet &sheet, const QString &file,
             const std::function<Answer(Unit)> &answerOf);

[[nodiscard]] Answer sheetAnswer(const SheetOrder &order, const LinkSheet &sheet,
                                 const QString &file);
/// What a dry run found, or why nothing was made.
[[nodiscard]] Answer planAnswer(const BatchPlan &plan);
[[nodiscard]] Answer batchAnswer(const BatchPlan &plan, const BatchDone &done);

} // namespace wxbind
