#include "ui/links/sheetbar.h"

#include "ui/shared/buttons.h"

#include <QHBoxLayout>

namespace wxbind {

SheetBar::SheetBar(QWidget *parent)
    : QWidget(parent)
    , m_print(makeButton(ButtonKind::Normal, this, Icon::Print))
    , m_logo(makeButton(ButtonKind::Normal, this, Icon::Image))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_print, 1);
    row->addWidget(m_logo, 1);
    connect(m_print, &QPushButton::clicked, this, &SheetBar::printAsked);
    connect(m_logo, &QPushButton::clicked, this, [this] {
        if (m_hasLogo) {
            Q_EMIT noLogoAsked();
        } else {
            Q_EMIT logoAsked();
        }
    });
    setLive(false);
}

void SheetBar::setLive(bool live)
{
    m_print->setEnabled(live);
}

void SheetBar::setLogo(bool present)
{
    m_hasLogo = present;
    retranslate();
}

void SheetBar::setPrintOnly()
{
    m_logo->hide();
}

void SheetBar::retranslate()
{
    m_print->setText(tr("Print, PDF…"));
    m_print->setToolTip(tr("A card with this link, for paper (Ctrl+P)"));
    m_logo->setText(m_hasLogo ? tr("No logo") : tr("Logo…"));
    m_logo->setToolTip(
        m_hasLogo ? tr("Takes the picture out of the code of this account")
                  : tr("Puts a picture into the middle of the code; the account keeps it"));
}

} // namespace wxbind
