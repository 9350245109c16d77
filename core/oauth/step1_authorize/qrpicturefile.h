#pragma once

#include "core/base/result.h"

#include <QImage>

namespace wxbind {

inline constexpr qint64 kLargestPictureFile = qint64(64) * 1024 * 1024;
/// Larger ones are read at a smaller size where their format can do that (JPEG), else refused.
inline constexpr qint64 kMostPicturePixels = 30'000'000;

/// A picture from a file, at a size that readQr() can look at. Invalid with one of picturefault's
/// details, NotFound when there is no such file.
[[nodiscard]] Result<QImage> pictureFrom(const QString &file);
/// The same from the file's bytes.
[[nodiscard]] Result<QImage> pictureFrom(const QByteArray &bytes);

} // namespace wxbind
