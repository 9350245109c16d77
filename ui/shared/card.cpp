#include "ui/shared/card.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace wxbind {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(14, 12, 14, 12);
    m_body->setSpacing(8);
}

void Card::setTitle(const QString &title)
{
    makeHead();
    m_title->setText(title);
}

void Card::addToHead(QWidget *widget)
{
    makeHead();
    m_head->insertWidget(m_beforeStretch++, widget);
}

void Card::addToHeadEnd(QWidget *widget)
{
    makeHead();
    m_head->addWidget(widget);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    controlpaint::box(&painter, rect(), 6, tokenColour(Token::Surface, palette()),
                      tokenColour(Token::Line, palette()));
}

void Card::makeHead()
{
    if (m_head) {
        return;
    }
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_title = new QLabel(this);
    m_title->setFont(Theme::font(FontRole::Title));
    m_head->addWidget(m_title);
    m_beforeStretch = 1;
    m_head->addStretch();
    m_body->insertLayout(0, m_head);
}

HairLine::HairLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void HairLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColour(Token::Line, palette()));
}

} // namespace wxbind
