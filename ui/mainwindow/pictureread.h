#pragma once

#include "core/console/recognise.h"
#include "core/model/qrmatrix.h"

namespace wxbind {

/// What the text of one QR code is; its callbacks say that they came by a picture.
[[nodiscard]] Recognition recogniseQr(const QString &text);
/// What a picture brings as a whole: all its callbacks, else its first authorize link, else
/// nothing.
[[nodiscard]] Recognition recognisePicture(const QList<QrReading> &readings);

} // namespace wxbind
