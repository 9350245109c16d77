#include "ui/attempts/attemptpane.h"

#include "ui/attempts/attemptsteps.h"
#include "ui/attempts/sequenceview.h"
#include "ui/attempts/sureness.h"
#include "ui/attempts/whoscanned.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/copybutton.h"
#include "ui/shared/elide.h"
#include "ui/shared/format.h"
#include "ui/shared/rowground.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"
#include "words/attemptwords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QLabel *wordLabel(QWidget *parent, FontRole role)
{
    auto *label = new QLabel(parent);
    label->setFont(Theme::font(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                   Qt::LinksAccessibleByKeyboard);
    return label;
}

/// Narrower panes stack the two cards.
constexpr int kSideBySide = 620;

QString ridOf(const AttemptDetail &detail)
{
    for (const Exchange &exchange : detail.exchanges) {
        if (!exchange.rid.isEmpty()) {
            return exchange.rid;
        }
    }
    return {};
}

} // namespace

AttemptPane::AttemptPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(12);
    buildHead(column);
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_picture = new SequenceView(card);
    card->body()->addWidget(m_picture);
    m_people = new WhoScanned(this);
    column->addWidget(m_people);
    column->addWidget(card);
    buildStory(column);
    column->addStretch(1);
    retranslate();
}

void AttemptPane::buildHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    m_sign = new SignLabel(Sign::Waiting, 26, this);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(3);
    m_title = wordLabel(this, FontRole::Verdict);
    m_subline = new ElidedLabel(this);
    m_subline->setFont(Theme::font(FontRole::Secondary));
    m_subline->setForegroundRole(QPalette::PlaceholderText);
    titles->addWidget(m_title);
    titles->addWidget(m_subline);
    head->addLayout(titles, 1);
    m_person = makeButton(ButtonKind::Normal, this, Icon::Person);
    connect(m_person, &QPushButton::clicked, this, [this] {
        Recognition person;
        person.kind = Recognition::Kind::User;
        person.user = m_detail.row.attempt.userId;
        Q_EMIT goTo(person);
    });
    head->addWidget(m_person, 0, Qt::AlignTop);
    column->addLayout(head);
}

void AttemptPane::buildStory(QVBoxLayout *column)
{
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(12);
    m_happened = new Card(this);
    m_story = wordLabel(m_happened, FontRole::Body);
    m_sure = new QWidget(m_happened);
    auto *sure = new QHBoxLayout(m_sure);
    sure->setContentsMargins(0, 0, 0, 0);
    sure->setSpacing(8);
    sure->addWidget(new SignLabel(Sign::Note, 14, m_sure), 0, Qt::AlignTop);
    m_sureText = wordLabel(m_sure, FontRole::Secondary);
    sure->addWidget(m_sureText, 1);
    m_happened->body()->addWidget(m_story);
    m_happened->body()->addWidget(m_sure);
    m_happened->body()->addStretch(1);
    m_happened->body()->addWidget(new HairLine(m_happened));
    buildEvidence();

    m_toDo = new Card(this);
    m_steps = new AttemptSteps(m_toDo);
    m_toDo->body()->addWidget(m_steps);
    m_toDo->body()->addStretch(1);
    connect(m_steps, &AttemptSteps::newLinkAsked, this, [this] {
        Recognition link;
        link.kind = Recognition::Kind::Link;
        link.subject = m_detail.row.attempt.link;
        link.appId = m_detail.row.attempt.appId;
        Q_EMIT goTo(link);
    });
    connect(m_steps, &AttemptSteps::sameLinkAsked, this,
            [this] { Q_EMIT sameLinkAsked(m_detail.row.attempt.id); });
    m_cards->addWidget(m_happened, 1);
    m_cards->addWidget(m_toDo, 1);
    column->addLayout(m_cards);
}

