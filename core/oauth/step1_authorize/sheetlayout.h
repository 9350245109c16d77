#pragma once

#include "core/model/linksheet.h"

#include <QRectF>

namespace wxbind {

/// Where one card stands on its page. Millimetres from the page's upper left corner.
struct SheetPlace
{
    QRectF card;
    QRectF code; ///< with the quiet zone; a square
    QRectF text;
};

struct SheetLayout
{
    QSizeF page;
    double letter = 0;        ///< height of the ordinary text
    bool beside = false;      ///< the text stands beside the code, else below
    QList<SheetPlace> places; ///< row by row, one for each card of a page
    QRectF foot;
};

/// The least width of a module on paper that phones read from a hand's distance: GS1 General
/// Specifications give 0.396 mm for codes that consumers scan.
inline constexpr double kLeastModuleMm = 0.4;

[[nodiscard]] QSizeF paperSize(SheetPaper paper);
/// `perPage` is taken into 1 … kMostPerPage.
[[nodiscard]] SheetLayout layOutSheet(const QSizeF &page, int perPage);
/// How wide a module of `qr` comes out, in millimetres.
[[nodiscard]] double moduleWidth(const SheetLayout &layout, const QrMatrix &qr);
/// The most cards a page takes with `qr` still readable; 0: not even one.
[[nodiscard]] int mostPerPage(const QSizeF &page, const QrMatrix &qr);

} // namespace wxbind
