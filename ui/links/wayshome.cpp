#include "ui/links/wayshome.h"

#include "ui/shared/buttons.h"

#include <QHBoxLayout>

namespace wxbind {

WaysHome::WaysHome(QWidget *parent)
    : QWidget(parent)
    , m_phone(makeButton(ButtonKind::Normal, this, Icon::Phone))
    , m_relay(makeButton(ButtonKind::Normal, this, Icon::Globe))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_phone);
    row->addWidget(m_relay);
    row->addStretch();
    connect(m_phone, &QPushButton::clicked, this, &WaysHome::phoneAsked);
    connect(m_relay, &QPushButton::clicked, this, &WaysHome::relayAsked);
}

void WaysHome::retranslate()
{
    m_phone->setText(tr("From a phone…"));
    m_phone->setToolTip(tr("Opens a page for five minutes that a phone in the same network can "
                           "send one callback to"));
    m_relay->setText(tr("Relay page…"));
    m_relay->setToolTip(tr("Saves the page for the account's own domain that brings callbacks "
                           "here"));
}

} // namespace wxbind
