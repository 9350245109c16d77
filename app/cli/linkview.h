#pragma once

#include "app/cli/context.h"
#include "core/console/linkdesk.h"

namespace wxbind {

[[nodiscard]] Answer linkAnswer(const IssuedLink &link, const QString &qrFile, bool drawQr);
[[nodiscard]] Answer qrMadeAnswer(const QString &text, const QrMatrix &qr, const QString &file);
/// The code in half blocks, dark on light, with its quiet zone: to be scanned from a terminal.
[[nodiscard]] QString drawnQr(const QrMatrix &qr);

} // namespace wxbind
