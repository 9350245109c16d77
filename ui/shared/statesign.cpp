#include "ui/shared/statesign.h"

#include <QGuiApplication>
#include <QIcon>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QPolygonF regular(int corners, double radius, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << QPointF(8 + radius * std::cos(angle), 8 + radius * std::sin(angle));
    }
    return polygon;
}

/// Draws on the 16 grid with the pens the signs share.
class SignPainter final
{
public:
    SignPainter(QPainter &painter, const QColor &ink, const QColor &on)
        : m_painter(painter)
        , m_ink(ink)
        , m_on(on)
    {}

    void fill(const QPainterPath &path) { m_painter.fillPath(path, m_ink); }
    void fill(const QPolygonF &polygon)
    {
        // A thin round-jointed outline of the same ink takes the sting out of the corners.
        m_painter.setPen(QPen(m_ink, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(m_ink);
        m_painter.drawPolygon(polygon);
    }
    void disc()
    {
        QPainterPath path;
        path.addEllipse(QPointF(8, 8), 6.6, 6.6);
        fill(path);
    }
    void ring(Qt::PenStyle style = Qt::SolidLine)
    {
        QPen pen(m_ink, 1.4, style, Qt::FlatCap);
        if (style != Qt::SolidLine) {
            pen.setDashPattern({2.0, 1.58});
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(QPointF(8, 8), 5.9, 5.9);
    }
    void stroke(const QList<QLineF> &lines, double width, bool knocked)
    {
        m_painter.setPen(QPen(knocked ? m_on : m_ink, width, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLines(lines);
    }
    void dot(QPointF centre, double radius, bool knocked)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(knocked ? m_on : m_ink);
        m_painter.drawEllipse(centre, radius, radius);
    }
    void question()
    {
        QPainterPath path(QPointF(6.6, 6.7));
        path.cubicTo(6.6, 4.7, 9.5, 4.8, 9.4, 6.7);
        path.cubicTo(9.3, 7.8, 8, 7.7, 8, 9.0);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_ink, 1.3, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawPath(path);
        dot({8, 10.9}, 0.8, false);
    }
    void outline(const QPolygonF &polygon)
    {
        m_painter.setPen(QPen(m_ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolygon(polygon);
    }
    void arc(int step)
    {
        m_painter.setPen(QPen(m_ink, 1.6, Qt::SolidLine, Qt::RoundCap));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawArc(QRectF(2.1, 2.1, 11.8, 11.8), (90 - step * 45) * 16, -100 * 16);
    }

private:
    QPainter &m_painter;
    QColor m_ink;
    QColor m_on;
};

void draw(SignPainter &p, Sign sign, int step)
{
    switch (sign) {
    case Sign::Done:
        p.disc();
        p.stroke({{5.1, 8.2, 7.1, 10.2}, {7.1, 10.2, 10.9, 6.0}}, 1.6, true);
        return;
    case Sign::Failed:
        p.fill(regular(8, 6.5, std::numbers::pi / 8));
        p.stroke({{5.8, 5.8, 10.2, 10.2}, {10.2, 5.8, 5.8, 10.2}}, 1.6, true);
        return;
    case Sign::Warning:
        p.fill(QPolygonF({{8, 2.2}, {14.3, 13.3}, {1.7, 13.3}}));
        p.stroke({{8, 6.2, 8, 9.2}}, 1.6, true);
        p.dot({8, 11.5}, 0.95, true);
        return;
    case Sign::Note:
        p.ring();
        p.stroke({{8, 7.6, 8, 10.8}}, 1.4, false);
        p.dot({8, 5.2}, 0.9, false);
        return;
    case Sign::Waiting:
        p.ring(Qt::CustomDashLine);
        return;
    case Sign::Running:
        p.arc(step);
        p.dot({8, 8}, 2.0, false);
        return;
    case Sign::Held:
        p.fill(regular(6, 6.5, std::numbers::pi / 6));
        p.stroke({{6.4, 5.9, 6.4, 10.1}, {9.6, 5.9, 9.6, 10.1}}, 1.7, true);
        return;
    case Sign::Unknown:
        p.outline(QPolygonF({{8, 1.3}, {14.7, 8}, {8, 14.7}, {1.3, 8}}));
        p.question();
        return;
    case Sign::Expired:
        p.ring();
        p.stroke({{8, 4.9, 8, 8}, {8, 8, 10.2, 9.3}}, 1.4, false);
        return;
    case Sign::Refused:
        p.ring();
        p.stroke({{4.0, 4.0, 12.0, 12.0}}, 1.4, false);
        return;
    case Sign::Skipped:
        p.ring();
        p.stroke({{5.4, 8, 10.6, 8}}, 1.4, false);
        return;
    case Sign::Bound:
        p.ring();
        p.dot({8, 8}, 2.8, false);
        return;
    case Sign::Unbound:
        p.ring();
        return;
    }
    Q_UNREACHABLE();
}

class SignIconEngine final : public QIconEngine
{
public:
    explicit SignIconEngine(Sign sign)
        : m_sign(sign)
    {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintSign(painter, rect, m_sign, QGuiApplication::palette());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SignIconEngine(m_sign); }

private:
    Sign m_sign;
};

} // namespace

void paintSign(QPainter *painter, const QRectF &rect, Sign sign, const QPalette &palette, int step)
{
    const double side = qMin(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center() - QPointF(side / 2, side / 2));
    painter->scale(side / 16, side / 16);
    SignPainter p(*painter, tokenColour(signInk(sign), palette),
                  tokenColour(Token::Surface, palette));
    draw(p, sign, step);
    painter->restore();
}

QIcon signIcon(Sign sign)
{
    return QIcon(new SignIconEngine(sign));
}

} // namespace wxbind
