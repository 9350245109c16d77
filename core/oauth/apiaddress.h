#pragma once

#include "core/base/result.h"
#include "core/model/account.h"

#include <QPair>

namespace wxbind {

using QueryItems = QList<QPair<QString, QString>>;

/// base + path + query, every value percent-encoded strictly (nothing but A-Z a-z 0-9 - . _ ~ is
/// left alone), in the order given. The path prefix of `base` is kept. Invalid when `base` is
/// neither https nor loopback http.
[[nodiscard]] Result<QUrl> apiAddress(const QUrl &base, const QString &path,
                                      const QueryItems &query);

/// The same strict encoder, for links.
[[nodiscard]] QString percentEncoded(const QString &value);

} // namespace wxbind
