#pragma once

#include "core/base/result.h"
#include "core/model/qrmatrix.h"

class QImage;

namespace wxbind {

/// Reads the one code in `image` and compares it byte by byte with what `matrix` says; Storage,
/// with the reason, where a phone would not get the same.
[[nodiscard]] Result<Unit> readBack(const QImage &image, const QrMatrix &matrix);
/// The same of the bytes of a .png or .svg file; an SVG is rendered first.
[[nodiscard]] Result<Unit> readBackPicture(const QByteArray &bytes, bool svg,
                                           const QrMatrix &matrix);

} // namespace wxbind
