#include "ui/exchanges/exchangemodel.h"

#include "ui/exchanges/exchangewords.h"
#include "ui/shared/format.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QVariantList phasesOf(const Phases &phases)
{
    const auto number = [](const std::optional<qint64> &value) {
        return value.value_or(-1);
    };
    return {number(phases.connect), number(phases.tls), number(phases.firstByte),
            number(phases.receive), phases.total};
}

} // namespace

ExchangeModel::ExchangeModel(ExchangeDesk &desk, const Clock &clock, QObject *parent)
    : PagedRows(parent)
    , m_desk(desk)
    , m_clock(clock)
{}

Async<ExchangePage> ExchangeModel::load(ExchangeQuery query, const ExchangeId &after)
{
    query.before = after;
    return andThen(m_desk.list(query), this,
                   [limit = query.limit](const QList<Exchange> &rows) -> Result<ExchangePage> {
                       return pageUpTo<ExchangeId>(limit, rows,
                                                   [](const Exchange &row) { return row.id; });
                   });
}

ExchangeId ExchangeModel::keyOf(const Exchange &row) const
{
    return row.id;
}

bool ExchangeModel::same(const Exchange &, const Exchange &) const
{
    return true; // a record never changes
}

void ExchangeModel::took(const ExchangePage &, Question)
{
    measureAxis();
}

void ExchangeModel::measureAxis()
{
    // The 95th percentile of the latest rows, rounded up: one slow call does not flatten the rest.
    QList<qint64> totals;
    for (qsizetype row = 0; row < rows().size() && row < 200; ++row) {
        totals.append(rows().at(row).phases.total);
    }
    std::sort(totals.begin(), totals.end());
    const qint64 wanted = totals.isEmpty() ? 0 : totals.at(totals.size() * 95 / 100);
    qint64 axis = 40;
    while (axis < wanted) {
        axis *= 2;
    }
    if (axis != m_axis) {
        m_axis = axis;
        Q_EMIT headerDataChanged(Qt::Horizontal, WaterfallColumn, WaterfallColumn);
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, WaterfallColumn), index(rowCount() - 1, WaterfallColumn));
        }
    }
}

int ExchangeModel::rowOf(ExchangeId id) const
{
    return rowWhere([id](const Exchange &row) { return row.id == id; });
}

ExchangeId ExchangeModel::idAt(int row) const
{
    return rows().value(row).id;
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ExchangeModel::textAt(const Exchange &exchange, int column) const
{
    switch (column) {
    case TimeColumn: {
        const QString day = Format::date(exchange.startedAt);
        const QString time = Format::clockMillis(exchange.startedAt);
        return day == Format::date(m_clock.now()) ? time : day.mid(5) + u' ' + time.left(5);
    }
    case StepColumn:
        return ExchangeWords::step(exchange.context.step);
    case EndpointColumn:
        return exchange.endpoint;
    case ResultColumn:
        return ExchangeWords::result(exchange);
    case MillisColumn:
        return exchange.phases.total < 10'000 ? QString::number(exchange.phases.total)
                                              : Format::took(exchange.phases.total);
    default:
        return {};
    }
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Exchange &exchange = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(exchange, index.column());
    case Qt::ToolTipRole:
        return index.column() == ResultColumn ? ExchangeWords::meaning(exchange)
               : index.column() == TimeColumn ? Format::full(exchange.startedAt)
                                              : textAt(exchange, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TimeColumn
                   ? u"%1, %2"_s.arg(SignWords::of(ExchangeWords::sign(exchange)),
                                     Format::full(exchange.startedAt))
               : index.column() == WaterfallColumn ? tr("%1 ms").arg(exchange.phases.total)
                                                   : textAt(exchange, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == MillisColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                              : int(Qt::AlignLeft | Qt::AlignVCenter);
    case SignRole:
        return static_cast<int>(ExchangeWords::sign(exchange));
    case LoudRole:
        return ExchangeWords::loud(exchange);
    case PhasesRole:
        return phasesOf(exchange.phases);
    case AxisRole:
        return m_axis;
    default:
        return {};
    }
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == MillisColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                       : int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles{
        tr("Time"), tr("Step"), tr("Endpoint"), tr("Result"), u"0 – %1"_s.arg(m_axis), tr("ms")};
    return titles.value(section);
}

} // namespace wxbind
