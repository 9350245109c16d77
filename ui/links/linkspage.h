#pragma once

#include "ui/links/callbackpanel.h"
#include "ui/links/linkstage.h"
#include "ui/shared/page.h"

#include <QHash>
#include <QSet>
#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace wxbind {

class FindingsCard;
class LifeStrip;
class LinkBook;
class LinkBookPane;
class LinkCard;
class LinkCheckPane;
class LinkCheckPanel;
class LinkForm;
class RecentLinks;
class RecentLinksModel;
class SegmentedControl;
class StateView;

/// Makes links: the form at the left, the link and its code as they would be at the right, what is
/// wrong beneath. The code can be scanned only once the link is stored.
class LinksPage final : public Page
{
    Q_OBJECT

public:
    explicit LinksPage(PageContext context, QWidget *parent = nullptr);

    void activate() override;
    void setAccount(const Account &account) override;
    void show(const Recognition &recognition) override;
    using QWidget::show;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] LinkForm *form() const { return m_form; }
    [[nodiscard]] LinkCard *card() const { return m_card; }
    [[nodiscard]] CallbackPanel *callbackPanel() const { return m_callback; }
    [[nodiscard]] LinkBook *book() const { return m_book; }
    [[nodiscard]] LinkBookPane *bookPane() const { return m_bookPane; }
    [[nodiscard]] LinkCheckPanel *checkPanel() const { return m_check; }
    [[nodiscard]] LinkCheckPane *checkPane() const { return m_checkPane; }
    [[nodiscard]] FindingsCard *findings() const { return m_findings; }

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildRight();
    void connectParts();
    [[nodiscard]] CallbackPanel::Door callbackDoor();

    void edited();
    void preview();
    void startDraft(); ///< a fresh state, then preview()
    void issue();
    void showIssued(const IssuedLink &issued);
    void followAttempt();
    void tick();
    void fix(const Finding &finding);

    void connectBook();
    void turnTo(int tab);
    void showRight();
    void goToAttempt(AttemptId attempt);
    void makeLike(const Attempt &attempt, const QString &expectName);
    void connectCard(LinkCard *card);
    void copyImage(const LinkShown &shown);
    void save(const LinkShown &shown);

    void connectCheck();
    [[nodiscard]] LinkCheck checked(const QString &text) const;
    void showCheck();
    void takeToCheck(const QString &text);
    void useOrder(const LinkOrder &order);
    void connectSheets();
    void openSheet(const LinkCard *card);
    void openBatch();
    void recallLogo();
    void readLogo(const QString &file, bool keep);
    void setLogo(const QByteArray &logo);

    void catchCallbacks(bool on);
    void relayCallbacks(bool on);
    [[nodiscard]] quint16 relayPort() const;
    void saveRelayPage();
    void receiveFromPhone();
    void takeFromPhone(const AppId &appId, const QList<Callback> &callbacks,
                       const Result<Attempt> &attempt);
    void registerHere(const QUrl &address);
    void run(const Callback &callback);
    void askRecent();
    void takeLastOrder(const QList<AttemptRow> &rows);
    void fitWidth();

    static constexpr int kBookTab = 2;
    static constexpr int kCheckTab = 3;

    QSplitter *m_splitter;
    SegmentedControl *m_tabs;
    QWidget *m_left; ///< of its pages one is visible: a short one needs no room for the longest
    LinkForm *m_form;
    CallbackPanel *m_callback;
    QLabel *m_recentTitle;
    RecentLinksModel *m_recentModel;
    RecentLinks *m_recent;
    LinkCard *m_card;
    FindingsCard *m_findings;
    LifeStrip *m_life;
    LinkBook *m_book;
    LinkBookPane *m_bookPane;
    LinkCheckPanel *m_check;
    LinkCheckPane *m_checkPane;
    QStackedWidget *m_right;
    StateView *m_none;
    LinkShown m_shown;
    QByteArray m_logo; ///< of the account, in the middle of its codes
    QPushButton *m_batch;
    QHash<AppId, LinkOrder> m_orders; ///< what was being typed, per account
    QSet<AppId> m_relays;             ///< whose links carry the listener's port
    QTimer m_second;
    int m_asked = 0;
    int m_recentAsked = 0;
    bool m_filling = false;
    bool m_prefilled = false;
};

} // namespace wxbind
