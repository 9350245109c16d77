#include "ui/attempts/attemptsteps.h"

#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/theme.h"
#include "words/attemptwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <tuple>

namespace wxbind {

namespace {

bool wantsNewLink(AttemptState state)
{
    switch (state) {
    case AttemptState::Held:
    case AttemptState::Conflict:
    case AttemptState::NeedsConsent:
    case AttemptState::Refused:
    case AttemptState::Failed:
    case AttemptState::OutcomeUnknown:
    case AttemptState::Expired:
        return true;
    case AttemptState::Waiting:
    case AttemptState::Running:
    case AttemptState::SignedIn:
        return false;
    }
    Q_UNREACHABLE();
}

/// The person who is waited for did not come: the same link will do for them.
bool wantsSameLink(const Attempt &attempt)
{
    return attempt.decision == Decision::HeldWrongPerson && !attempt.link.isEmpty();
}

/// A number in a ring, as in the drawings.
class StepNumber final : public QWidget
{
public:
    StepNumber(int number, QWidget *parent)
        : QWidget(parent)
        , m_number(number)
    {
        setFixedSize(Theme::scaled(18), Theme::scaled(20));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokenColour(Token::Field, palette()), 1));
        const QRectF ring(0.5, 1.5, width() - 1.0, width() - 1.0);
        painter.drawEllipse(ring);
        painter.setFont(Theme::font(FontRole::Small));
        painter.setPen(tokenColour(Token::Text2, palette()));
        painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

} // namespace

AttemptSteps::AttemptSteps(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void AttemptSteps::set(const Attempt &attempt)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_column->addWidget(m_rows);
    const QStringList steps = AttemptWords::nextSteps(attempt);
    const auto last = steps.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        if (i > 0) {
            rows->addWidget(new HairLine(m_rows));
        }
        QHBoxLayout *row = addStep(static_cast<int>(i) + 1, steps.at(i));
        if (i == last && wantsSameLink(attempt)) {
            addButton(row, tr("Show the link again"), &AttemptSteps::sameLinkAsked);
        } else if (i == last && wantsNewLink(attempt.progress)) {
            addButton(row, tr("New link"), &AttemptSteps::newLinkAsked);
        }
    }
    if (steps.isEmpty()) {
        std::ignore = addStep(0, tr("Nothing. This sign-in needs nobody."));
    }
}

QHBoxLayout *AttemptSteps::addStep(int number, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (number > 0) {
        row->addWidget(new StepNumber(number, m_rows), 0, Qt::AlignTop);
    }
    auto *words = new QLabel(text, m_rows);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(words, 1);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    return row;
}

void AttemptSteps::addButton(QHBoxLayout *row, const QString &text, void (AttemptSteps::*asked)())
{
    auto *button = makeButton(ButtonKind::Primary, m_rows, Icon::Link);
    button->setText(text);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, asked);
    row->addWidget(button, 0, Qt::AlignTop);
}

} // namespace wxbind
