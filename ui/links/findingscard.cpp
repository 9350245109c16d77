#include "ui/links/findingscard.h"

#include "core/model/findingids.h"
#include "ui/shared/card.h"
#include "ui/shared/findingrow.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"
#include "words/joinedwords.h"

#include <QLabel>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

int countOf(const Findings &findings, Severity severity)
{
    return int(std::count_if(findings.cbegin(), findings.cend(),
                             [severity](const Finding &f) { return f.severity == severity; }));
}

} // namespace

FindingsCard::FindingsCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_summary(new QLabel(m_card))
    , m_live(new QLabel(m_card))
    , m_rows(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setTitle({});
    m_card->addToHead(m_summary);
    m_card->addToHeadEnd(m_live);
    m_live->setFont(Theme::font(FontRole::Secondary));
    m_live->setForegroundRole(kText2Role);
    m_summary->setTextFormat(Qt::PlainText);
    m_rows->setSpacing(0);
    m_rows->setContentsMargins(-13, 0, -13, -8);
    m_card->body()->addLayout(m_rows);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FindingsCard::set(const Findings &findings)
{
    Findings sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    if (sorted == m_findings && m_rows->count() > 0) {
        return; // typing on must not take the button away from under the pointer
    }
    m_findings = sorted;
    fill();
}

void FindingsCard::retranslate()
{
    m_card->setTitle(tr("Check"));
    m_live->setText(tr("checked as you type"));
    fill();
}

QString FindingsCard::fixLabel(const Finding &finding)
{
    if (finding.id == finding::ConnectRedirectOnPc || finding.id == finding::OptionIgnored) {
        return tr("Leave it out");
    }
    if (finding.id == finding::StateEmpty || finding.id == finding::StateIllegal ||
        finding.id == finding::StateTooLong) {
        return tr("Make a fresh one");
    }
    if (finding.fixedValue.isEmpty()) {
        return {};
    }
    if (finding.param == "redirect_uri"_L1) {
        const QUrl url(finding.fixedValue);
        const QString port = url.port() > 0 ? u":%1"_s.arg(url.port()) : QString();
        return tr("Change to %1").arg(QString(url.host() + port));
    }
    return tr("Change to %1").arg(finding.fixedValue);
}

void FindingsCard::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const int errors = countOf(m_findings, Severity::Error);
    const int warnings = countOf(m_findings, Severity::Warning);
    QStringList words;
    words << (errors > 0 ? tr("%n error(s)", nullptr, errors) : tr("no errors"));
    if (warnings > 0) {
        words << tr("%n warning(s)", nullptr, warnings);
    }
    m_summary->setText(JoinedWords::list(words));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, tokenColour(errors > 0     ? Token::Err
                                                   : warnings > 0 ? Token::Warn
                                                                  : Token::Ok,
                                                   palette()));
    m_summary->setPalette(ink);
    for (const Finding &finding : std::as_const(m_findings)) {
        m_rows->addWidget(new HairLine(m_card));
        auto *row = new FindingRow(finding, fixLabel(finding), m_card);
        connect(row, &FindingRow::fixAsked, this, &FindingsCard::fixAsked);
        m_rows->addWidget(row);
    }
}

} // namespace wxbind
