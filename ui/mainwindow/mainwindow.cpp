#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/accountbar.h"
#include "ui/mainwindow/accountchooser.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/mainwindow/clipboardwatch.h"
#include "ui/mainwindow/helpdialog.h"
#include "ui/mainwindow/language.h"
#include "ui/mainwindow/navrail.h"
#include "ui/mainwindow/offerbar.h"
#include "ui/mainwindow/omnibox.h"
#include "ui/mainwindow/sandboxbanner.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/topbar.h"
#include "ui/mainwindow/uisettings.h"
#include "ui/mainwindow/vaultdialog.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"
#include "words/faultwords.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QPainter>
#include <QStackedWidget>
#include <QUrl>

namespace wxbind {

using namespace Qt::StringLiterals;

void MainWindow::turnTo(PageKind kind)
{
    m_current = kind;
    Page *shown = page(kind);
    m_rail->setCurrent(static_cast<int>(kind));
    m_stack->setCurrentWidget(shown);
    m_parts.settings.setPage(static_cast<int>(kind));
    if (m_painted) {
        shown->activate();
        if (QWidget *first = shown->firstFocus()) {
            first->setFocus(Qt::OtherFocusReason);
        }
    }
}

void MainWindow::follow(const Recognition &recognition)
{
    const PageKind kind = pageFor(recognition.kind);
    turnTo(kind);
    page(kind)->show(recognition);
}

Page *MainWindow::page(PageKind kind)
{
    const int index = static_cast<int>(kind);
    Page *&slot = m_pages.at(static_cast<size_t>(index));
    if (!slot) {
        slot = makePage(kind, {m_parts.console, m_parts.confirm, &m_parts.settings}, m_stack);
        QWidget *place = m_stack->widget(index);
        m_stack->insertWidget(index, slot);
        m_stack->removeWidget(place);
        delete place;
        slot->setAccount(m_accounts->current());
        connect(slot, &Page::goTo, this, &MainWindow::follow);
        connect(slot, &Page::say, m_status, &StatusLine::say);
        connect(slot, &Page::badgeChanged, m_rail,
                [this, index](int count) { m_rail->setBadge(index, count); });
    }
    return slot;
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColour(Token::Page, palette()));
    if (!m_painted) {
        m_painted = true;
        // Behind this paint: what the first picture does not need must not delay it.
        QTimer::singleShot(0, this, &MainWindow::start);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        onAccount();
    }
    QWidget::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::scaled(kNarrowWindow);
    m_rail->setNarrow(narrow);
    m_topBar->setNarrow(narrow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::start()
{
    Q_EMIT firstPainted();
    m_accounts->reload();
    onVault();
    askCounts();
    askClock();
    m_minute.start();
    page(m_current)->activate();
    if (QWidget *first = page(m_current)->firstFocus()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::onAccount()
{
    const Account &account = m_accounts->current();
    const bool none = account.appId.isEmpty();
    const bool sandbox = !none && account.isSandbox();
    m_topBar->accounts()->setAccounts(m_accounts->accounts(), account.appId);
    m_banner->setVisible(sandbox);
    m_banner->refresh();
    m_accountBar->setVisible(!none && !sandbox);
    const QColor colour = none ? QColor() : accountSquare(account, palette());
    m_accountBar->setColour(colour);
    m_status->setPlace(none ? QString() : sandbox ? tr("Sandbox") : tr("Live"), colour, sandbox);
    for (Page *page : m_pages) {
        if (page && page->account() != account) {
            page->setAccount(account);
            if (page == m_stack->currentWidget() && m_painted) {
                page->activate();
            }
        }
    }
    askHeld();
    askClock();
}

void MainWindow::onVault()
{
    const VaultDesk &vault = m_parts.console.vault;
    m_topBar->setVault(vault.state());
    switch (vault.state()) {
    case VaultState::Opening:
        m_status->setVault(tr("Opening the vault…"), false);
        break;
    case VaultState::Open:
        m_status->setVault(tr("Vault open"), true);
        break;
    case VaultState::Locked:
        m_status->setVault(tr("Vault locked"), false);
        break;
    case VaultState::Absent:
        m_status->setVault(tr("No vault yet"), false);
        break;
    }
}

void MainWindow::askCounts()
{
    onResult(m_parts.console.users.count(), this, [this](const Result<qint64> &count) {
        m_people = count ? *count : -1;
        retranslate();
    });
}

/// The badge of the attempts page until that page is there to tell it itself.
void MainWindow::askHeld()
{
    const AppId appId = m_accounts->current().appId;
    constexpr auto kPage = static_cast<size_t>(PageKind::Attempts);
    if (m_pages.at(kPage) || appId.isEmpty()) {
        return;
    }
    onResult(m_parts.console.attempts.counts(appId), this,
             [this, appId](const Result<AttemptCounts> &counts) {
                 if (counts && !m_pages.at(kPage) && appId == m_accounts->current().appId) {
                     m_rail->setBadge(int(kPage), int(qMin<qint64>(counts->held, 999)));
                 }
             });
}

void MainWindow::askClock()
{
    ExchangeQuery query;
    query.appId = m_accounts->current().appId;
    query.limit = 1;
    onResult(m_parts.console.exchanges.list(query), this,
             [this](const Result<QList<Exchange>> &last) {
                 m_clockDifference =
                     last && !last->isEmpty() ? last->constFirst().clockDifference : std::nullopt;
                 retranslate();
             });
}

void MainWindow::openConsent()
{
    AttemptQuery query;
    query.appId = m_accounts->current().appId;
    query.group = AttemptQuery::Group::Open;
    query.limit = 1;
    onResult(m_parts.console.attempts.list(query), this,
             [this](const Result<QList<AttemptRow>> &rows) {
                 if (!rows || rows->isEmpty() || rows->constFirst().attempt.link.isEmpty()) {
                     turnTo(PageKind::Links);
                     m_status->say(tr("No link is waiting. Issue one first."));
                     return;
                 }
                 QDesktopServices::openUrl(QUrl(rows->constFirst().attempt.link));
             });
}

void MainWindow::askVault()
{
    auto *dialog = new VaultDialog(m_parts.console.vault, this);
    dialog->open();
}

void MainWindow::watchClipboard(bool on)
{
    m_parts.settings.setWatchesClipboard(on);
    m_topBar->setWatching(on);
    m_watch->setOn(on);
    if (!on) {
        m_offer->dismiss();
    }
}

void MainWindow::showHelp()
{
    auto *dialog = new HelpDialog(this);
    dialog->open();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("wxbind"));
    const QString path = m_parts.console.database.path();
    m_status->setDatabase(QFileInfo(path).fileName(), path);
    m_status->setPeople(m_people < 0 ? QString() : tr("%1 people").arg(Format::count(m_people)));
    m_status->setClock(m_clockDifference
                           ? tr("Clock %1 to platform").arg(Format::difference(*m_clockDifference))
                           : QString());
    onVault();
    const Account &account = m_accounts->current();
    if (!account.appId.isEmpty()) {
        m_status->setPlace(account.isSandbox() ? tr("Sandbox") : tr("Live"),
                           accountSquare(account, palette()), account.isSandbox());
    }
}

} // namespace wxbind
