#pragma once

#include "core/diagnosis/extract/pastetext.h"
#include "core/diagnosis/facts.h"

namespace wxbind::diagnosis {

/// Links, callbacks and calls to the platform, from all addresses of one paste. `entryAt` is the
/// entry that a line belongs to.
void readAddresses(const PasteText &text, int paste, const QList<int> &entryAt, Facts &facts);

/// "sns/userinfo" of an address, a path or a text; empty when there is none.
[[nodiscard]] QString endpointIn(const QString &text);
/// The same from how SDKs call their methods.
[[nodiscard]] QString endpointOfMethod(const QString &text);
[[nodiscard]] bool isExchangeEndpoint(const QString &endpoint);

} // namespace wxbind::diagnosis
