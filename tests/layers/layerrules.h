#pragma once

#include <QString>
#include <QStringList>

namespace wxbind {

/// Reads every source file below `root` and answers one line per breach of the layer rule, such as
/// "core/model/a.h:3: core/model may not include core/store/connection.h". Empty: the rule holds.
[[nodiscard]] QStringList layerBreaches(const QString &root);

} // namespace wxbind
