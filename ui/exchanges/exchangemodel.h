#pragma once

#include "core/base/clock.h"
#include "core/console/exchangedesk.h"

#include <QAbstractTableModel>

#include <memory>

namespace wxbind {

/// Calls, newest first, loaded page by page; the newest question wins.
class ExchangeModel final : public QAbstractTableModel
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

    void setQuery(const ExchangeQuery &query);
    /// Brings what is newer than the first row.
    void refresh();
    [[nodiscard]] int rowOf(ExchangeId id) const; ///< -1: not loaded
    [[nodiscard]] ExchangeId idAt(int row) const;
    void retranslate();
    [[nodiscard]] qint64 axis() const { return m_axis; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const wxbind::Error &error);

private:
    void ask(bool newest);
    void append(const QList<Exchange> &rows);
    void prepend(const QList<Exchange> &rows);
    void measureAxis();
    [[nodiscard]] QString textAt(const Exchange &exchange, int column) const;

    ExchangeDesk &m_desk;
    const Clock &m_clock;
    ExchangeQuery m_query;
    QList<Exchange> m_rows;
    qint64 m_axis = 400;
    bool m_more = false;
    std::unique_ptr<QObject> m_question;
};

} // namespace wxbind
