#include "ui/exchanges/exchangedelegate.h"

#include "ui/exchanges/exchangemodel.h"
#include "ui/shared/rowground.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <array>

namespace wxbind {

namespace {

FontRole fontOf(int column)
{
    switch (column) {
    case ExchangeModel::TimeColumn:
    case ExchangeModel::EndpointColumn:
    case ExchangeModel::MillisColumn:
        return FontRole::MonoSmall;
    default:
        return FontRole::Secondary;
    }
}

Token inkOf(const QModelIndex &index)
{
    if (index.column() != ExchangeModel::ResultColumn) {
        return index.column() == ExchangeModel::StepColumn ? Token::Text : Token::Text2;
    }
    const auto sign = static_cast<Sign>(index.data(ExchangeModel::SignRole).toInt());
    return sign == Sign::Failed ? Token::Err : sign == Sign::Unknown ? Token::Warn : Token::Text2;
}

} // namespace

void paintWaterfall(QPainter *painter, const QRectF &rect, const QVariantList &phases,
                    double pixelsPerMilli, const QPalette &palette)
{
    constexpr std::array inks{Token::WaterConnect, Token::WaterTls, Token::WaterWait,
                              Token::WaterReceive};
    if (phases.size() < 5) {
        return;
    }
    qint64 known = 0;
    for (int i = 0; i < 4; ++i) {
        known += qMax<qint64>(0, phases.at(i).toLongLong());
    }
    // What no phase explains was spent waiting: Qt does not tell every phase of a reused
    // connection.
    const qint64 rest = qMax<qint64>(0, phases.at(4).toLongLong() - known);
    painter->setPen(Qt::NoPen);
    qreal x = rect.left();
    for (int i = 0; i < 4 && x < rect.right(); ++i) {
        qint64 millis = qMax<qint64>(0, phases.at(i).toLongLong());
        millis += i == 2 ? rest : 0;
        if (millis == 0) {
            continue;
        }
        const qreal wide =
            qMin(qMax(1.0, static_cast<double>(millis) * pixelsPerMilli), rect.right() - x);
        painter->setBrush(tokenColour(inks.at(static_cast<size_t>(i)), palette));
        painter->drawRect(QRectF(x, rect.top(), wide, rect.height()));
        x += wide + 1;
    }
    if (static_cast<double>(phases.at(4).toLongLong()) * pixelsPerMilli > rect.width() + 1) {
        painter->setPen(QPen(palette.color(QPalette::Base), 3));
        const qreal cut = rect.right() - 10;
        painter->drawLine(QPointF(cut - 3, rect.bottom() + 2), QPointF(cut + 3, rect.top() - 2));
    }
}

void ExchangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool first = index.column() == ExchangeModel::TimeColumn;
    paintRowGround(painter, option, first, index.column() == ExchangeModel::MillisColumn);
    QRect rect = option.rect.adjusted(Theme::scaled(8), 0, -Theme::scaled(8), -1);
    if (first) {
        const int side = Theme::scaled(14);
        rect.setLeft(rect.left() + Theme::scaled(4));
        paintSign(painter, QRectF(rect.left(), rect.center().y() - side / 2.0 + 0.5, side, side),
                  static_cast<Sign>(index.data(ExchangeModel::SignRole).toInt()), option.palette);
        rect.setLeft(rect.left() + side + Theme::scaled(8));
    }
    if (index.column() == ExchangeModel::WaterfallColumn) {
        const int high = Theme::scaled(8);
        const QRectF bar(rect.left(), rect.center().y() - high / 2.0 + 0.5, rect.width(), high);
        const double axis = index.data(ExchangeModel::AxisRole).toDouble();
        paintWaterfall(painter, bar, index.data(ExchangeModel::PhasesRole).toList(),
                       bar.width() / qMax(1.0, axis), option.palette);
    } else {
        painter->setFont(Theme::font(fontOf(index.column())));
        painter->setPen(tokenColour(inkOf(index), option.palette));
        const auto align = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        // The end of an endpoint tells more than its beginning.
        const auto cut =
            index.column() == ExchangeModel::EndpointColumn ? Qt::ElideLeft : Qt::ElideRight;
        painter->drawText(rect, static_cast<int>(align),
                          painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                            cut, rect.width()));
    }
    painter->restore();
}

QSize ExchangeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::scaled(80), Theme::scaled(28)};
}

} // namespace wxbind
