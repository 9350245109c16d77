#pragma once

#include "core/base/result.h"
#include "core/model/linksheet.h"

#include <functional>
#include <optional>

class QPagedPaintDevice;

namespace wxbind {

/// Told after every page how many there are; false stops the work as Cancelled.
using SheetStep = std::function<bool(int page)>;

/// The first card whose modules would be narrower than kLeastModuleMm.
[[nodiscard]] std::optional<SheetMisfit> sheetMisfit(const LinkSheet &sheet);
/// What keeps a sheet from being handed out: no cards, a code whose modules would be too small on
/// paper, letters that no font has. Invalid with the reason.
[[nodiscard]] Result<Unit> checkSheet(const LinkSheet &sheet);
/// Checks the sheet, paints every page as a printer of 203 dots an inch would, and reads each code
/// back from it.
[[nodiscard]] Result<Unit> proveSheet(const LinkSheet &sheet, const SheetStep &step = {});
/// Paints all pages on a device that is set up for whole pages (a QPdfWriter, a QPrinter).
[[nodiscard]] Result<Unit> paintSheet(QPagedPaintDevice &device, const LinkSheet &sheet,
                                      const SheetStep &step = {});
/// Proved, then written; whole or not at all.
[[nodiscard]] Result<Unit> writeSheetPdf(const LinkSheet &sheet, const QString &file,
                                         const SheetStep &step = {});

} // namespace wxbind