void AttemptPane::buildEvidence()
{
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(14);
    facts->setVerticalSpacing(4);
    facts->setColumnStretch(1, 1);
    m_evidenceLabel = wordLabel(m_happened, FontRole::Secondary);
    m_evidenceLabel->setForegroundRole(QPalette::PlaceholderText);
    m_evidenceLabel->setWordWrap(false);
    m_evidence = wordLabel(m_happened, FontRole::Secondary);
    connect(m_evidence, &QLabel::linkActivated, this, &AttemptPane::followLink);
    m_ridLabel = wordLabel(m_happened, FontRole::Secondary);
    m_ridLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ridLabel->setText(u"rid"_s);
    m_ridRow = new QWidget(m_happened);
    auto *rid = new QHBoxLayout(m_ridRow);
    rid->setContentsMargins(0, 0, 0, 0);
    rid->setSpacing(4);
    m_rid = new ElidedLabel(m_ridRow);
    m_rid->setFont(Theme::font(FontRole::MonoSmall));
    m_copyRid = new CopyButton([this] { return ridOf(m_detail); }, m_ridRow);
    rid->addWidget(m_rid);
    rid->addWidget(m_copyRid);
    rid->addStretch(1);
    facts->addWidget(m_evidenceLabel, 0, 0, Qt::AlignTop);
    facts->addWidget(m_evidence, 0, 1);
    facts->addWidget(m_ridLabel, 1, 0);
    facts->addWidget(m_ridRow, 1, 1);
    m_happened->body()->addLayout(facts);
}

void AttemptPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_cards->setDirection(width() < Theme::scaled(kSideBySide) ? QBoxLayout::TopToBottom
                                                               : QBoxLayout::LeftToRight);
}

void AttemptPane::show(const AttemptDetail &detail)
{
    m_detail = detail;
    retranslate();
}

void AttemptPane::retranslate()
{
    const Attempt &attempt = m_detail.row.attempt;
    m_happened->setTitle(tr("What happened"));
    m_toDo->setTitle(tr("What to do"));
    m_evidenceLabel->setText(tr("Evidence"));
    m_person->setText(tr("Open person"));
    m_person->setAccessibleName(m_person->text());
    m_person->setVisible(!attempt.userId.isNull());
    m_copyRid->setWhat(tr("Copy rid"));
    if (attempt.id.isNull()) {
        return;
    }
    m_sign->setSign(signOf(attempt.progress));
    m_title->setText(AttemptWords::title(attempt));
    m_subline->setFullText(subline());
    m_picture->setStages(Sequence::of(m_detail));
    m_people->set(m_detail);
    fillStory();
    m_steps->set(attempt);
}

QString AttemptPane::subline() const
{
    const Attempt &attempt = m_detail.row.attempt;
    QStringList parts{u"#%1"_s.arg(attempt.id.number()), m_detail.row.accountName};
    if (!attempt.expect.isNull()) {
        parts.append(tr("expects %1").arg(personName(m_detail.row.expectName)));
    }
    parts.append(attempt.scope);
    parts.append(attempt.operatorName.isEmpty()
                     ? Format::full(attempt.createdAt)
                     : tr("%1, %2").arg(attempt.operatorName, Format::full(attempt.createdAt)));
    if (attempt.endedAt > attempt.claimedAt && attempt.claimedAt > 0) {
        parts.append(tr("took %1").arg(Format::took(attempt.endedAt - attempt.claimedAt)));
    }
    if (!attempt.note.isEmpty()) {
        parts.append(attempt.note);
    }
    parts.removeAll(QString());
    return parts.join(u"  |  "_s);
}

QString AttemptPane::evidence() const
{
    QStringList links;
    for (const Exchange &exchange : m_detail.exchanges) {
        links.append(u"<a href=\"%1\">%2</a>"_s.arg(exchange.id.number())
                         .arg(tr("exchange #%1").arg(exchange.id.number()).toHtmlEscaped()));
    }
    return links.isEmpty() ? tr("none, nothing was sent") : links.join(u" &nbsp; "_s);
}

void AttemptPane::fillStory()
{
    m_story->setText(AttemptWords::story(m_detail.row.attempt));
    m_evidence->setText(evidence());
    const QString rid = ridOf(m_detail);
    m_ridRow->setVisible(!rid.isEmpty());
    m_ridLabel->setVisible(!rid.isEmpty());
    m_rid->setFullText(rid);
    const QString sure = Sureness::of(m_detail);
    m_sure->setVisible(!sure.isEmpty());
    m_sureText->setText(sure);
}

void AttemptPane::followLink(const QString &target)
{
    Recognition call;
    call.kind = Recognition::Kind::Exchange;
    call.exchange = ExchangeId(target.toLongLong());
    Q_EMIT goTo(call);
}

} // namespace wxbind
