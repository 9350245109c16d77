#pragma once

#include "core/async/async.h"

#include <QStringList>

namespace wxbind {

/// The addresses of a host name, by the system's resolver, without blocking. An address is its own
/// answer. Network when there is none, Timeout after `millis`. `owner` decides how long it is
/// waited for.
[[nodiscard]] Async<QStringList> lookUpHost(const QString &host, QObject *owner,
                                            int millis = 10000);

} // namespace wxbind
