#include "ui/shared/controlpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

/// The drawings that belong to views: headers, rows, scroll bars, tabs, progress.
namespace wxbind::controlpaint {

void headerSection(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, tokenColour(Token::Chrome, option->palette));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      tokenColour(Token::Line, option->palette));
}

void scrollBar(const QStyleOptionSlider *option, QPainter *painter)
{
    painter->fillRect(option->rect, tokenColour(Token::Surface, option->palette));
    const bool upright = option->orientation == Qt::Vertical;
    const qint64 range = qint64(option->maximum) - option->minimum;
    const int length = upright ? option->rect.height() : option->rect.width();
    if (range <= 0 || length <= 0) {
        return;
    }
    const int thumb = qMax(24, int(qint64(length) * option->pageStep / (range + option->pageStep)));
    const int from =
        int(qint64(length - thumb) * (option->sliderPosition - option->minimum) / range);
    const QRectF rect = option->rect;
    const QRectF bar = upright ? QRectF(rect.x() + 2, rect.y() + from, rect.width() - 4, thumb)
                               : QRectF(rect.x() + from, rect.y() + 2, thumb, rect.height() - 4);
    const bool active = option->state.testFlag(QStyle::State_MouseOver) ||
                        option->state.testFlag(QStyle::State_Sunken);
    box(painter, bar, qMin(bar.width(), bar.height()) / 2,
        tokenColour(active ? Token::Field : Token::Line2, option->palette), {});
}

void tab(const QStyleOptionTab *option, QPainter *painter)
{
    const bool chosen = option->state.testFlag(QStyle::State_Selected);
    const QRect rect = option->rect;
    if (option->state.testFlag(QStyle::State_MouseOver) && !chosen) {
        painter->fillRect(rect, tokenColour(Token::Hover, option->palette));
    }
    if (chosen) {
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
                          tokenColour(Token::Accent, option->palette));
    }
    if (option->state.testFlag(QStyle::State_HasFocus)) {
        box(painter, rect.adjusted(1, 1, -1, -3), 3, {},
            tokenColour(Token::Accent, option->palette), 2);
    }
}

void menuPanel(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, tokenColour(Token::Surface, option->palette));
    painter->setPen(tokenColour(Token::Line2, option->palette));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

void rowGround(const QStyleOptionViewItem *option, QPainter *painter)
{
    if (option->state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option->rect, tokenColour(Token::AccentSoft, option->palette));
    } else if (option->state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option->rect, tokenColour(Token::Hover, option->palette));
    } else if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    }
}

void progressGroove(const QStyleOption *option, QPainter *painter)
{
    const QRectF rect = option->rect;
    box(painter, rect, rect.height() / 2, tokenColour(Token::Line, option->palette), {});
}

void progressFill(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const double range = double(option->maximum) - option->minimum;
    const double part = range > 0 ? (option->progress - option->minimum) / range : 0;
    QRectF rect = option->rect;
    if (part > 0) {
        rect.setWidth(qMax(rect.height(), rect.width() * qMin(part, 1.0)));
        box(painter, rect, rect.height() / 2, tokenColour(Token::Accent, option->palette), {});
    }
}

} // namespace wxbind::controlpaint
