#include "ui/attempts/whoscanned.h"

#include "ui/attempts/personfacts.h"
#include "ui/shared/card.h"
#include "ui/shared/theme.h"
#include "words/attemptwords.h"

#include <QBoxLayout>
#include <QLabel>

namespace wxbind {

namespace {

/// Narrower, the two stand one above the other.
constexpr int kSideBySide = 440;

} // namespace

WhoScanned::WhoScanned(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_rule(new QLabel(m_card))
    , m_people(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_expected(new PersonFacts(m_card))
    , m_came(new PersonFacts(m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_rule->setWordWrap(true);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_people->setSpacing(18);
    m_people->addWidget(m_expected, 1);
    m_people->addWidget(m_came, 1);
    m_card->body()->addWidget(m_rule);
    m_card->body()->addLayout(m_people);
    hide();
}

void WhoScanned::set(const AttemptDetail &detail)
{
    m_detail = detail;
    const bool isHeld = detail.row.attempt.decision == Decision::HeldWrongPerson;
    setVisible(isHeld && detail.expected && detail.came);
    retranslate();
}

void WhoScanned::retranslate()
{
    m_card->setTitle(tr("Who scanned?"));
    m_rule->setText(AttemptWords::expectedRule());
    if (m_detail.expected && m_detail.came) {
        m_expected->set(tr("Expected"), *m_detail.expected, m_detail.row.accountName);
        m_came->set(tr("Came"), *m_detail.came, m_detail.row.accountName);
    }
}

void WhoScanned::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_people->setDirection(width() < Theme::scaled(kSideBySide) ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
}

} // namespace wxbind
