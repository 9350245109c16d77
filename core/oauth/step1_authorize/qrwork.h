#pragma once

#include <QImage>

namespace wxbind {

/// What looking for codes in a grey picture would cost, in plain pixels. Beside its size it is what
/// resembles a finder pattern: noise is slow, and the reader tries every three patterns as the
/// corners of a code, so that a sheet of some thousand would stop it for minutes.
[[nodiscard]] qint64 qrWork(const QImage &grey);

} // namespace wxbind
