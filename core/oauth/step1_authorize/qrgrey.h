#pragma once

#include <QImage>

namespace wxbind {

/// Grey as the eye sees it: a transparent ground is meant to be white, not the black under it.
[[nodiscard]] QImage greyOnWhite(const QImage &image);
/// At most `pixels`, never larger than it is.
[[nodiscard]] QImage shrunkTo(const QImage &grey, qint64 pixels);
/// `factor` times as wide and high, each pixel a mean of those it covers.
[[nodiscard]] QImage resized(const QImage &grey, double factor);
[[nodiscard]] QImage inverted(const QImage &grey);

} // namespace wxbind
