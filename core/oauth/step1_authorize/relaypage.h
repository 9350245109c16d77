#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace wxbind {

/// The relay page for a site of the account: one static file that shows what came back, and hands
/// over to the listener at this path of 127.0.0.1. See resources/pages/relay.html.
[[nodiscard]] QByteArray relayPage(const QString &callbackPath);
/// Whole or not at all; Storage when it cannot be written.
[[nodiscard]] Result<Unit> writeRelayPage(const QString &callbackPath, const QString &file);

} // namespace wxbind
