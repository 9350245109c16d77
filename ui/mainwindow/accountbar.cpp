#include "ui/mainwindow/accountbar.h"

#include <QPainter>

namespace wxbind {

AccountBar::AccountBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(3);
}

void AccountBar::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void AccountBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_colour.isValid()) {
        painter.fillRect(rect(), m_colour);
    }
}

} // namespace wxbind
