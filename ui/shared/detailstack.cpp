#include "ui/shared/detailstack.h"

#include "words/faultwords.h"

#include <QStackedLayout>

namespace wxbind {

DetailStack::DetailStack(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_state(new StateView(this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_state);
    m_stack->setCurrentWidget(m_state);
}

void DetailStack::setNothing(const StateText &text)
{
    m_nothing = text;
    if (!m_isChosen) {
        m_state->set(text);
    }
}

void DetailStack::clear()
{
    ++m_asked; // an answer that is still on its way comes too late
    m_isChosen = false;
    m_state->set(m_nothing);
    m_stack->setCurrentWidget(m_state);
}

void DetailStack::showContent()
{
    m_isChosen = true;
    m_stack->setCurrentWidget(m_content);
}

void DetailStack::showWhyNot(const Error &error)
{
    m_isChosen = true;
    const bool isAnswer = error.fault == Fault::NotFound || error.fault == Fault::Conflict;
    m_state->set({isAnswer ? Sign::Note : Sign::Failed,
                  FaultWords::message(error),
                  FaultWords::fix(error),
                  {},
                  {}});
    m_stack->setCurrentWidget(m_state);
}

} // namespace wxbind
