#pragma once

#include "core/console/batchdesk.h"

namespace wxbind {

/// The page of an exported folder: a card per link, prints well, fetches nothing but the pictures
/// that lie beside it. Every value is escaped.
[[nodiscard]] QByteArray batchIndex(const Account &account, const BatchDone &done,
                                    const SheetLabels &labels);
/// links.csv: the same for spreadsheets, with a byte order mark and without live formulas.
[[nodiscard]] QByteArray batchList(const BatchDone &done);

} // namespace wxbind
