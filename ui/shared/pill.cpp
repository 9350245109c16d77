#include "ui/shared/pill.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace wxbind {

namespace {

constexpr int kPillPad = 7;
constexpr int kPillGap = 5;

int signSide()
{
    return Theme::scaled(14);
}

} // namespace

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setFont(Theme::font(FontRole::Secondary));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::set(Tone tone, const QString &text, std::optional<Sign> sign)
{
    m_tone = tone;
    m_text = text;
    m_sign = sign;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const int sign = m_sign ? signSide() + kPillGap : 0;
    return {fontMetrics().horizontalAdvance(m_text) + sign + 2 * kPillPad, Theme::scaled(22)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours colours = toneColours(m_tone, palette());
    controlpaint::box(&painter, rect(), 4, colours.soft, colours.line);
    QRect text = rect().adjusted(kPillPad, 0, -kPillPad, 0);
    if (m_sign) {
        const QRectF place(text.left(), (height() - signSide()) / 2.0, signSide(), signSide());
        paintSign(&painter, place, *m_sign, palette());
        text.setLeft(text.left() + signSide() + kPillGap);
    }
    painter.setPen(colours.ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

int paintPill(QPainter *painter, QPoint corner, int height, Tone tone, const QString &text,
              const QPalette &palette)
{
    painter->save();
    painter->setFont(Theme::font(FontRole::Secondary));
    const int width = painter->fontMetrics().horizontalAdvance(text) + 2 * kPillPad;
    const QRect rect(corner, QSize(width, height));
    const ToneColours colours = toneColours(tone, palette);
    controlpaint::box(painter, rect, 4, colours.soft, colours.line);
    painter->setPen(colours.ink);
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
    return width;
}

} // namespace wxbind
