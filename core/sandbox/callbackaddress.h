#pragma once

#include <QByteArray>

#include <optional>

namespace wxbind::sandbox {

/// redirect_uri with code and state added: after its own query, before its fragment, and safe in
/// a Location header. Without a code this is a refusal.
[[nodiscard]] QByteArray callbackAddress(const QByteArray &redirectUri,
                                         const std::optional<QByteArray> &code,
                                         const std::optional<QByteArray> &state);

} // namespace wxbind::sandbox
