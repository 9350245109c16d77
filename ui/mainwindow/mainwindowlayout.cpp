#include "ui/mainwindow/accountbar.h"
#include "ui/mainwindow/accountchooser.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/mainwindow/clipboardwatch.h"
#include "ui/mainwindow/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navrail.h"
#include "ui/mainwindow/offerbar.h"
#include "ui/mainwindow/omnibox.h"
#include "ui/mainwindow/qrintake.h"
#include "ui/mainwindow/sandboxbanner.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/topbar.h"
#include "ui/mainwindow/uisettings.h"
#include "ui/shared/theme.h"
#include "words/faultwords.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

/// How the window is put together. What it does stands in mainwindow.cpp.
namespace wxbind {

namespace {

constexpr int kMinuteMillis = 60'000;

} // namespace

MainWindow::MainWindow(WindowParts parts)
    : m_parts(parts)
    , m_accounts(new AccountState(parts.console.accounts, parts.settings.account(), this))
    , m_topBar(new TopBar(this))
    , m_banner(new SandboxBanner(parts.console.sandbox, this))
    , m_accountBar(new AccountBar(this))
    , m_offer(new OfferBar(this))
    , m_watch(new ClipboardWatch(this))
    , m_rail(new NavRail(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(this))
    , m_qrIntake(new QrIntake(parts.confirm, this))
{
    build();
    connectParts();
    addShortcuts();
    retranslate();
    turnTo(static_cast<PageKind>(qBound(0, parts.settings.page(), kPageCount - 1)));
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowIcon(applicationIcon());
    setMinimumSize(960, 600);
    resize(1280, 800);
    if (!m_parts.settings.geometry().isEmpty()) {
        restoreGeometry(m_parts.settings.geometry());
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_banner);
    column->addWidget(m_accountBar);
    column->addWidget(m_offer);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    for (int i = 0; i < kPageCount; ++i) {
        m_stack->addWidget(new QWidget(m_stack)); // keeps the place until the page is made
    }
    m_banner->hide();
    m_topBar->setChoices(m_parts.language.current(), m_parts.theme.mode());
}

void MainWindow::connectParts()
{
    Console &console = m_parts.console;
    connect(m_topBar->omniBox(), &OmniBox::goTo, this, &MainWindow::follow);
    connect(m_topBar, &TopBar::pictureAsked, m_qrIntake, &QrIntake::askFile);
    connect(m_qrIntake, &QrIntake::goTo, this, &MainWindow::follow);
    connect(m_topBar, &TopBar::vaultAsked, this, &MainWindow::askVault);
    connect(m_topBar, &TopBar::languageChosen, this, [this](const QString &name) {
        m_parts.settings.setLanguage(name);
        m_parts.language.use(name);
        m_topBar->setChoices(name, m_parts.theme.mode());
    });
    connect(m_topBar, &TopBar::themeChosen, this, [this](ThemeMode mode) {
        m_parts.settings.setTheme(mode);
        m_parts.theme.setMode(mode);
        m_topBar->setChoices(m_parts.language.current(), mode);
    });
    connect(m_topBar, &TopBar::watchChosen, this, &MainWindow::watchClipboard);
    connect(m_watch, &ClipboardWatch::found, m_offer, &OfferBar::offer);
    connect(m_offer, &OfferBar::taken, this, &MainWindow::follow);
    watchClipboard(m_parts.settings.watchesClipboard());
    connect(m_topBar->accounts(), &AccountChooser::chosen, this, [this](const Account &account) {
        m_parts.settings.setAccount(account.appId);
        m_accounts->choose(account.appId);
    });
    connect(m_topBar->accounts(), &AccountChooser::manageAsked, this,
            [this] { turnTo(PageKind::Accounts); });
    connect(m_accounts, &AccountState::changed, this, &MainWindow::onAccount);
    connect(m_accounts, &AccountState::failed, m_status,
            [this](const Error &error) { m_status->say(FaultWords::message(error)); });
    connect(m_rail, &NavRail::pageAsked, this,
            [this](int page) { turnTo(static_cast<PageKind>(page)); });
    connect(m_rail, &NavRail::helpAsked, this, &MainWindow::showHelp);
    connect(m_banner, &SandboxBanner::consentAsked, this, &MainWindow::openConsent);
    connect(m_banner, &SandboxBanner::leaveAsked, m_topBar->accounts(), &QAbstractButton::click);
    connect(&console.vault, &VaultDesk::stateChanged, this, &MainWindow::onVault);
    connect(&console.database, &DatabaseDesk::changed, this, [this] {
        askCounts();
        askHeld();
        askClock();
        m_banner->refresh(); // a call was kept: the fault it met is over
    });
    m_minute.setInterval(kMinuteMillis);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        onResult(m_parts.console.attempts.expire(), this, [](const Result<qint64> &) {});
        m_banner->refresh();
    });
}

void MainWindow::addShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_topBar->omniBox()->take(); });
    shortcut(QKeySequence(QKeySequence::Open), [this] { m_qrIntake->askFile(); });
    shortcut(QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    for (int i = 0; i < kPageCount; ++i) {
        shortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)),
                 [this, i] { turnTo(static_cast<PageKind>(i)); });
    }
}

} // namespace wxbind
