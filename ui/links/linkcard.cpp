#include "ui/links/linkcard.h"

#include "ui/links/linktext.h"
#include "ui/links/partsmodel.h"
#include "ui/links/partsview.h"
#include "ui/links/qrview.h"
#include "ui/links/sheetbar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/format.h"
#include "ui/shared/pill.h"
#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace wxbind {

using namespace Qt::StringLiterals;

LinkCard::LinkCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_chipCard(new Card(this))
    , m_pill(new Pill(m_card))
    , m_chars(new QLabel(m_card))
    , m_text(new LinkText(m_card))
    , m_model(new PartsModel(this))
    , m_parts(new PartsView(m_card))
    , m_chips(new PartsView(m_chipCard))
    , m_time(new QLabel(m_card))
    , m_qr(new QrView(m_card))
    , m_caption(new QLabel(m_card))
{
    build();
    buildButtons();
    layButtons();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void LinkCard::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    outer->addWidget(m_card);
    outer->addWidget(m_chipCard);
    m_chipCard->body()->addWidget(m_chips);
    m_chipCard->hide();
    m_chips->setChips(true);
    for (PartsView *view : {m_parts, m_chips}) {
        view->setModel(m_model);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    m_left = new QVBoxLayout;
    m_left->setSpacing(10);
    m_right = new QVBoxLayout;
    m_right->setSpacing(8);
    row->addLayout(m_left, 1);
    row->addLayout(m_right);
    m_card->body()->addLayout(row);
    m_card->setTitle({});
    m_card->addToHead(m_pill);
    m_card->addToHeadEnd(m_chars);
    m_left->addWidget(m_text);
    m_left->addWidget(m_parts);
    m_left->addWidget(m_time);
    m_left->addStretch();
    m_right->addWidget(m_qr, 0, Qt::AlignHCenter);
    m_right->addWidget(m_caption, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_chars, m_time, m_caption}) {
        label->setFont(Theme::font(FontRole::Secondary));
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(kText2Role);
    }
}

void LinkCard::buildButtons()
{
    m_buttons = new QWidget(m_card);
    m_grid = new QGridLayout(m_buttons);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_issue = makeButton(ButtonKind::Primary, m_buttons, Icon::Link);
    m_again = makeButton(ButtonKind::Normal, m_buttons, Icon::Plus);
    m_copyLink = makeButton(ButtonKind::Normal, m_buttons, Icon::Copy);
    m_copyImage = makeButton(ButtonKind::Normal, m_buttons, Icon::Qr);
    m_save = makeButton(ButtonKind::Normal, m_buttons, Icon::Download);
    m_sheets = new SheetBar(m_buttons);
    connect(m_issue, &QPushButton::clicked, this, &LinkCard::issueAsked);
    connect(m_again, &QPushButton::clicked, this, &LinkCard::newAsked);
    connect(m_copyLink, &QPushButton::clicked, this, &LinkCard::copyLinkAsked);
    connect(m_copyImage, &QPushButton::clicked, this, &LinkCard::copyImageAsked);
    connect(m_save, &QPushButton::clicked, this, &LinkCard::saveAsked);
}

/// Wide: two columns under the code. Narrow: one row under everything.
void LinkCard::layButtons()
{
    for (QPushButton *button : {m_issue, m_again, m_copyLink, m_copyImage, m_save}) {
        m_grid->removeWidget(button);
    }
    m_grid->removeWidget(m_sheets);
    if (m_narrow) {
        int column = 0;
        for (QPushButton *button : {m_issue, m_copyLink, m_copyImage, m_save, m_again}) {
            m_grid->addWidget(button, 0, column++);
        }
        m_grid->setColumnStretch(column, 1);
        m_grid->addWidget(m_sheets, 1, 0, 1, 3, Qt::AlignLeft);
        m_card->body()->addWidget(m_buttons);
        return;
    }
    m_grid->setColumnStretch(5, 0);
    m_grid->addWidget(m_issue, 0, 0, 1, 2);
    m_grid->addWidget(m_copyLink, 1, 0);
    m_grid->addWidget(m_copyImage, 1, 1);
    m_grid->addWidget(m_save, 2, 0, 1, m_again->isHidden() ? 2 : 1);
    m_grid->addWidget(m_again, 2, 1);
    m_grid->addWidget(m_sheets, 3, 0, 1, 2);
    m_right->insertWidget(2, m_buttons);
}

void LinkCard::set(const LinkShown &shown)
{
    m_shown = shown;
    m_text->set(shown.link, shown.findings);
    m_model->set(shown);
    showStage();
}

void LinkCard::setLeft(qint64 millis)
{
    m_leftMillis = millis;
    m_time->setText(m_shown.stage == LinkStage::Live ? tr("Expires in %1").arg(Format::left(millis))
                                                     : QString());
}

void LinkCard::setNarrow(bool narrow)
{
    if (m_narrow == narrow) {
        return;
    }
    m_narrow = narrow;
    m_parts->setVisible(!narrow);
    m_chipCard->setVisible(narrow);
    m_right->removeWidget(m_buttons);
    m_card->body()->removeWidget(m_buttons);
    layButtons();
}

