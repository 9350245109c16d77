#pragma once

#include <QString>

namespace wxbind {

/// The version (1 to 40) of a QR symbol that holds `codewords` data codewords at the correction
/// level "L", "M", "Q" or "H"; 0 when no version does. Each level's numbers rise with the version,
/// so that the answer is exact.
[[nodiscard]] int qrVersionOf(qsizetype codewords, const QString &ecc);

} // namespace wxbind
