#include "ui/shared/readonlytext.h"

#include "ui/shared/theme.h"

#include <QPlainTextEdit>

namespace wxbind {

QPlainTextEdit *readOnlyText(QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setReadOnly(true);
    edit->setFrameShape(QFrame::NoFrame);
    edit->setFont(Theme::font(FontRole::Mono));
    edit->setTabChangesFocus(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return edit;
}

} // namespace wxbind
