#include "core/console/batchrows.h"

#include "core/console/csvtable.h"
#include "core/model/findingids.h"

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

enum class Column
{
    Redirect,
    Scope,
    State,
    Note,
    Expect,
};

struct ColumnName
{
    const char16_t *name; ///< lower case, without blanks, dashes and underscores
    Column column;
};

constexpr std::array kNames{
    ColumnName{u"redirecturi", Column::Redirect},
    ColumnName{u"redirecturl", Column::Redirect},
    ColumnName{u"redirect", Column::Redirect},
    ColumnName{u"uri", Column::Redirect},
    ColumnName{u"url", Column::Redirect},
    ColumnName{u"address", Column::Redirect},
    ColumnName{u"link", Column::Redirect},
    ColumnName{u"callback", Column::Redirect},
    ColumnName{u"回调地址", Column::Redirect},
    ColumnName{u"回调", Column::Redirect},
    ColumnName{u"地址", Column::Redirect},
    ColumnName{u"网址", Column::Redirect},
    ColumnName{u"链接", Column::Redirect},
    ColumnName{u"scope", Column::Scope},
    ColumnName{u"授权方式", Column::Scope},
    ColumnName{u"授权作用域", Column::Scope},
    ColumnName{u"作用域", Column::Scope},
    ColumnName{u"state", Column::State},
    ColumnName{u"note", Column::Note},
    ColumnName{u"remark", Column::Note},
    ColumnName{u"comment", Column::Note},
    ColumnName{u"name", Column::Note},
    ColumnName{u"备注", Column::Note},
    ColumnName{u"说明", Column::Note},
    ColumnName{u"名称", Column::Note},
    ColumnName{u"expect", Column::Expect},
    ColumnName{u"person", Column::Expect},
    ColumnName{u"openid", Column::Expect},
    ColumnName{u"期望", Column::Expect},
    ColumnName{u"期望的人", Column::Expect},
};

/// Which column of the file is which; -1: none.
struct Columns
{
    std::array<qsizetype, 5> at{-1, -1, -1, -1, -1};
    QStringList unused;
    bool header = false;

    [[nodiscard]] qsizetype &of(Column column) { return at[static_cast<size_t>(column)]; }
    [[nodiscard]] QString cell(const CsvRecord &record, Column column) const
    {
        return record.fields.value(at[static_cast<size_t>(column)]);
    }
};

std::optional<Column> columnNamed(QString name)
{
    name = name.toLower().remove(u' ').remove(u'-').remove(u'_');
    for (const ColumnName &known : kNames) {
        if (name == QStringView(known.name)) {
            return known.column;
        }
    }
    return std::nullopt;
}

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) ||
           text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

Columns headerOf(const CsvRecord &first)
{
    Columns columns;
    for (qsizetype i = 0; i < first.fields.size(); ++i) {
        const auto column = columnNamed(first.fields[i]);
        if (column && columns.of(*column) < 0) {
            columns.of(*column) = i;
        } else if (!first.fields[i].isEmpty()) {
            columns.unused.append(first.fields[i]);
        }
    }
    columns.header = columns.of(Column::Redirect) >= 0;
    return columns;
}

Columns withoutHeader()
{
    Columns columns;
    columns.of(Column::Redirect) = 0;
    columns.of(Column::Scope) = 1;
    columns.of(Column::Note) = 2;
    return columns;
}

BatchRow rowOf(const CsvRecord &record, const Columns &columns, const LinkWish &common)
{
    BatchRow row{record.line, common, columns.cell(record, Column::Expect), {}};
    row.wish.order.redirectUri = columns.cell(record, Column::Redirect);
    row.wish.order.state = StateToken(columns.cell(record, Column::State));
    if (const QString scope = columns.cell(record, Column::Scope); !scope.isEmpty()) {
        row.wish.order.scope = scope;
    }
    if (const QString note = columns.cell(record, Column::Note); !note.isEmpty()) {
        row.wish.note = note;
    }
    if (!record.utf8) {
        row.findings.append(
            {finding::BatchNotUtf8, Severity::Error, {}, {}, {QString::number(record.line)}, {}});
    }
    return row;
}

} // namespace

Result<BatchRows> batchRowsOf(const QByteArray &csv, const LinkWish &common)
{
    const auto records = readCsv(csv);
    if (!records) {
        return fail(records.error());
    }
    if (records->isEmpty()) {
        return fail(Fault::Invalid, u"the file has no rows"_s);
    }
    Columns columns = headerOf(records->first());
    if (!columns.header) {
        if (!isAddress(records->first().fields.value(0))) {
            return fail(Fault::Invalid,
                        u"line %1: no column is named redirect_uri, redirect, url or address"_s.arg(
                            records->first().line));
        }
        columns = withoutHeader();
    }
    const qsizetype first = columns.header ? 1 : 0;
    if (records->size() == first) {
        return fail(Fault::Invalid, u"the file has a header and no rows"_s);
    }
    if (records->size() - first > kMostBatchRows) {
        return fail(Fault::Invalid,
                    u"the file has %1 rows; %2 are the most"_s.arg(
                        QString::number(records->size() - first), QString::number(kMostBatchRows)));
    }
    BatchRows batch{{}, columns.unused};
    for (qsizetype i = first; i < records->size(); ++i) {
        batch.rows.append(rowOf((*records)[i], columns, common));
    }
    return batch;
}

} // namespace wxbind
