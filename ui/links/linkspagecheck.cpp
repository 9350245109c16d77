#include "ui/links/linkcheckpane.h"
#include "ui/links/linkcheckpanel.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/shared/segmentedcontrol.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

/// How any link is checked, and how the corrected one comes into the form.
namespace wxbind {

void LinksPage::connectCheck()
{
    connect(m_check, &LinkCheckPanel::judged, this, &LinksPage::showCheck);
    connect(m_checkPane, &LinkCheckPane::useAsked, this, &LinksPage::useOrder);
    connect(m_checkPane, &LinkCheckPane::copied, this,
            [this] { Q_EMIT say(tr("The link is in the clipboard.")); });
}

/// The sandbox's account is registered with no real platform: of a real link only what stands in it
/// is known.
LinkCheck LinksPage::checked(const QString &text) const
{
    LinkCheck alone = LinkDesk::check(text);
    if (account().appId.isEmpty() || (account().isSandbox() && alone.appId != account().appId)) {
        return alone;
    }
    LinkCheckOptions options;
    options.account = account();
    return LinkDesk::check(text, options);
}

void LinksPage::showCheck()
{
    if (m_check->given()) {
        m_checkPane->set(m_check->result());
    } else {
        m_checkPane->clear();
    }
    m_checkPane->useButton()->setEnabled(!account().appId.isEmpty());
}

void LinksPage::takeToCheck(const QString &text)
{
    m_tabs->setCurrent(kCheckTab);
    m_check->take(text);
    QWidget *next = m_checkPane->copyButton();
    (next->isVisibleTo(m_checkPane) ? next : m_check->field())->setFocus(Qt::OtherFocusReason);
}

void LinksPage::useOrder(const LinkOrder &order)
{
    m_tabs->setCurrent(0);
    m_prefilled = true;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_form->setOrder(order);
    }
    startDraft();
    m_form->redirect()->setFocus(Qt::OtherFocusReason);
}

} // namespace wxbind
