#pragma once

#include "core/base/result.h"
#include "core/console/linkdesk.h"

namespace wxbind {

inline constexpr qsizetype kMostBatchRows = 10'000;

/// One link to be, from one record of the file.
struct BatchRow
{
    qint64 line = 0; ///< where the record begins
    LinkWish wish;
    QString expectText; ///< who is waited for, as the file names them
    Findings findings;
    AuthorizeLink link = {};
    QrMatrix qr = {};

    [[nodiscard]] bool usable() const { return !hasErrors(findings); }
};

struct BatchRows
{
    QList<BatchRow> rows;
    QStringList unusedColumns; ///< of the header, as they stand there
};

/// The rows of a CSV file, unjudged but for what only the file knows (bytes that are not UTF-8).
/// The header is guessed: redirect_uri, redirect, url, address, 回调地址 …; optional scope, state,
/// note and expect. Without a header the first column is the address, then scope, note. `common`
/// stands for what a row leaves out. Invalid where there is no address or more than kMostBatchRows.
[[nodiscard]] Result<BatchRows> batchRowsOf(const QByteArray &csv, const LinkWish &common);

} // namespace wxbind
