#include "ui/links/batchdialog.h"
#include "ui/links/linkbookpane.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/links/sheetbar.h"
#include "ui/links/sheetdialog.h"
#include "ui/mainwindow/uisettings.h"
#include "ui/shared/segmentedcontrol.h"
#include "words/faultwords.h"

#include <QPushButton>
#include <QShortcut>

/// Codes on their way out: paper, logo, many at once.
namespace wxbind {

void LinksPage::connectSheets()
{
    SheetBar *bar = m_card->sheets();
    connect(m_batch, &QPushButton::clicked, this, &LinksPage::openBatch);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this,
            [this] { openSheet(m_tabs->current() == kBookTab ? m_bookPane->card() : m_card); });
    connect(bar, &SheetBar::logoAsked, this, [this] {
        confirm().askOpenFile(this, tr("A logo for the codes of this account"),
                              tr("Pictures (*.png *.jpg *.jpeg *.svg)"),
                              [this](const QString &file) {
                                  if (!file.isEmpty()) {
                                      readLogo(file, true);
                                  }
                              });
    });
    connect(bar, &SheetBar::noLogoAsked, this, [this] {
        if (settings()) {
            settings()->setLogo(account().appId, {});
        }
        setLogo({});
    });
}

/// The book may show another account's link; the logo that is at hand is this account's.
void LinksPage::openSheet(const LinkCard *card)
{
    if (card->shown().stage != LinkStage::Live) {
        return;
    }
    const AppId appId = card == m_card ? account().appId : m_bookPane->appId();
    const QByteArray logo = appId == account().appId ? m_logo : QByteArray();
    auto *dialog =
        new SheetDialog(console(), confirm(), {card->shown().attempt, appId, logo}, this);
    connect(dialog, &SheetDialog::say, this, &LinksPage::say);
    dialog->open();
}

void LinksPage::openBatch()
{
    LinkOrder common = m_form->order();
    common.redirectUri.clear();
    common.state = StateToken();
    auto *dialog = new BatchDialog(console().batches, console().clock(), confirm(),
                                   {account(), common, m_logo}, this);
    dialog->open();
}

/// The logo that the account kept, when it is turned to.
void LinksPage::recallLogo()
{
    setLogo({});
    const QString file = settings() ? settings()->logo(account().appId) : QString();
    if (!file.isEmpty()) {
        readLogo(file, false);
    }
}

void LinksPage::readLogo(const QString &file, bool keep)
{
    onResult(LinkDesk::readLogo(file), this,
             [this, file, keep, appId = account().appId](const Result<QByteArray> &logo) {
                 if (appId != account().appId) {
                     return;
                 }
                 if (!logo) {
                     Q_EMIT say(tr("The logo cannot be used: %1").arg(logo.error().detail));
                     return;
                 }
                 if (keep && settings()) {
                     settings()->setLogo(appId, file);
                 }
                 setLogo(*logo);
             });
}

/// An issued link keeps its state: only its picture changes.
void LinksPage::setLogo(const QByteArray &logo)
{
    m_logo = logo;
    m_card->sheets()->setLogo(!logo.isEmpty());
    if (account().appId.isEmpty() || m_shown.link.text.isEmpty()) {
        return;
    }
    if (m_shown.stage == LinkStage::Draft || m_shown.stage == LinkStage::Faulty) {
        preview();
    } else if (const auto qr = LinkDesk::qrOf(m_shown.link.text, QrLook::withLogo(logo))) {
        m_shown.qr = *qr;
        m_card->set(m_shown);
    } else {
        Q_EMIT say(FaultWords::message(qr.error()));
    }
}

} // namespace wxbind