void LinkCard::setInBook()
{
    m_isInBook = true;
    m_sheets->setPrintOnly();
}

void LinkCard::retranslate()
{
    m_card->setTitle(tr("Link"));
    m_text->setAccessibleName(tr("The link"));
    m_parts->setAccessibleName(tr("Parts of the link"));
    m_chips->setAccessibleName(tr("Parts of the link"));
    m_issue->setText(tr("Issue link"));
    m_issue->setToolTip(tr("Stores the link, then the code can be scanned (Ctrl+Enter)"));
    m_again->setText(m_isInBook ? tr("New one like it") : tr("New link"));
    m_copyLink->setText(tr("Copy link"));
    m_copyImage->setText(tr("Copy image"));
    m_save->setText(tr("Save…"));
    m_sheets->retranslate();
    m_model->set(m_shown);
    showStage();
}

void LinkCard::showStage()
{
    const bool stored = m_shown.stage == LinkStage::Live;
    const bool over = m_shown.stage == LinkStage::Used || m_shown.stage == LinkStage::Expired;
    m_issue->setVisible(!stored && !over);
    m_issue->setEnabled(m_shown.stage == LinkStage::Draft);
    m_again->setVisible(stored || over);
    layButtons();
    setButtonKind(m_again, over ? ButtonKind::Primary : ButtonKind::Normal);
    m_again->setIcon(lineIcon(Icon::Plus, over ? Token::OnAccent : Token::Text2));
    for (QPushButton *button : {m_copyLink, m_copyImage, m_save}) {
        button->setEnabled(stored);
    }
    m_sheets->setLive(stored);
    setButtonKind(m_copyLink, stored ? ButtonKind::Primary : ButtonKind::Normal);
    m_copyLink->setIcon(lineIcon(Icon::Copy, stored ? Token::OnAccent : Token::Text2));
    m_chars->setText(tr("%n character(s)", nullptr, int(m_shown.link.text.size())));
    m_caption->setText(m_shown.qr ? tr("Version %1, correction %2, %3×%3")
                                        .arg(m_shown.qr->version)
                                        .arg(m_shown.qr->ecc)
                                        .arg(m_shown.qr->size)
                                  : QString());
    switch (m_shown.stage) {
    case LinkStage::Faulty:
        m_pill->set(Tone::Err, tr("Draft, fix %n thing(s) first", nullptr, errors()), Sign::Failed);
        break;
    case LinkStage::Draft:
        m_pill->set(Tone::Neutral, tr("Draft, ready to be issued"));
        break;
    case LinkStage::Issuing:
        m_pill->set(Tone::Accent, tr("Storing…"), Sign::Running);
        break;
    case LinkStage::Live:
        m_pill->set(Tone::Ok, tr("Stored as #%1, may be sent").arg(m_shown.attempt.number()),
                    Sign::Done);
        break;
    case LinkStage::Used:
        m_pill->set(Tone::Neutral, tr("Used: #%1").arg(m_shown.attempt.number()), Sign::Note);
        break;
    case LinkStage::Expired:
        m_pill->set(Tone::Neutral, tr("Expired, nobody came"), Sign::Expired);
        break;
    }
    showVeil();
    setLeft(m_leftMillis);
}

void LinkCard::showVeil()
{
    switch (m_shown.stage) {
    case LinkStage::Faulty:
        m_qr->set(m_shown.qr, QrView::Veil{Sign::Failed, Tone::Err, tr("Not to be scanned"),
                                           pageError().isEmpty()
                                               ? tr("fix the link first")
                                               : tr("the user would see %1").arg(pageError())});
        return;
    case LinkStage::Draft:
    case LinkStage::Issuing:
        m_qr->set(m_shown.qr, QrView::Veil{Sign::Waiting, Tone::Accent, tr("Draft"),
                                           tr("issue the link, then it can be scanned")});
        return;
    case LinkStage::Live:
        m_qr->set(m_shown.qr, std::nullopt);
        return;
    case LinkStage::Used:
        m_qr->set(m_shown.qr, QrView::Veil{Sign::Note, Tone::Neutral, tr("Used"),
                                           tr("a callback came, the state is spent")});
        return;
    case LinkStage::Expired:
        m_qr->set(m_shown.qr, QrView::Veil{Sign::Expired, Tone::Neutral, tr("Expired"),
                                           tr("its state is no longer taken")});
        return;
    }
}

QString LinkCard::pageError() const
{
    for (const Finding &finding : m_shown.findings) {
        if (finding.severity == Severity::Error && !finding.pageError.isEmpty()) {
            return finding.pageError.section(u':', -1);
        }
    }
    return {};
}

int LinkCard::errors() const
{
    int count = 0;
    for (const Finding &finding : m_shown.findings) {
        count += finding.severity == Severity::Error ? 1 : 0;
    }
    return qMax(1, count);
}

} // namespace wxbind
