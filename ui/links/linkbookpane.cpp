#include "ui/links/linkbookpane.h"

#include "core/console/linkorderreader.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkfacts.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/detailstack.h"
#include "ui/shared/scrolling.h"
#include "words/faultwords.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace wxbind {

namespace {

/// The parts of a stored link: those of the same order made again. An account that was changed
/// since makes another link, and then the text stands without its colours.
LinkShown shownOf(const LinkDesk &links, const Account &account, const Attempt &attempt)
{
    LinkShown shown;
    shown.stage = stageOf(attempt.progress);
    shown.link.text = attempt.link;
    shown.attempt = attempt.id;
    shown.expiresAt = attempt.expiresAt;
    if (auto order = orderOfLink(attempt.link)) {
        order->state = attempt.state;
        LinkPreview again = links.preview(account, *order);
        if (again.link.text == attempt.link) {
            shown.link = std::move(again.link);
        }
    }
    if (auto qr = LinkDesk::qrOf(attempt.link)) {
        shown.qr = *std::move(qr);
    }
    return shown;
}

} // namespace

LinkBookPane::LinkBookPane(Console &console, Confirm &confirm, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_confirm(confirm)
    , m_stack(new DetailStack(scrolling(build(), QPalette::Window, this), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QWidget *LinkBookPane::build()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(14);
    m_card = new LinkCard(pane);
    m_card->setInBook();
    column->addWidget(m_card);
    m_box = new Card(pane);
    m_facts = new LinkFacts(m_console.clock(), m_box);
    m_box->body()->addWidget(m_facts);
    auto *buttons = new QHBoxLayout;
    m_open = makeButton(ButtonKind::Normal, m_box, Icon::Exchange);
    m_expire = makeButton(ButtonKind::Danger, m_box);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_expire);
    m_box->body()->addLayout(buttons);
    column->addWidget(m_box);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT attemptAsked(m_detail.row.attempt.id); });
    connect(m_expire, &QPushButton::clicked, this, &LinkBookPane::expire);
    connect(m_card, &LinkCard::newAsked, this,
            [this] { Q_EMIT likeAsked(m_detail.row.attempt, m_detail.row.expectName); });
    return pane;
}

void LinkBookPane::show(AttemptId id)
{
    using Entry = std::pair<AttemptDetail, LinkShown>;
    const auto entry =
        andThen(m_console.attempts.detail(id), this, [this](const AttemptDetail &detail) {
            return andThen(
                m_console.accounts.get(detail.row.attempt.appId), this,
                [this, detail](const Account &account) -> Result<Entry> {
                    return Entry{detail, shownOf(m_console.links, account, detail.row.attempt)};
                });
        });
    m_stack->ask(entry, [this](const Entry &found) { fill(found.first, found.second); });
}

void LinkBookPane::fill(const AttemptDetail &detail, const LinkShown &shown)
{
    m_detail = detail;
    m_card->set(shown);
    m_facts->set(detail);
    m_expire->setVisible(shown.stage == LinkStage::Live);
    retranslate();
    tick();
}

void LinkBookPane::clear()
{
    m_detail = {};
    m_stack->clear();
}

void LinkBookPane::tick()
{
    const Msecs left = m_card->shown().expiresAt - m_console.clock().now();
    if (m_card->shown().stage == LinkStage::Live && left <= 0) {
        LinkShown over = m_card->shown();
        over.stage = LinkStage::Expired;
        m_card->set(over);
        m_expire->hide();
    }
    m_card->setLeft(left);
}

void LinkBookPane::setNarrow(bool narrow)
{
    m_card->setNarrow(narrow);
}

void LinkBookPane::expire()
{
    const AttemptId id = m_detail.row.attempt.id;
    m_confirm.ask(this,
                  {tr("Expire link #%1 now?").arg(id.number()),
                   tr("Whoever comes back with it is told that it has expired. It cannot be "
                      "used again."),
                   tr("Expire now"), true},
                  [this, id](bool yes) {
                      if (!yes) {
                          return;
                      }
                      onResult(m_console.attempts.expireNow(id), this,
                               [this, id](const Result<Attempt> &ended) {
                                   Q_EMIT say(ended ? tr("Link #%1 has expired.").arg(id.number())
                                                    : FaultWords::message(ended.error()));
                                   show(id);
                               });
                  });
}

void LinkBookPane::retranslate()
{
    m_card->retranslate();
    m_box->setTitle(tr("Link #%1").arg(m_detail.row.attempt.id.number()));
    m_facts->retranslate();
    m_open->setText(tr("Open sign-in"));
    m_expire->setText(tr("Expire now"));
    m_stack->setNothing({std::nullopt,
                         tr("No link chosen"),
                         tr("Choose one in the list to see it, to copy it again or to end it."),
                         {},
                         {}});
}

} // namespace wxbind
