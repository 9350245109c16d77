#pragma once

#include <QByteArray>

namespace wxbind::sandbox {

/// The errmsg the platform gives for an errcode, without the rid.
[[nodiscard]] QByteArray errText(int errcode);

/// What the authorize page shows for a number; empty when it has none.
[[nodiscard]] QByteArray pageText(int number);

} // namespace wxbind::sandbox
