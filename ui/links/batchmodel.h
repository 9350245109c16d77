#pragma once

#include "core/console/batchdesk.h"

#include <QAbstractTableModel>

namespace wxbind {

/// The rows of a judged batch: line, verdict, address, scope, note, and what is wrong.
class BatchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Line,
        Verdict, ///< sign and word
        Address,
        Scope,
        Note,
        Columns,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void set(const BatchPlan &plan);
    void retranslate();
    [[nodiscard]] const BatchPlan &plan() const { return m_plan; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const BatchRow &row, int column) const;

    BatchPlan m_plan;
};

} // namespace wxbind
