#pragma once

#include "app/cli/callbackview.h"
#include "core/model/qrmatrix.h"

namespace wxbind {

/// All that a picture says, each code with what it is: the first as the document itself, the others
/// as `more`. A text that brings a callback or a token is masked unless `shown` says otherwise.
/// Not empty.
[[nodiscard]] Answer qrReadAnswer(const QList<QrReading> &readings, CodeShown shown);

} // namespace wxbind
