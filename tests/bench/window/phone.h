#pragma once

#include <QByteArray>

namespace wxbind::bench {

/// Opens a link as a person who agrees and follows it to the site; the status that ends it. Blocks:
/// for a thread of its own, so that the GUI thread's time is the window's alone.
[[nodiscard]] long followLink(QByteArray link, const QByteArray &person);

} // namespace wxbind::bench
