#pragma once

#include "ui/mainwindow/pagekind.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QStackedWidget;

namespace wxbind {

class AccountBar;
class AccountState;
class ClipboardWatch;
class Language;
class NavRail;
class OfferBar;
class QrIntake;
class SandboxBanner;
class StatusLine;
class Theme;
class TopBar;
class UiSettings;

/// What the window stands on; everything outlives it.
struct WindowParts
{
    Console &console;
    Confirm &confirm;
    Theme &theme;
    Language &language;
    UiSettings &settings;
};

/// The frame around the pages: top bar, banner or account bar, rail, status line. It turns pages,
/// keeps the account and passes on what was recognised; what happens on a page is the page's.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts);
    ~MainWindow() override;

    void turnTo(PageKind kind);
    void follow(const Recognition &recognition);
    [[nodiscard]] PageKind current() const { return m_current; }
    /// Made at the first turn to it, so that the window is there at once.
    [[nodiscard]] Page *page(PageKind kind);

    [[nodiscard]] AccountState *accounts() const { return m_accounts; }
    [[nodiscard]] TopBar *topBar() const { return m_topBar; }
    [[nodiscard]] QrIntake *qrIntake() const { return m_qrIntake; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] OfferBar *offerBar() const { return m_offer; }
    [[nodiscard]] ClipboardWatch *clipboardWatch() const { return m_watch; }

Q_SIGNALS:
    void firstPainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void connectParts();
    void addShortcuts();
    void start(); ///< after the first paint: the first questions to the console
    void onAccount();
    void onVault();
    void askCounts();
    void askHeld();
    void askClock();
    void openConsent();
    void askVault();
    void watchClipboard(bool on);
    void showHelp();
    void retranslate();

    WindowParts m_parts;
    AccountState *m_accounts;
    TopBar *m_topBar;
    SandboxBanner *m_banner;
    AccountBar *m_accountBar;
    OfferBar *m_offer;
    ClipboardWatch *m_watch;
    NavRail *m_rail;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    QrIntake *m_qrIntake;
    std::array<Page *, kPageCount> m_pages{};
    PageKind m_current = PageKind::Links;
    QTimer m_minute; ///< expires waiting attempts, looks at the sandbox's clock
    qint64 m_people = -1;
    std::optional<qint64> m_clockDifference;
    bool m_painted = false;
};

} // namespace wxbind
