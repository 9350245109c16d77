#include "ui/links/linkfacts.h"

#include "ui/shared/copybutton.h"
#include "ui/shared/elide.h"
#include "ui/shared/format.h"
#include "ui/shared/rowground.h"
#include "ui/shared/theme.h"
#include "words/attemptwords.h"

#include <QGridLayout>
#include <QLabel>

namespace wxbind {

namespace {

constexpr int kFacts = 8;
constexpr int kStateRow = 2;

} // namespace

LinkFacts::LinkFacts(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_copyState(new CopyButton([this] { return m_detail.row.attempt.state.text(); }, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < kFacts; ++row) {
        auto *label = new QLabel(this);
        auto *value = new ElidedLabel(this);
        label->setFont(Theme::font(FontRole::Secondary));
        label->setForegroundRole(QPalette::PlaceholderText);
        value->setFont(Theme::font(row == kStateRow ? FontRole::MonoSmall : FontRole::Secondary));
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
        grid->setRowMinimumHeight(row, Theme::scaled(22));
        m_labels.append(label);
        m_values.append(value);
    }
    grid->addWidget(m_copyState, kStateRow, 2);
}

void LinkFacts::set(const AttemptDetail &detail)
{
    m_detail = detail;
    fill();
}

void LinkFacts::retranslate()
{
    m_copyState->setWhat(tr("Copy state"));
    fill();
}

void LinkFacts::fact(qsizetype row, const QString &label, const QString &value)
{
    m_labels.at(row)->setText(label);
    m_values.at(row)->setFullText(value);
}

void LinkFacts::fill()
{
    const Attempt &attempt = m_detail.row.attempt;
    fact(0, tr("Outcome"), AttemptWords::title(attempt));
    fact(1, tr("Came back"),
         attempt.callbacks == 0 ? tr("never") : tr("%n time(s)", nullptr, attempt.callbacks));
    fact(kStateRow, tr("state"), attempt.state.text());
    fact(3, tr("scope"), attempt.scope);
    fact(4, tr("Account"), m_detail.row.accountName);
    fact(5, tr("Expected"),
         attempt.expect.isNull()
             ? tr("anybody")
             : tr("%1 %2").arg(personName(m_detail.row.expectName), userIdText(attempt.expect)));
    fact(6, tr("Made"),
         attempt.operatorName.isEmpty()
             ? Format::full(attempt.createdAt)
             : tr("by %1, %2").arg(attempt.operatorName, Format::full(attempt.createdAt)));
    fact(7, tr("Note"), attempt.note.isEmpty() ? tr("none") : attempt.note);
}

} // namespace wxbind
