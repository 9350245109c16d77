#pragma once

#include <QByteArray>

namespace wxbind {

/// Equality whose time tells nothing of where two texts of one length differ.
[[nodiscard]] bool sameBytes(const QByteArray &a, const QByteArray &b);

} // namespace wxbind
