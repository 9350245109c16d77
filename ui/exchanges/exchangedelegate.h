#pragma once

#include <QStyledItemDelegate>

namespace wxbind {

/// One call: sign and time, words, and its waterfall on the common axis of the header.
class ExchangeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// The phases of one call as a bar; `pixelsPerMilli` is the axis. A bar beyond `rect` is cut with a
/// slash. `phases`: connect, tls, wait, receive, total; -1 is unknown.
void paintWaterfall(QPainter *painter, const QRectF &rect, const QVariantList &phases,
                    double pixelsPerMilli, const QPalette &palette);

} // namespace wxbind
