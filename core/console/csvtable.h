#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace wxbind {

/// One record of a CSV file; it may stretch over several lines.
struct CsvRecord
{
    qint64 line = 0; ///< where it begins, counted from 1
    QStringList fields;
    bool utf8 = true; ///< false: some bytes are none, and stand as U+FFFD
};

/// The records of a CSV file (libcsv): with or without byte order mark, with commas, semicolons or
/// tabs, quoted fields with line breaks in them. Empty lines are left out. Invalid, with the line,
/// when quotes do not match or the file is not text.
[[nodiscard]] Result<QList<CsvRecord>> readCsv(const QByteArray &bytes);

/// One line of a CSV file. A value that a spreadsheet would take for a formula gets an apostrophe
/// before it.
[[nodiscard]] QByteArray csvLine(const QStringList &fields);

} // namespace wxbind
