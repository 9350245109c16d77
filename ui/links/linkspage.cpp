#include "ui/links/linkspage.h"

#include "core/console/linkorderreader.h"
#include "ui/links/callbackpanel.h"
#include "ui/links/findingscard.h"
#include "ui/links/lifestrip.h"
#include "ui/links/linkbook.h"
#include "ui/links/linkbookpane.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkcheckpanel.h"
#include "ui/links/linkform.h"
#include "ui/links/recentlinks.h"
#include "ui/shared/format.h"
#include "ui/shared/segmentedcontrol.h"
#include "words/faultwords.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QUrl>

/// What the page does. How it is built stands in linkspagelayout.cpp.
namespace wxbind {

using namespace Qt::StringLiterals;

void LinksPage::activate()
{
    askRecent();
    followAttempt();
    turnTo(m_tabs->current());
}

void LinksPage::setAccount(const Account &account)
{
    const AppId before = this->account().appId;
    if (!before.isEmpty()) {
        m_orders.insert(before, m_form->order());
    }
    Page::setAccount(account);
    showRight();
    m_check->checkAgain();
    m_batch->setEnabled(!account.appId.isEmpty());
    {
        const QScopedValueRollback filling(m_filling, true);
        m_form->setAccount(account);
        if (before != account.appId) {
            m_form->setOrder(m_orders.value(account.appId, m_form->order()));
            m_prefilled = m_orders.contains(account.appId);
        }
    }
    const QUrl listening = console().signIns.listeningAt(account.appId);
    m_form->setListening(listening);
    m_form->setRelay(m_relays.contains(account.appId));
    m_callback->setListening(listening);
    if (before != account.appId) {
        recallLogo();
        startDraft();
        askRecent();
        m_book->setAccount(account.appId);
    } else if (m_shown.stage == LinkStage::Draft || m_shown.stage == LinkStage::Faulty) {
        preview();
    }
}

void LinksPage::show(const Recognition &recognition)
{
    if (recognition.kind == Recognition::Kind::Callback && recognition.callback) {
        m_tabs->setCurrent(1);
        m_callback->take(recognition.callbacks, recognition.shown);
        return;
    }
    if (recognition.kind == Recognition::Kind::Link && !recognition.attempt.isNull()) {
        m_tabs->setCurrent(kBookTab);
        m_book->choose(recognition.attempt);
        return;
    }
    if (!recognition.pasted.isEmpty()) {
        takeToCheck(recognition.pasted);
        return;
    }
    const QString text = recognition.subject.isEmpty() ? recognition.shown : recognition.subject;
    if (const auto order = orderOfLink(text)) {
        useOrder(*order);
        return;
    }
    m_tabs->setCurrent(0);
    startDraft();
    m_form->redirect()->setFocus(Qt::OtherFocusReason);
}

QWidget *LinksPage::firstFocus() const
{
    if (m_tabs->current() == kCheckTab) {
        return m_check->field();
    }
    return m_left->isEnabled() ? m_form->redirect() : nullptr;
}

void LinksPage::edited()
{
    if (m_filling) {
        return;
    }
    ++m_asked; // an answer to what stood here before comes too late
    if (m_shown.stage == LinkStage::Faulty || m_shown.stage == LinkStage::Draft) {
        preview();
    } else {
        startDraft(); // its state went out with the issued link
    }
}

void LinksPage::startDraft()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_form->setState(console().links.freshState(relayPort()));
    }
    preview();
}

void LinksPage::preview()
{
    if (account().appId.isEmpty()) {
        return;
    }
    LinkPreview draft =
        console().links.preview(account(), m_form->order(), true, QrLook::withLogo(m_logo));
    m_shown = LinkShown();
    m_shown.stage = draft.usable() ? LinkStage::Draft : LinkStage::Faulty;
    m_shown.link = std::move(draft.link);
    m_shown.findings = std::move(draft.findings);
    m_shown.qr = std::move(draft.qr);
    m_card->set(m_shown);
    m_form->mark(m_shown.findings);
    m_findings->set(m_shown.findings);
    tick();
}

