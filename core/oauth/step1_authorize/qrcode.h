#pragma once

#include "core/base/result.h"
#include "core/model/qrmatrix.h"

#include <QByteArray>
#include <QImage>

#include <functional>

namespace wxbind {

/// Invalid when `text` needs more than version 25, the most a phone reads reliably from a screen;
/// qrCapacity() tells by how much it is too long. A logo takes QrEcc::High.
[[nodiscard]] Result<QrMatrix> encodeQr(const QString &text, const QrLook &look = {});
/// The most UTF-8 bytes encodeQr() takes.
[[nodiscard]] qsizetype qrCapacity(QrEcc ecc = QrEcc::Medium);

inline constexpr int kQrFileSide = 1024;

/// Black on white with the quiet zone, whole pixels a module, at least `side` pixels.
[[nodiscard]] QImage qrImage(const QrMatrix &matrix, int side);
[[nodiscard]] QByteArray qrSvg(const QrMatrix &matrix);
/// The bytes of a .png (at least kQrFileSide pixels) or .svg file.
[[nodiscard]] Result<QByteArray> qrPicture(const QrMatrix &matrix, bool svg);
/// By the ending, .png (at least kQrFileSide pixels) or .svg; whole or not at all. Done means that
/// the picture was read back from the file and says the same bytes; Storage when it does not.
[[nodiscard]] Result<Unit> writeQrFile(const QrMatrix &matrix, const QString &file);

/// Every QR code in a picture (ZXing), each text once; empty when there is none. Turned, askew,
/// soft, light on dark, with a logo: all are tried. A picture of 12 megapixels takes at most 300 ms
/// on a machine that has nothing else to do. `stop` is asked between the tries.
[[nodiscard]] QList<QrReading> readQr(const QImage &image, const std::function<bool()> &stop = {});

} // namespace wxbind
