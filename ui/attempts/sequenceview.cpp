#include "ui/attempts/sequenceview.h"

#include "ui/attempts/sequencepainter.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace wxbind {

SequenceView::SequenceView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Picture of this sign-in"));
}

void SequenceView::setStages(const QList<SequenceStage> &stages)
{
    m_stages = stages;
    setAccessibleName(tr("Picture of this sign-in"));
    setAccessibleDescription(Sequence::text(stages));
    updateGeometry();
    update();
}

int SequenceView::heightForWidth(int width) const
{
    return SequenceLayout(m_stages, width).height();
}

QSize SequenceView::sizeHint() const
{
    const int wide = Theme::scaled(640);
    return {wide, heightForWidth(wide)};
}

QSize SequenceView::minimumSizeHint() const
{
    return {Theme::scaled(400), Theme::scaled(62)};
}

void SequenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    SequencePainter(&painter, m_stages, SequenceLayout(m_stages, width()), palette()).paint();
    if (hasFocus()) {
        painter.setPen(QPen(tokenColour(Token::Accent, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void SequenceView::copyText() const
{
    QGuiApplication::clipboard()->setText(Sequence::text(m_stages));
}

void SequenceView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy as text")), &QAction::triggered, this,
            &SequenceView::copyText);
    menu->popup(event->globalPos());
}

void SequenceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyText();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace wxbind
