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
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_clock(clock)
{}

void ExchangeModel::setQuery(const ExchangeQuery &query)
{
    beginResetModel();
    m_query = query;
    m_query.before = {};
    m_rows.clear();
    m_more = false;
    endResetModel();
    ask(false);
}

void ExchangeModel::refresh()
{
    ask(true);
}

void ExchangeModel::ask(bool newest)
{
    ExchangeQuery query = m_query;
    if (!newest && !m_rows.isEmpty()) {
        query.before = m_rows.constLast().id;
    }
    m_question = std::make_unique<QObject>();
    onResult(m_desk.list(query), m_question.get(),
             [this, newest](const Result<QList<Exchange>> &rows) {
                 if (!rows) {
                     Q_EMIT failed(rows.error());
                     return;
                 }
                 if (newest && !m_rows.isEmpty()) {
                     prepend(*rows);
                 } else {
                     append(*rows);
                 }
                 Q_EMIT loaded();
             });
}

void ExchangeModel::append(const QList<Exchange> &rows)
{
    m_more = rows.size() >= m_query.limit;
    if (rows.isEmpty()) {
        return;
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
    measureAxis();
}

void ExchangeModel::prepend(const QList<Exchange> &rows)
{
    // A record never changes, so only what is newer than the first row is new.
    QList<Exchange> fresh;
    for (const Exchange &row : rows) {
        if (row.id > m_rows.constFirst().id) {
            fresh.append(row);
        }
    }
    if (!fresh.isEmpty() && fresh.size() == rows.size() && rows.size() >= m_query.limit) {
        // A whole page of news: there may be a hole behind it, so begin anew.
        setQuery(m_query);
        return;
    }
    // An older page that was on its way was dropped for this answer: let it be asked for again.
    m_more = m_more || rows.size() >= m_query.limit;
    if (fresh.isEmpty()) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_rows = fresh + m_rows;
    endInsertRows();
    measureAxis();
}

void ExchangeModel::measureAxis()
{
    // The 95th percentile of the latest rows, rounded up: one slow call does not flatten the rest.
    QList<qint64> totals;
    for (qsizetype row = 0; row < m_rows.size() && row < 200; ++row) {
        totals.append(m_rows.at(row).phases.total);
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
        Q_EMIT dataChanged(index(0, WaterfallColumn),
                           index(static_cast<int>(m_rows.size()) - 1, WaterfallColumn));
    }
}

int ExchangeModel::rowOf(ExchangeId id) const
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                 [id](const Exchange &row) { return row.id == id; });
    return at == m_rows.cend() ? -1 : static_cast<int>(at - m_rows.cbegin());
}

ExchangeId ExchangeModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : ExchangeId();
}

void ExchangeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0),
                           index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
    }
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
    const Exchange &exchange = m_rows.at(index.row());
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

bool ExchangeModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void ExchangeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_more = false; // asked for once; append() tells whether there is still more
        ask(false);
    }
}

} // namespace wxbind
