#include "ui/shared/controlpaint.h"

#include "ui/shared/buttons.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QPainterPath>
#include <QWidget>

namespace wxbind::controlpaint {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// Outline of what can be focused: 2 px accent inside the same outer size.
void outlined(const QStyleOption *option, QPainter *painter, const QColor &ground,
              const QColor &line, bool focus)
{
    const QColor accent = tokenColour(Token::Accent, option->palette);
    box(painter, option->rect, 5, ground, focus ? accent : line, focus ? 2 : 1);
}

} // namespace

void box(QPainter *painter, const QRectF &rect, double radius, const QColor &ground,
         const QColor &line, double pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, pen) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double inset = line.isValid() ? pen / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QPalette buttonPalette(const QStyleOption *option, const QWidget *widget)
{
    QPalette palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const auto ink = [&](Token token) {
        palette.setColor(QPalette::ButtonText,
                         tokenColour(enabled ? token : Token::Text3, option->palette));
    };
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        ink(Token::OnAccent);
        break;
    case ButtonKind::Fix:
    case ButtonKind::Link:
        ink(Token::Accent);
        break;
    case ButtonKind::Danger:
        ink(Token::Err);
        break;
    case ButtonKind::Normal:
    case ButtonKind::Small:
    case ButtonKind::Quiet:
        ink(Token::Text);
        break;
    }
    return palette;
}

void button(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto colour = [option](Token token) {
        return tokenColour(token, option->palette);
    };
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor ground = down    ? colour(Token::AccentSoft)
                          : hover ? colour(Token::Hover)
                                  : colour(Token::Surface);
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        if (!enabled) {
            outlined(option, painter, colour(Token::Sunken), colour(Token::Line2), focus);
            return;
        }
        box(painter, option->rect, 5,
            down    ? colour(Token::Accent).darker(112)
            : hover ? colour(Token::Accent).lighter(108)
                    : colour(Token::Accent),
            {});
        if (focus) { // a ring inside the filled button, in the colour of its text
            box(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), 3.5, {},
                colour(Token::OnAccent), 1.5);
        }
        return;
    case ButtonKind::Link:
        if (focus) {
            outlined(option, painter, {}, {}, true);
        }
        return;
    case ButtonKind::Quiet:
        if (focus || hover || down) {
            outlined(option, painter, down || hover ? ground : QColor(),
                     down || hover ? colour(Token::Line2) : QColor(), focus);
        }
        return;
    case ButtonKind::Fix:
        outlined(option, painter, ground, enabled ? colour(Token::Accent) : colour(Token::Line2),
                 focus);
        return;
    case ButtonKind::Danger:
        outlined(option, painter, ground, enabled ? colour(Token::Err) : colour(Token::Line2),
                 focus);
        return;
    case ButtonKind::Normal:
    case ButtonKind::Small:
        outlined(option, painter, enabled ? ground : colour(Token::Sunken), colour(Token::Line2),
                 focus);
        return;
    }
}

void toolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    Q_UNUSED(widget)
    const auto colour = [option](Token token) {
        return tokenColour(token, option->palette);
    };
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    const bool focus = has(option, QStyle::State_HasFocus);
    if (!down && !hover && !focus) {
        return;
    }
    outlined(option, painter,
             down    ? colour(Token::AccentSoft)
             : hover ? colour(Token::Hover)
                     : QColor(),
             down || hover ? colour(Token::Line2) : QColor(), focus);
}

void field(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto colour = [option](Token token) {
        return tokenColour(token, option->palette);
    };
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool writable = !has(option, QStyle::State_ReadOnly);
    const bool bad = widget && widget->property("bad").toBool();
    const QColor line = bad                   ? colour(Token::Err)
                        : enabled && writable ? colour(Token::Field)
                                              : colour(Token::Line2);
    const bool focus = has(option, QStyle::State_HasFocus);
    box(painter, option->rect, 5,
        enabled && writable ? colour(Token::Surface) : colour(Token::Sunken),
        bad     ? colour(Token::Err)
        : focus ? colour(Token::Accent)
                : line,
        focus || bad ? 2 : 1);
}

void checkBox(const QStyleOption *option, QPainter *painter)
{
    const auto colour = [option](Token token) {
        return tokenColour(token, option->palette);
    };
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = colour(enabled ? Token::Accent : Token::Text3);
    const bool focus = has(option, QStyle::State_HasFocus);
    box(painter, option->rect, 3.5, on ? accent : colour(enabled ? Token::Surface : Token::Sunken),
        on      ? accent
        : focus ? colour(Token::Accent)
                : colour(Token::Field),
        focus && !on ? 2 : 1);
    if (!on) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option->rect.topLeft());
    painter->scale(option->rect.width() / 16.0, option->rect.height() / 16.0);
    painter->setPen(QPen(colour(Token::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (has(option, QStyle::State_On)) {
        painter->drawPolyline(QPolygonF({{4.2, 8.3}, {6.9, 10.9}, {11.8, 5.4}}));
    } else {
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    }
    painter->restore();
}

void radioButton(const QStyleOption *option, QPainter *painter)
{
    const auto colour = [option](Token token) {
        return tokenColour(token, option->palette);
    };
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor accent = colour(enabled ? Token::Accent : Token::Text3);
    const double radius = option->rect.width() / 2.0;
    const bool focus = has(option, QStyle::State_HasFocus);
    box(painter, option->rect, radius,
        on ? accent : colour(enabled ? Token::Surface : Token::Sunken),
        on      ? accent
        : focus ? colour(Token::Accent)
                : colour(Token::Field),
        focus && !on ? 2 : 1);
    if (on) {
        const double dot = option->rect.width() * 0.19;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Token::OnAccent));
        painter->drawEllipse(QRectF(option->rect).center(), dot, dot);
        painter->restore();
    }
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    field(option, painter, widget);
    const int side = Theme::scaled(14);
    const QRectF rect = option->rect;
    paintIcon(painter, QRectF(rect.right() - side - 8, rect.center().y() - side / 2.0, side, side),
              Icon::ChevronDown, tokenColour(Token::Text2, option->palette));
}

} // namespace wxbind::controlpaint
