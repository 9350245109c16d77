#include "ui/attempts/attemptdelegate.h"

#include "core/model/attempt.h"
#include "ui/attempts/attemptmodel.h"
#include "ui/shared/rowground.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace wxbind {

namespace {

constexpr int kStation = 8;
constexpr int kStationStep = 13;

void paintStation(QPainter *painter, const QRectF &box, StageState state, const QPalette &palette)
{
    const QColor ink = tokenColour(Token::Text2, palette);
    switch (state) {
    case StageState::Done:
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    case StageState::Failed:
        painter->setPen(QPen(tokenColour(Token::Err, palette), 1.8));
        painter->drawLine(box.topLeft(), box.bottomRight());
        painter->drawLine(box.topRight(), box.bottomLeft());
        return;
    case StageState::Held:
        painter->setPen(QPen(tokenColour(Token::Held, palette), 2));
        painter->drawLine(QPointF(box.left() + 2, box.top()),
                          QPointF(box.left() + 2, box.bottom()));
        painter->drawLine(QPointF(box.right() - 2, box.top()),
                          QPointF(box.right() - 2, box.bottom()));
        return;
    case StageState::Skipped:
        painter->setPen(QPen(ink, 1.6));
        painter->drawLine(QPointF(box.left(), box.center().y()),
                          QPointF(box.right(), box.center().y()));
        return;
    case StageState::Running:
    case StageState::Unknown:
        paintSign(painter, box.adjusted(-1, -1, 1, 1), signOf(state), palette);
        return;
    case StageState::NotReached:
        painter->setPen(QPen(tokenColour(Token::Field, palette), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5));
        return;
    }
    Q_UNREACHABLE();
}

void paintTrack(QPainter *painter, const QVariantList &track, QPointF right,
                const QPalette &palette)
{
    const int step = Theme::scaled(kStationStep);
    const int side = Theme::scaled(kStation);
    qreal x = right.x() - side - step * static_cast<int>(track.size() - 1);
    for (qsizetype i = 0; i < track.size(); ++i) {
        const auto state = static_cast<StageState>(track.at(i).toInt());
        if (i > 0) {
            QPen line(tokenColour(Token::Line2, palette), 1);
            if (state == StageState::NotReached) {
                line.setDashPattern({1, 2});
            }
            painter->setPen(line);
            painter->drawLine(QPointF(x - step + side + 1, right.y()), QPointF(x - 1, right.y()));
        }
        painter->setBrush(Qt::NoBrush);
        paintStation(painter, QRectF(x, right.y() - side / 2.0, side, side), state, palette);
        x += step;
    }
}

} // namespace

void AttemptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(painter, option, true, true);
    const QPalette &palette = option.palette;
    const int gap = Theme::scaled(12);
    const int sign = Theme::scaled(16);
    const int half = option.rect.height() / 2;
    const QRect inner = option.rect.adjusted(gap, 0, -gap, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);

    paintSign(painter, QRectF(inner.left(), inner.top() + half - sign * 1.05, sign, sign),
              static_cast<Sign>(index.data(AttemptModel::SignRole).toInt()), palette);

    painter->setFont(Theme::font(FontRole::Secondary));
    painter->setPen(tokenColour(Token::Text2, palette));
    const QString time = index.data(AttemptModel::TimeRole).toString();
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time);
    const int left = inner.left() + sign + Theme::scaled(10);
    const QRect top(left, inner.top() + Theme::scaled(6), inner.right() - left, half - 6);
    const QRect bottom(left, inner.top() + half, inner.right() - left, half - Theme::scaled(6));
    painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, time);
    const int trackWidth = Theme::scaled(kStationStep) * 5;
    painter->drawText(
        bottom, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(AttemptModel::SubtitleRole).toString(),
                                          Qt::ElideRight, bottom.width() - trackWidth - gap));

    painter->setFont(Theme::font(selected ? FontRole::BodyBold : FontRole::Body));
    painter->setPen(tokenColour(Token::Text, palette));
    painter->drawText(
        top, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(AttemptModel::TitleRole).toString(),
                                          Qt::ElideRight, top.width() - timeWidth - gap));
    paintTrack(painter, index.data(AttemptModel::TrackRole).toList(),
               {static_cast<qreal>(inner.right()), bottom.center().y() + 0.5}, palette);
    painter->restore();
}

QSize AttemptDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::scaled(320), Theme::scaled(52)};
}

} // namespace wxbind
