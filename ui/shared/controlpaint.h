#pragma once

#include <QPainter>
#include <QStyleOption>

/// The drawings of ControlStyle, one function a control.
namespace wxbind::controlpaint {

/// A rounded box whose outline lies inside `rect`; `pen` 1 or 2 without a jump in size.
void box(QPainter *painter, const QRectF &rect, double radius, const QColor &ground,
         const QColor &line, double pen = 1);

void button(const QStyleOption *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QPalette buttonPalette(const QStyleOption *option, const QWidget *widget);
void toolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void field(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void checkBox(const QStyleOption *option, QPainter *painter);
void radioButton(const QStyleOption *option, QPainter *painter);
void headerSection(const QStyleOption *option, QPainter *painter);
void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void scrollBar(const QStyleOptionSlider *option, QPainter *painter);
void tab(const QStyleOptionTab *option, QPainter *painter);
void menuPanel(const QStyleOption *option, QPainter *painter);
void rowGround(const QStyleOptionViewItem *option, QPainter *painter);
void progressGroove(const QStyleOption *option, QPainter *painter);
void progressFill(const QStyleOptionProgressBar *option, QPainter *painter);

} // namespace wxbind::controlpaint
