#pragma once

#include "core/console/linkdesk.h"
#include "core/model/attempt.h"

namespace wxbind {

/// The link of an order and what is wrong with it, its QR code included. Pure; `account` is as it
/// is to be spoken to.
[[nodiscard]] LinkPreview previewLink(const Account &account, const LinkOrder &order, bool qrWanted,
                                      const QrLook &look);
/// The attempt that `wish` becomes, waiting from `now` on.
[[nodiscard]] Attempt waitingAttempt(const LinkWish &wish, const AuthorizeLink &link,
                                     const QString &operatorName, Msecs now);

} // namespace wxbind