void LinksPage::issue()
{
    if (m_shown.stage != LinkStage::Draft) {
        return;
    }
    m_shown.stage = LinkStage::Issuing;
    m_card->set(m_shown);
    LinkWish wish{account().appId, m_form->order(), m_form->expect(), m_form->note()};
    wish.look = QrLook::withLogo(m_logo);
    const int asked = ++m_asked;
    onResult(console().links.create(wish), this, [this, asked](const Result<IssuedLink> &issued) {
        if (asked != m_asked) {
            return; // edited meanwhile; the stored link stands among the recent ones
        }
        if (issued) {
            showIssued(*issued);
            return;
        }
        m_shown.stage = LinkStage::Draft;
        Q_EMIT say(FaultWords::message(issued.error()));
        if (issued.error().fault == Fault::Conflict) {
            startDraft();
        } else {
            m_card->set(m_shown);
        }
    });
}

void LinksPage::showIssued(const IssuedLink &issued)
{
    m_shown.stage = LinkStage::Live;
    m_shown.link = issued.link;
    m_shown.findings = issued.findings;
    m_shown.qr = issued.qr;
    m_shown.attempt = issued.attempt;
    m_shown.expiresAt = issued.expiresAt;
    m_card->set(m_shown);
    m_findings->set(m_shown.findings);
    tick();
    askRecent();
    Q_EMIT say(tr("Link #%1 is stored and may be sent.").arg(issued.attempt.number()));
}

void LinksPage::followAttempt()
{
    if (m_shown.attempt.isNull()) {
        return;
    }
    const AttemptId attempt = m_shown.attempt;
    onResult(console().attempts.detail(attempt), this,
             [this, attempt](const Result<AttemptDetail> &detail) {
                 if (!detail || m_shown.attempt != attempt) {
                     return;
                 }
                 const LinkStage stage = stageOf(detail->row.attempt.progress);
                 if (stage != m_shown.stage) {
                     m_shown.stage = stage;
                     m_card->set(m_shown);
                     tick();
                 }
             });
}

void LinksPage::tick()
{
    const qint64 left = m_shown.expiresAt - now();
    if (m_shown.stage == LinkStage::Live && left <= 0) {
        m_shown.stage = LinkStage::Expired;
        m_card->set(m_shown);
    }
    const bool live = m_shown.stage == LinkStage::Live;
    m_card->setLeft(left);
    m_life->setLinkNote(live ? tr("%1 left").arg(Format::left(left))
                             : tr("a draft does not run yet"));
    m_recentModel->tick();
    m_bookPane->tick();
}

void LinksPage::fix(const Finding &finding)
{
    LinkOrder order = m_form->order();
    if (finding.param == "state"_L1) {
        startDraft();
        return;
    }
    if (finding.param == "redirect_uri"_L1) {
        order.redirectUri = finding.fixedValue;
    } else if (finding.param == "scope"_L1) {
        order.scope = finding.fixedValue;
    } else if (finding.param == "connect_redirect"_L1) {
        order.connectRedirect = false;
    } else if (finding.param == "forcePopup"_L1) {
        order.forcePopup = false;
    } else if (finding.param == "forceSnapShot"_L1) {
        order.forceSnapShot = false;
    }
    m_form->setOrder(order);
}

void LinksPage::askRecent()
{
    if (account().appId.isEmpty()) {
        m_recentModel->set({});
        return;
    }
    AttemptQuery query;
    query.appId = account().appId;
    query.limit = 4; // as many as have a row
    const int asked = ++m_recentAsked;
    onResult(console().attempts.list(query), this,
             [this, asked](const Result<QList<AttemptRow>> &rows) {
                 if (asked == m_recentAsked && rows) {
                     m_recentModel->set(*rows);
                     takeLastOrder(*rows);
                 }
             });
}

/// The first time an account is turned to, its form begins where its last link ended.
void LinksPage::takeLastOrder(const QList<AttemptRow> &rows)
{
    if (m_prefilled) {
        return;
    }
    m_prefilled = true;
    for (const AttemptRow &row : rows) {
        if (const auto order = orderOfLink(row.attempt.link)) {
            m_form->setOrder(*order);
            break;
        }
    }
    if (account().isSandbox()) {
        catchCallbacks(true);
    }
}

} // namespace wxbind
