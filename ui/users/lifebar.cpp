#include "ui/users/lifebar.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/theme.h"

namespace wxbind {

LifeBar::LifeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeBar::set(double part, bool soon)
{
    part = qBound(0.0, part, 1.0);
    if (part != m_part || soon != m_soon) {
        m_part = part;
        m_soon = soon;
        update();
    }
}

QSize LifeBar::sizeHint() const
{
    return {Theme::scaled(60), Theme::scaled(5)};
}

void LifeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF groove = rect();
    const double round = groove.height() / 2;
    controlpaint::box(&painter, groove, round, tokenColour(Token::Line, palette()), {});
    if (m_part > 0) {
        const double wide = qMax(groove.height(), groove.width() * m_part);
        controlpaint::box(&painter, QRectF(0, 0, wide, groove.height()), round,
                          tokenColour(m_soon ? Token::Warn : Token::Accent, palette()), {});
    }
}

} // namespace wxbind
