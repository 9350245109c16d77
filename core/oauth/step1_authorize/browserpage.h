#pragma once

#include "core/model/callback.h"

#include <QByteArray>

namespace wxbind {

/// The page for the browser that brought a callback, everything in it escaped.
[[nodiscard]] QByteArray htmlOf(const BrowserPage &page);

/// No script, no outside resource, nothing kept and nothing told to the next site.
inline constexpr char kContentPolicy[] =
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; "
    "form-action 'none'";

} // namespace wxbind
