#include "ui/links/linkcheckpane.h"

#include "ui/links/linktext.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/findingrow.h"
#include "ui/shared/scrolling.h"
#include "ui/shared/stateview.h"
#include "ui/shared/theme.h"
#include "words/findingwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wxbind {

namespace {

constexpr int kTextIndent = 40; ///< where the words of a FindingRow begin

QLabel *paneLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(FontRole::Secondary));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LinkCheckPane::LinkCheckPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_content = scrolling(build(), QPalette::Window, this);
    m_state = new StateView(this);
    column->addWidget(m_content);
    column->addWidget(m_state);
    connect(m_copy, &QPushButton::clicked, this, &LinkCheckPane::copy);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useAsked(m_check.order); });
    retranslate();
}

QWidget *LinkCheckPane::build()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(14);
    m_foundCard = new Card(pane);
    m_found = new LinkText(m_foundCard);
    m_foundCard->body()->addWidget(m_found);
    m_fixedCard = new Card(pane);
    m_fixed = new LinkText(m_fixedCard);
    m_noFix = paneLabel({}, m_fixedCard);
    m_fixedCard->body()->addWidget(m_fixed);
    m_fixedCard->body()->addWidget(m_noFix);
    m_findingsCard = new Card(pane);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(0);
    m_findingsCard->body()->addLayout(m_findings);
    m_actions = new QWidget(m_foundCard);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_copy = makeButton(ButtonKind::Primary, m_actions);
    m_use = makeButton(ButtonKind::Normal, m_actions);
    row->addWidget(m_copy);
    row->addWidget(m_use);
    row->addStretch();
    column->addWidget(m_foundCard);
    column->addWidget(m_fixedCard);
    column->addWidget(m_findingsCard);
    column->addStretch();
    return pane;
}

void LinkCheckPane::set(const LinkCheck &check)
{
    m_check = check;
    m_given = true;
    fill();
}

void LinkCheckPane::clear()
{
    m_check = LinkCheck();
    m_given = false;
    fill();
}

void LinkCheckPane::retranslate()
{
    m_foundCard->setTitle(tr("The link as it was found"));
    m_fixedCard->setTitle(tr("The corrected link"));
    m_findingsCard->setTitle(tr("Findings"));
    m_found->setAccessibleName(tr("The link as it was found"));
    m_fixed->setAccessibleName(tr("The corrected link"));
    m_noFix->setText(tr("No corrected link follows without guessing."));
    m_copy->setText(tr("Copy"));
    m_use->setText(tr("Use in the form"));
    fill();
}

bool LinkCheckPane::usable() const
{
    return m_check.fixed || (m_check.found() && m_check.verdict != LinkVerdict::Bad);
}

void LinkCheckPane::copy()
{
    QGuiApplication::clipboard()->setText(m_check.fixed ? m_check.fixed->text : m_check.shown.text);
    Q_EMIT copied();
}

void LinkCheckPane::fill()
{
    const bool found = m_given && m_check.found();
    m_content->setVisible(found);
    m_state->setVisible(!found);
    if (!found) {
        m_actions->hide();
        showState();
        return;
    }
    const bool fixed = m_check.fixed.has_value();
    m_found->set(m_check.shown, m_check.findings);
    m_fixed->set(m_check.fixed.value_or(AuthorizeLink()), {});
    m_fixed->setVisible(fixed);
    m_noFix->setVisible(!fixed);
    m_fixedCard->setVisible(fixed || !usable());
    (fixed ? m_fixedCard : m_foundCard)->body()->addWidget(m_actions);
    m_actions->setVisible(usable());
    fillFindings();
}

void LinkCheckPane::fillFindings()
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding &finding : std::as_const(m_check.findings)) {
        m_findings->addWidget(new HairLine(m_findingsCard));
        m_findings->addWidget(new FindingRow(finding, {}, m_findingsCard));
        if (const QString words = FindingWords::fix(finding); !words.isEmpty()) {
            QLabel *fix = paneLabel(words, m_findingsCard);
            fix->setContentsMargins(kTextIndent, 0, 14, 10);
            m_findings->addWidget(fix);
        }
    }
    m_findingsCard->setVisible(!m_check.findings.isEmpty());
}

/// Nothing was pasted, or nothing in it is a link.
void LinkCheckPane::showState()
{
    if (m_given && !m_check.findings.isEmpty()) {
        const Finding &none = m_check.findings.first();
        m_state->set({Sign::Failed, FindingWords::title(none), FindingWords::fix(none), {}, {}});
        return;
    }
    m_state->set({std::nullopt,
                  tr("No link yet"),
                  tr("Paste a link at the left or into the box on top. It is compared with the "
                     "chosen account's domains and kind."),
                  {},
                  {}});
}

} // namespace wxbind
