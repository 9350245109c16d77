#pragma once

#include <QStyledItemDelegate>

namespace wxbind {

/// One account: colour square (violet flask for the sandbox), name, appid, and a key when its
/// secret is missing.
class AccountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace wxbind
