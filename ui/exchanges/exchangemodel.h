#pragma once

#include "core/base/clock.h"
#include "core/console/exchangedesk.h"
#include "ui/shared/pagedrows.h"

namespace wxbind {

using ExchangePage = RowPage<Exchange, ExchangeId>;

/// Calls, newest first, loaded page by page.
class ExchangeModel final : public PagedRows<ExchangeQuery, ExchangePage, ExchangeId>
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        StepColumn,
        EndpointColumn,
        ResultColumn,
        WaterfallColumn,
        MillisColumn,
        ColumnCount,
    };
    enum Role
    {
        SignRole = Qt::UserRole, ///< Sign, of the time column
        LoudRole,                ///< true: the result wants a look
        PhasesRole,              ///< QVariantList: connect, tls, wait, receive, total; -1 unknown
        AxisRole,                ///< where the common time axis ends, ms
    };

    ExchangeModel(ExchangeDesk &desk, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(ExchangeId id) const; ///< -1: not loaded
    [[nodiscard]] ExchangeId idAt(int row) const;
    [[nodiscard]] qint64 axis() const { return m_axis; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] Async<ExchangePage> load(ExchangeQuery query, const ExchangeId &after) override;
    [[nodiscard]] ExchangeId keyOf(const Exchange &row) const override;
    [[nodiscard]] bool same(const Exchange &, const Exchange &) const override;
    void took(const ExchangePage &, Question) override;
    void measureAxis();
    [[nodiscard]] QString textAt(const Exchange &exchange, int column) const;

    ExchangeDesk &m_desk;
    const Clock &m_clock;
    qint64 m_axis = 400;
};

} // namespace wxbind
