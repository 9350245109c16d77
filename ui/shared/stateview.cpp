#include "ui/shared/stateview.h"

#include "ui/shared/buttons.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/theme.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace wxbind {

namespace {

constexpr int kWidest = 440;

QLabel *plainLabel(const QString &text, FontRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(role));
    label->setWordWrap(true);
    if (role == FontRole::Body || role == FontRole::Secondary) {
        label->setForegroundRole(kText2Role);
    }
    return label;
}

} // namespace

StateView::StateView(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 32, 24, 24);
    outer->addStretch(1);
    outer->addStretch(2);
}

void StateView::set(const StateText &text)
{
    m_text = text;
    delete m_content;
    m_content = new QWidget(this);
    m_content->setMaximumWidth(Theme::scaled(kWidest));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    addHead(column);
    addFacts(column);
    addActions(column);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->insertWidget(1, m_content);
    outer->setAlignment(m_content, Qt::AlignHCenter);
    m_content->setMinimumWidth(qMin(Theme::scaled(kWidest), Theme::scaled(300)));
    // The row would be as high as its text were over the whole width, and that may be one line
    // less.
    const int width = qMin(m_content->sizeHint().width(), m_content->maximumWidth());
    m_content->setMinimumHeight(
        column->totalHeightForWidth(qMax(width, m_content->minimumWidth())));
    setAccessibleName(text.title);
    setAccessibleDescription(text.text);
}

void StateView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColour(Token::Surface, palette()));
}

void StateView::addHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    if (m_text.sign) {
        head->addWidget(new SignLabel(*m_text.sign, 26, m_content), 0, Qt::AlignTop);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(plainLabel(m_text.title, FontRole::Verdict, m_content));
    if (!m_text.text.isEmpty()) {
        texts->addWidget(plainLabel(m_text.text, FontRole::Body, m_content));
    }
    head->addLayout(texts, 1);
    column->addLayout(head);
}

void StateView::addFacts(QVBoxLayout *column)
{
    if (m_text.facts.isEmpty()) {
        return;
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(6);
    for (const auto &[label, value] : m_text.facts) {
        form->addRow(plainLabel(label, FontRole::Secondary, m_content),
                     plainLabel(value, FontRole::Secondary, m_content));
    }
    column->addLayout(form);
}

void StateView::addActions(QVBoxLayout *column)
{
    if (m_text.actions.isEmpty()) {
        return;
    }
    auto *row = new QHBoxLayout;
    bool first = true;
    for (const auto &action : m_text.actions) {
        auto *button = makeButton(first ? ButtonKind::Primary : ButtonKind::Normal, m_content);
        button->setText(action.label);
        connect(button, &QPushButton::clicked, this, action.run);
        row->addWidget(button);
        first = false;
    }
    row->addStretch();
    column->addLayout(row);
}

} // namespace wxbind
