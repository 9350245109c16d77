#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>

class QImage;
class QPainter;

namespace wxbind {

struct QrMatrix;

/// A PNG, JPEG or SVG file as it goes into a code: a PNG of at most 512 pixels a side. Invalid for
/// other formats, more than 2 MB or 4096 pixels a side, and drawings that fetch other files.
[[nodiscard]] Result<QByteArray> readQrLogo(const QByteArray &bytes);

/// The place of the logo and its white margin, where the code without its quiet zone fills `code`.
[[nodiscard]] QRectF qrLogoPlace(const QrMatrix &matrix, const QRectF &code);
/// White ground and the picture within, its proportions kept; nothing without a logo.
void paintQrLogo(QPainter &painter, const QrMatrix &matrix, const QRectF &code);

} // namespace wxbind
