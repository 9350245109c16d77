#include "ui/attempts/attemptspage.h"

#include "ui/attempts/attemptdelegate.h"
#include "ui/attempts/attemptpane.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/stateview.h"
#include "ui/shared/theme.h"
#include "words/faultwords.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kGroups{AttemptQuery::Group::All, AttemptQuery::Group::Failed,
                             AttemptQuery::Group::Held, AttemptQuery::Group::Open};
constexpr int kTypingMillis = 150;

} // namespace

AttemptsPage::AttemptsPage(PageContext context, QWidget *parent)
    : Page(context, parent)
    , m_model(new AttemptModel(console().attempts, console().clock(), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Theme::scaled(396), Theme::scaled(800)});
    row->addWidget(splitter);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMillis);
    connect(&m_typing, &QTimer::timeout, this, &AttemptsPage::applyFilter);
    connect(m_model, &AttemptModel::loaded, this, &AttemptsPage::onLoaded);
    connect(m_model, &AttemptModel::failed, this, &AttemptsPage::onFailed);
    connect(&console().signIns, &SignInDesk::attemptChanged, this, &AttemptsPage::onChanged);
    connect(&console().links, &LinkDesk::issued, this, &AttemptsPage::onChanged);
    connect(&console().database, &DatabaseDesk::changed, this, [this] {
        if (isVisible()) {
            m_model->refresh();
        }
        askCounts();
    });
    retranslate();
}

QWidget *AttemptsPage::buildList()
{
    auto *pane = new QWidget(this);
    pane->setMinimumWidth(Theme::scaled(300));
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->setSpacing(10);
    m_text = new QLineEdit(pane);
    m_text->setClearButtonEnabled(true);
    m_groups = new SegmentedControl(pane);
    bar->addWidget(m_text);
    bar->addWidget(m_groups, 0, Qt::AlignLeft);
    column->addLayout(bar);

    auto *holder = new QWidget(pane);
    m_listStack = new QStackedLayout(holder);
    m_list = new QListView(holder);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AttemptDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state = new StateView(holder);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_state);
    column->addWidget(holder, 1);

    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_groups, &SegmentedControl::currentChanged, this, &AttemptsPage::applyFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { showDetail(m_model->idAt(index.row())); });
    return pane;
}

QWidget *AttemptsPage::buildDetail()
{
    auto *holder = new QWidget(this);
    holder->setMinimumWidth(Theme::scaled(460));
    m_detailStack = new QStackedLayout(holder);
    m_scroll = new QScrollArea(holder);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_pane = new AttemptPane(m_scroll);
    m_scroll->setWidget(m_pane);
    m_nothing = new StateView(holder);
    m_detailStack->addWidget(m_scroll);
    m_detailStack->addWidget(m_nothing);
    m_detailStack->setCurrentWidget(m_nothing);
    connect(m_pane, &AttemptPane::goTo, this, &Page::goTo);
    return holder;
}

QWidget *AttemptsPage::firstFocus() const
{
    return m_list;
}

void AttemptsPage::activate()
{
    if (m_model->rowCount() == 0) {
        applyFilter();
    } else {
        m_model->refresh();
    }
    askCounts();
}

void AttemptsPage::setAccount(const Account &account)
{
    const bool other = account.appId != this->account().appId;
    Page::setAccount(account);
    if (other) {
        m_shown = {};
        m_detailStack->setCurrentWidget(m_nothing);
        applyFilter();
        askCounts();
    }
}

void AttemptsPage::show(const Recognition &recognition)
{
    if (recognition.kind == Recognition::Kind::Attempt) {
        choose(recognition.attempt);
    }
}

void AttemptsPage::choose(AttemptId id)
{
    m_wanted = id;
    m_text->clear();
    m_groups->setCurrent(0);
    showDetail(id);
    applyFilter();
}

