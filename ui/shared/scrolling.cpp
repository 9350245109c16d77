#include "ui/shared/scrolling.h"

#include <QScrollArea>

namespace wxbind {

QScrollArea *scrolling(QWidget *content, QPalette::ColorRole ground, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    content->setBackgroundRole(ground);
    content->setAutoFillBackground(true);
    area->setWidget(content);
    return area;
}

} // namespace wxbind
