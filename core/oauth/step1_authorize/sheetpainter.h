#pragma once

#include "core/oauth/step1_authorize/sheetlayout.h"

class QPainter;

namespace wxbind {

/// One page of a sheet, painted with `dots` device dots a millimetre; the painter's origin is the
/// paper's corner. Modules are whole dots. Any thread; needs a QGuiApplication for its fonts.
void paintSheetPage(QPainter &painter, double dots, const LinkSheet &sheet,
                    const SheetLayout &layout, int page);
[[nodiscard]] int pagesOf(const LinkSheet &sheet);
/// False where a card has Chinese characters and no font that is installed has them.
[[nodiscard]] bool sheetFontsSuffice(const LinkSheet &sheet);

} // namespace wxbind
