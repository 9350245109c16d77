#include "ui/links/codering.h"

#include "core/model/attempt.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QPainter>

namespace wxbind {

namespace {

constexpr int kSide = 22;
constexpr int kGap = 10;
constexpr Msecs kSoon = 60 * 1000; ///< the last minute is amber
constexpr int kFullCircle = 360 * 16;
constexpr int kTop = 90 * 16;

} // namespace

CodeRing::CodeRing(QWidget *parent)
    : QWidget(parent)
{
    setFont(Theme::font(FontRole::Body));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void CodeRing::set(Msecs cameAt, Msecs now)
{
    m_cameAt = cameAt;
    m_now = now;
    setVisible(cameAt != 0);
    setAccessibleName(text());
    update();
}

bool CodeRing::isOver() const
{
    return m_cameAt != 0 && left() <= 0;
}

QString CodeRing::text() const
{
    return m_cameAt == 0 ? QString()
           : isOver()
               ? tr("Older than five minutes: came at %1").arg(Format::moment(m_cameAt, m_now))
               : tr("%1 left of the code's five minutes").arg(Format::left(left()));
}

QSize CodeRing::sizeHint() const
{
    return {Theme::scaled(kSide + kGap) + fontMetrics().horizontalAdvance(text()),
            Theme::scaled(kSide + 4)};
}

void CodeRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colour = [this](Token token) {
        return tokenColour(token, palette());
    };
    const Token ink = isOver() ? Token::Err : left() <= kSoon ? Token::Warn : Token::Accent;
    const int side = Theme::scaled(kSide);
    const QRectF ring = QRectF(2, (height() - side) / 2.0, side, side).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(colour(isOver() ? Token::ErrLine : Token::Line2), 3));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colour(ink), 3));
    painter.drawArc(ring, kTop, static_cast<int>(kFullCircle * left() / kCodeLife));
    if (isOver()) { // shape first, colour second
        painter.setPen(QPen(colour(ink), 2));
        painter.drawLine(ring.center() - QPointF(3, 3), ring.center() + QPointF(3, 3));
        painter.drawLine(ring.center() + QPointF(3, -3), ring.center() + QPointF(-3, 3));
    }
    painter.setPen(isOver() || left() <= kSoon ? colour(ink) : colour(Token::Text));
    painter.drawText(rect().adjusted(Theme::scaled(kSide + kGap), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
}

void CodeRing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(text());
        update();
    }
    QWidget::changeEvent(event);
}

Msecs CodeRing::left() const
{
    return qBound<Msecs>(0, m_cameAt + kCodeLife - m_now, kCodeLife);
}

} // namespace wxbind
