#include "ui/shared/page.h"

#include <QEvent>

namespace wxbind {

Page::Page(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace wxbind