void AttemptsPage::applyFilter()
{
    m_typing.stop();
    AttemptQuery query;
    query.appId = account().appId;
    query.group = kGroups.at(static_cast<size_t>(qBound(0, m_groups->current(), 3)));
    query.text = m_text->text().trimmed();
    m_model->setQuery(query);
}

void AttemptsPage::askCounts()
{
    onResult(console().attempts.counts(account().appId), this,
             [this](const Result<AttemptCounts> &counts) {
                 if (counts) {
                     m_groups->setCount(0, counts->all);
                     m_groups->setCount(1, counts->failed);
                     m_groups->setCount(2, counts->held);
                     m_groups->setCount(3, counts->open);
                     Q_EMIT badgeChanged(static_cast<int>(qMin<qint64>(counts->held, 999)));
                 }
             });
}

void AttemptsPage::showDetail(AttemptId id)
{
    if (id.isNull()) {
        return;
    }
    m_shown = id;
    const int asked = ++m_detailAsked;
    onResult(console().attempts.detail(id), this,
             [this, asked](const Result<AttemptDetail> &detail) {
                 if (asked != m_detailAsked) {
                     return;
                 }
                 if (!detail) {
                     m_nothing->set({Sign::Failed,
                                     FaultWords::message(detail.error()),
                                     FaultWords::fix(detail.error()),
                                     {},
                                     {}});
                     m_detailStack->setCurrentWidget(m_nothing);
                     return;
                 }
                 m_pane->show(*detail);
                 m_detailStack->setCurrentWidget(m_scroll);
             });
}

void AttemptsPage::onLoaded()
{
    m_listStack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list)
                                                          : m_state);
    if (m_model->rowCount() == 0) {
        showEmpty();
        return;
    }
    const AttemptId target = m_wanted.isNull() ? m_shown : m_wanted;
    const int row = m_model->rowOf(target);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_wanted = {};
    } else if (m_shown.isNull()) {
        m_list->setCurrentIndex(m_model->index(0));
    }
}

void AttemptsPage::showEmpty()
{
    const bool filtered = !m_text->text().isEmpty() || m_groups->current() != 0;
    if (filtered) {
        m_state->set(
            {std::nullopt,
             tr("No sign-in fits"),
             tr("Looked at note, state, openid and link of every sign-in of this account."),
             {},
             {{tr("Show all"), [this] {
                   m_groups->setCurrent(0);
                   m_text->clear();
                   applyFilter();
               }}}});
        return;
    }
    m_state->set(
        {std::nullopt,
         tr("No sign-in yet"),
         tr("A sign-in begins with a link, or with a callback pasted into the box on top."),
         {},
         {{tr("Make a link"), [this] {
               Recognition link;
               link.kind = Recognition::Kind::Link;
               Q_EMIT goTo(link);
           }}}});
}

void AttemptsPage::onFailed(const Error &error)
{
    m_state->set({Sign::Failed,
                  FaultWords::message(error),
                  FaultWords::fix(error),
                  {},
                  {{tr("Try again"), [this] {
                        applyFilter();
                    }}}});
    m_listStack->setCurrentWidget(m_state);
}

void AttemptsPage::onChanged(AttemptId id)
{
    m_model->refresh();
    askCounts();
    if (id == m_shown) {
        showDetail(id);
    }
}

void AttemptsPage::retranslate()
{
    m_text->setPlaceholderText(tr("Filter by note, openid, state or link"));
    m_text->setAccessibleName(tr("Filter sign-ins"));
    m_groups->setItems({tr("All"), tr("Failed"), tr("Held"), tr("Open")});
    m_groups->setAccessibleName(tr("Which sign-ins"));
    m_list->setAccessibleName(tr("Sign-ins"));
    m_pane->retranslate();
    m_nothing->set({std::nullopt,
                    tr("No sign-in chosen"),
                    tr("Choose one in the list to see its picture, what happened and what to do."),
                    {},
                    {}});
    if (m_model->rowCount() == 0) {
        showEmpty();
    }
}

} // namespace wxbind
