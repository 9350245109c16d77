#pragma once

#include "app/cli/context.h"
#include "core/model/exchange.h"

namespace wxbind {

/// One line of a list: without headers and bodies.
[[nodiscard]] QJsonObject exchangeJson(const Exchange &exchange);
[[nodiscard]] Answer exchangesAnswer(const QList<Exchange> &exchanges);
/// Everything of one call. `revealedBody` is shown as it is; without it the masked body.
[[nodiscard]] Answer exchangeAnswer(const Exchange &exchange,
                                    const std::optional<QByteArray> &revealedBody);

} // namespace wxbind
