#pragma once

#include "core/base/result.h"
#include "core/model/queries.h"

#include <QStringList>

namespace wxbind {

/// `KEY=VALUE` expressions of `exchange list --filter`: account, attempt, openid, step, errcode,
/// failed, text. Invalid names the expression that cannot be read.
[[nodiscard]] Result<ExchangeQuery> exchangeQueryFrom(const QStringList &filters);
/// `20418` or `#20418`.
[[nodiscard]] std::optional<qint64> rowNumber(const QString &text);

} // namespace wxbind
