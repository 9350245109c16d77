#include "ui/attempts/attemptspage.h"

#include "ui/attempts/attemptlist.h"
#include "ui/attempts/attemptpane.h"
#include "ui/shared/scrolling.h"
#include "ui/shared/segmentedcontrol.h"
#include "words/faultwords.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kGroups{AttemptQuery::Group::All, AttemptQuery::Group::Failed,
                             AttemptQuery::Group::Held, AttemptQuery::Group::Open};

} // namespace

AttemptsPage::AttemptsPage(PageContext context, QWidget *parent)
    : ListPage(context, parent)
    , m_model(new AttemptModel(console().attempts, console().clock(), this))
    , m_groups(new SegmentedControl(this))
    , m_list(makeAttemptList(m_model, this))
    , m_pane(new AttemptPane(this))
{
    auto *bar = new QVBoxLayout;
    bar->setSpacing(10);
    bar->addWidget(filter());
    bar->addWidget(m_groups, 0, Qt::AlignLeft);
    QScrollArea *detail = scrolling(m_pane, QPalette::Window, this);
    detail->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    build({.model = m_model,
           .view = m_list,
           .bar = bar,
           .detail = detail,
           .detailGround = QPalette::Window,
           .listMinimum = 300,
           .detailMinimum = 460,
           .listWidth = 396,
           .detailStretch = 1});
    connect(m_groups, &SegmentedControl::currentChanged, this, &AttemptsPage::ask);
    connect(m_pane, &AttemptPane::goTo, this, &Page::goTo);
    connect(m_pane, &AttemptPane::sameLinkAsked, this, &AttemptsPage::showLinkAgain);
    connect(&console().signIns, &SignInDesk::attemptChanged, this, &AttemptsPage::onChanged);
    connect(&console().links, &LinkDesk::issued, this, &AttemptsPage::onChanged);
    connect(&console().database, &DatabaseDesk::changed, this, &AttemptsPage::askCounts);
    retranslate();
}

void AttemptsPage::activate()
{
    ListPage::activate();
    askCounts();
}

void AttemptsPage::setAccount(const Account &account)
{
    const bool other = account.appId != this->account().appId;
    ListPage::setAccount(account);
    if (other) {
        askCounts(); // the badge counts also while another page is shown
    }
}

void AttemptsPage::forget()
{
    m_shown = {};
    detail()->clear();
}

void AttemptsPage::show(const Recognition &recognition)
{
    if (recognition.kind == Recognition::Kind::Attempt) {
        choose(recognition.attempt);
    }
}

void AttemptsPage::choose(AttemptId id)
{
    filter()->clear();
    m_groups->setCurrent(0);
    showDetail(id);
    ask();
}

void AttemptsPage::applyFilter()
{
    AttemptQuery query;
    query.appId = account().appId;
    query.group = kGroups.at(static_cast<size_t>(qBound(0, m_groups->current(), 3)));
    query.text = filter()->text().trimmed();
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
    m_shown = id;
    detail()->ask(console().attempts.detail(id),
                  [this](const AttemptDetail &found) { m_pane->show(found); });
}

void AttemptsPage::showRow(int row)
{
    showDetail(m_model->idAt(row));
}

int AttemptsPage::rowToChoose()
{
    return m_shown.isNull() ? 0 : m_model->rowOf(m_shown);
}

StateText AttemptsPage::emptyText()
{
    if (!filter()->text().isEmpty() || m_groups->current() != 0) {
        return {std::nullopt,
                tr("No sign-in fits"),
                tr("Looked at note, state, openid and link of every sign-in of this account."),
                {},
                {{tr("Show all"), [this] {
                      m_groups->setCurrent(0);
                      filter()->clear();
                      ask();
                  }}}};
    }
    return {std::nullopt,
            tr("No sign-in yet"),
            tr("A sign-in begins with a link, or with a callback pasted into the box on top."),
            {},
            {{tr("Make a link"), [this] {
                  Recognition link;
                  link.kind = Recognition::Kind::Link;
                  Q_EMIT goTo(link);
              }}}};
}

void AttemptsPage::onChanged(AttemptId id)
{
    if (isVisible()) {
        m_model->refresh();
    }
    askCounts();
    if (id == m_shown) {
        showDetail(id);
    }
}

void AttemptsPage::showLinkAgain(AttemptId id)
{
    onResult(console().links.again(id), this, [this](const Result<IssuedLink> &issued) {
        if (!issued) {
            Q_EMIT say(FaultWords::message(issued.error()));
            return;
        }
        Recognition link;
        link.kind = Recognition::Kind::Link;
        link.attempt = issued->attempt;
        Q_EMIT goTo(link);
    });
}

void AttemptsPage::retranslate()
{
    filter()->setPlaceholderText(tr("Filter by note, openid, state or link"));
    filter()->setAccessibleName(tr("Filter sign-ins"));
    m_groups->setItems({tr("All"), tr("Failed"), tr("Held"), tr("Open")});
    m_groups->setAccessibleName(tr("Which sign-ins"));
    m_list->setAccessibleName(tr("Sign-ins"));
    m_pane->retranslate();
    detail()->setNothing(
        {std::nullopt,
         tr("No sign-in chosen"),
         tr("Choose one in the list to see its picture, what happened and what to do."),
         {},
         {}});
    retranslateList();
}

} // namespace wxbind
