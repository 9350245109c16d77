#include "core/console/linkorderreader.h"
#include "ui/links/linkbook.h"
#include "ui/links/linkbookpane.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/links/personfield.h"
#include "ui/links/recentlinks.h"
#include "ui/links/sheetbar.h"
#include "ui/shared/segmentedcontrol.h"
#include "words/faultwords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

/// The page's tabs, its book of links, and what the buttons of a link do.
namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kImageSide = 1024;
enum RightSide
{
    Cards,
    NoAccount,
    Book,
    Check,
};

} // namespace

void LinksPage::connectBook()
{
    connectCard(m_bookPane->card());
    connect(m_book, &LinkBook::chosen, m_bookPane, qOverload<AttemptId>(&LinkBookPane::show));
    connect(m_book, &LinkBook::emptied, m_bookPane, &LinkBookPane::clear);
    connect(m_book, &LinkBook::newLinkAsked, this, [this] { m_tabs->setCurrent(0); });
    connect(m_bookPane, &LinkBookPane::likeAsked, this, &LinksPage::makeLike);
    connect(m_bookPane, &LinkBookPane::attemptAsked, this, &LinksPage::goToAttempt);
    connect(m_bookPane, &LinkBookPane::say, this, &Page::say);
}

void LinksPage::connectCard(LinkCard *card)
{
    connect(card, &LinkCard::copyLinkAsked, this, [this, card] {
        QGuiApplication::clipboard()->setText(card->shown().link.text);
        Q_EMIT say(tr("The link is in the clipboard."));
    });
    connect(card, &LinkCard::copyImageAsked, this, [this, card] { copyImage(card->shown()); });
    connect(card, &LinkCard::saveAsked, this, [this, card] { save(card->shown()); });
    connect(card->sheets(), &SheetBar::printAsked, this, [this, card] { openSheet(card); });
}

void LinksPage::turnTo(int tab)
{
    const bool isBook = tab == kBookTab;
    for (int i = 0; i < m_left->layout()->count(); ++i) {
        m_left->layout()->itemAt(i)->widget()->setVisible(i == tab);
    }
    auto *column = static_cast<QVBoxLayout *>(m_left->parentWidget()->layout());
    const int at = column->indexOf(m_left);
    column->setStretch(at, isBook ? 1 : 0);     // the list takes the whole height,
    column->setStretch(at + 1, isBook ? 0 : 1); // a form leaves what it does not need
    m_recentTitle->setVisible(!isBook);
    m_batch->setVisible(!isBook);
    m_recent->setVisible(!isBook);
    showRight();
    if (isBook) {
        m_book->ask();
    }
}

void LinksPage::showRight()
{
    const int tab = m_tabs->current();
    const bool usable = !account().appId.isEmpty() || tab == kCheckTab; // any link can be checked
    m_left->setEnabled(usable);
    m_right->setCurrentIndex(tab == kCheckTab  ? Check
                             : !usable         ? NoAccount
                             : tab == kBookTab ? Book
                                               : Cards);
}

void LinksPage::goToAttempt(AttemptId attempt)
{
    Recognition place;
    place.kind = Recognition::Kind::Attempt;
    place.attempt = attempt;
    Q_EMIT goTo(place);
}

/// The same order in the form, with a fresh state: issued only when the operator says so.
void LinksPage::makeLike(const Attempt &attempt, const QString &expectName)
{
    m_tabs->setCurrent(0);
    if (const auto order = orderOfLink(attempt.link)) {
        const QScopedValueRollback filling(m_filling, true);
        m_prefilled = true;
        m_form->setOrder(*order);
        m_form->person()->setPerson(attempt.expect, expectName);
        m_form->setNote(attempt.note);
    }
    startDraft();
}

void LinksPage::copyImage(const LinkShown &shown)
{
    if (shown.qr) {
        QGuiApplication::clipboard()->setImage(console().links.imageOf(*shown.qr, kImageSide));
        Q_EMIT say(tr("The picture is in the clipboard."));
    }
}

void LinksPage::save(const LinkShown &shown)
{
    if (!shown.qr) {
        return;
    }
    const QrMatrix matrix = *shown.qr;
    const QString proposal = u"wxbind-%1.png"_s.arg(shown.attempt.number());
    confirm().askSaveFile(this, tr("Save the QR code"), proposal,
                          tr("PNG picture (*.png);;SVG drawing (*.svg)"),
                          [this, matrix](const QString &file) {
                              if (file.isEmpty()) {
                                  return;
                              }
                              onResult(console().links.saveQr(matrix, file), this,
                                       [this, file](const Result<Unit> &saved) {
                                           Q_EMIT say(saved ? tr("Saved: %1").arg(file)
                                                            : FaultWords::message(saved.error()));
                                       });
                          });
}

} // namespace wxbind
