#pragma once

#include "core/model/exchange.h"

#include <QStringList>

namespace wxbind {

/// The small lists and records that are kept as JSON text in one column. Reading is forgiving: what
/// is not there keeps its default.
[[nodiscard]] QString stringsToJson(const QStringList &strings);
[[nodiscard]] QStringList stringsFromJson(const QString &json);

[[nodiscard]] QString headersToJson(const Headers &headers);
[[nodiscard]] Headers headersFromJson(const QString &json);

[[nodiscard]] QString stagesToJson(const QList<Stage> &stages);
[[nodiscard]] QList<Stage> stagesFromJson(const QString &json);

[[nodiscard]] std::optional<QString> errorToJson(const std::optional<Error> &error);
[[nodiscard]] std::optional<Error> errorFromJson(const std::optional<QString> &json);

} // namespace wxbind
