#include "core/console/recognise.h"
#include "ui/links/callbackpanel.h"
#include "ui/links/findingscard.h"
#include "ui/links/lifestrip.h"
#include "ui/links/linkbook.h"
#include "ui/links/linkbookpane.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkcheckpane.h"
#include "ui/links/linkcheckpanel.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/links/qrview.h"
#include "ui/links/recentlinks.h"
#include "ui/links/wayshome.h"
#include "ui/shared/buttons.h"
#include "ui/shared/scrolling.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/stateview.h"
#include "ui/shared/theme.h"
#include "words/faultwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

/// How the page is built and worded, and what its buttons do with the code.
namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondMillis = 1000;

} // namespace

LinksPage::LinksPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_splitter(new QSplitter(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(buildRight());
    m_splitter->setStretchFactor(1, 1);
    connectParts();
    retranslate();
    turnTo(0);
    fitWidth();
}

QWidget *LinksPage::buildLeft()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(16);
    m_tabs = new SegmentedControl(pane);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    m_left = new QWidget(pane);
    auto *pages = new QVBoxLayout(m_left);
    pages->setContentsMargins(0, 0, 0, 0);
    m_form = new LinkForm(console().users, m_left);
    m_callback = new CallbackPanel(callbackDoor(), m_left);
    pages->addWidget(m_form);
    pages->addWidget(m_callback);
    m_book = new LinkBook(console(), m_left);
    pages->addWidget(m_book);
    m_check = new LinkCheckPanel([this](const QString &text) { return checked(text); }, m_left);
    pages->addWidget(m_check);
    column->addWidget(m_left);
    column->addStretch(1);
    m_recentTitle = new QLabel(pane);
    m_recentTitle->setFont(Theme::font(FontRole::BodyBold));
    m_batch = makeButton(ButtonKind::Quiet, pane, Icon::Columns);
    auto *head = new QHBoxLayout;
    head->addWidget(m_recentTitle);
    head->addStretch();
    head->addWidget(m_batch);
    column->addLayout(head);
    m_recentModel = new RecentLinksModel(console().clock(), this);
    m_recent = new RecentLinks(pane);
    m_recent->setModel(m_recentModel);
    column->setSpacing(8);
    column->addWidget(m_recent);
    auto *area = scrolling(pane, QPalette::Base, this);
    area->setMinimumWidth(Theme::scaled(340));
    return area;
}

QWidget *LinksPage::buildRight()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(14);
    m_card = new LinkCard(pane);
    m_findings = new FindingsCard(pane);
    m_life = new LifeStrip(pane);
    column->addWidget(m_card);
    column->addWidget(m_findings);
    column->addWidget(m_life);
    column->addStretch();
    m_right = new QStackedWidget(this);
    m_none = new StateView(m_right);
    m_right->addWidget(scrolling(pane, QPalette::Window, m_right));
    m_right->addWidget(m_none);
    m_bookPane = new LinkBookPane(console(), confirm(), m_right);
    m_right->addWidget(m_bookPane);
    m_checkPane = new LinkCheckPane(m_right);
    m_right->addWidget(m_checkPane);
    return m_right;
}

void LinksPage::connectParts()
{
    connect(m_tabs, &SegmentedControl::currentChanged, this, &LinksPage::turnTo);
    connect(m_form, &LinkForm::changed, this, &LinksPage::edited);
    connect(m_form, &LinkForm::freshStateAsked, this, &LinksPage::startDraft);
    connect(m_form, &LinkForm::catchAsked, this, &LinksPage::catchCallbacks);
    connect(m_callback, &CallbackPanel::runAsked, this, &LinksPage::run);
    connect(m_form, &LinkForm::relayAsked, this, &LinksPage::relayCallbacks);
    connect(m_callback->ways(), &WaysHome::relayAsked, this, &LinksPage::saveRelayPage);
    connect(m_callback->ways(), &WaysHome::phoneAsked, this, &LinksPage::receiveFromPhone);
    connect(&console().phone, &PhoneDesk::judged, this, &LinksPage::takeFromPhone);
    connect(m_findings, &FindingsCard::fixAsked, this, &LinksPage::fix);
    connect(m_card, &LinkCard::issueAsked, this, &LinksPage::issue);
    connect(m_card, &LinkCard::newAsked, this, &LinksPage::startDraft);
    connectCard(m_card);
    connectBook();
    connectCheck();
    connectSheets();
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated,
            this, &LinksPage::issue);
    connect(m_recent, &RecentLinks::attemptAsked, this, &LinksPage::goToAttempt);
    connect(&console().signIns, &SignInDesk::attemptChanged, this, &LinksPage::followAttempt);
    connect(&console().database, &DatabaseDesk::changed, this, [this] {
        followAttempt();
        if (isVisible()) {
            askRecent();
        }
    });
    m_second.setInterval(kSecondMillis);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            tick();
        }
    });
    m_second.start();
}

void LinksPage::retranslate()
{
    m_tabs->setItems({tr("New link"), tr("Callback"), tr("Link book"), tr("Check")});
    m_batch->setText(tr("Batch…"));
    m_batch->setToolTip(tr("Links for every row of a CSV file"));
    m_form->retranslate();
    m_callback->retranslate();
    m_card->retranslate();
    m_findings->retranslate();
    m_book->retranslate();
    m_bookPane->retranslate();
    m_check->retranslate();
    m_checkPane->retranslate();
    m_recentTitle->setText(tr("Recently issued"));
    m_recent->setAccessibleName(tr("Recently issued"));
    m_recentModel->retranslate();
    m_none->set({std::nullopt,
                 tr("No account yet"),
                 tr("A link is made for an account: its appid, its registered domains, and its "
                    "AppSecret for the sign-in that follows."),
                 {},
                 {{tr("Add an account"), [this] {
                       Recognition place;
                       place.kind = Recognition::Kind::AppIdLike;
                       Q_EMIT goTo(place);
                   }}}});
    if (!account().appId.isEmpty()) {
        m_form->mark(m_shown.findings);
        tick();
    }
}

void LinksPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        retranslate(); // rich texts and tinted summaries carry their colours in themselves
    }
}

void LinksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitWidth();
}

void LinksPage::fitWidth()
{
    const bool narrow = window()->width() < Theme::scaled(kNarrowWindow);
    m_card->setNarrow(narrow);
    m_bookPane->setNarrow(narrow);
    m_life->setNarrow(narrow);
    m_splitter->setSizes({Theme::scaled(narrow ? 374 : 412), width()});
}

} // namespace wxbind
