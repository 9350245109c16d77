#pragma once

#include "core/model/callback.h"

#include <QByteArray>
#include <QHash>

namespace wxbind {

/// A page of resources/pages with {{name}} replaced; the values are HTML already.
[[nodiscard]] QByteArray filledPage(const QString &name, const QHash<QString, QString> &values);
/// The page for the browser that brought a callback, everything in it escaped.
[[nodiscard]] QByteArray htmlOf(const BrowserPage &page);

/// No script, no outside resource, nothing kept and nothing told to the next site.
inline constexpr char kContentPolicy[] =
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; "
    "form-action 'none'";

} // namespace wxbind
