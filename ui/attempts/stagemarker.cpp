#include "ui/attempts/stagemarker.h"

#include "ui/shared/theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace wxbind {

namespace {

QPolygonF polygon(const QRectF &box, int corners, double turn)
{
    QPolygonF shape;
    const double radius = box.width() / 2;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * (i + turn) / corners;
        shape.append(box.center() + QPointF(std::sin(angle), -std::cos(angle)) * radius);
    }
    return shape;
}

void paintNumber(QPainter *painter, const QRectF &box, int number, const QColor &ink)
{
    QFont font = Theme::font(FontRole::SecondaryBold);
    font.setPixelSize(qMax(8, static_cast<int>(box.height() * 0.6)));
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(box, Qt::AlignCenter, QString::number(number));
}

} // namespace

void paintStageMarker(QPainter *painter, const QRectF &box, int number, StageState state,
                      const QPalette &palette)
{
    const auto colour = [&palette](Token token) {
        return tokenColour(token, palette);
    };
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor ink = colour(Token::OnAccent);
    switch (state) {
    case StageState::Done:
        painter->setBrush(colour(Token::Ok));
        painter->drawEllipse(box);
        break;
    case StageState::Failed:
        painter->setBrush(colour(Token::Err));
        painter->drawPolygon(polygon(box.adjusted(-0.7, -0.7, 0.7, 0.7), 8, 0.5));
        break;
    case StageState::Held:
        painter->setBrush(colour(Token::Held));
        painter->drawPolygon(polygon(box.adjusted(-0.7, -0.7, 0.7, 0.7), 6, 0));
        break;
    case StageState::Unknown:
        ink = colour(Token::Warn);
        painter->setPen(QPen(ink, 1.6));
        painter->setBrush(colour(Token::Surface));
        painter->drawPolygon(polygon(box.adjusted(-2, -2, 2, 2), 4, 0));
        break;
    case StageState::Running:
    case StageState::Skipped:
    case StageState::NotReached: {
        ink = colour(state == StageState::Running ? Token::Accent : Token::Text3);
        QPen ring(ink, 1.4);
        if (state == StageState::NotReached) {
            ring.setDashPattern({2, 2});
        }
        painter->setPen(ring);
        painter->setBrush(colour(Token::Surface));
        painter->drawEllipse(inner);
        break;
    }
    }
    paintNumber(painter, box, number, ink);
    painter->restore();
}

} // namespace wxbind
