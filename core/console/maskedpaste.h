#pragma once

#include "core/model/callback.h"

namespace wxbind {

/// A pasted text as it may stand on the screen: the values that must not be read over somebody's
/// shoulder are masked, by the name before them, by their own shape, or because `callbacks` were
/// read from this very text. Long texts are cut.
[[nodiscard]] QString maskedPaste(const QString &text, const QList<Callback> &callbacks = {});

} // namespace wxbind
