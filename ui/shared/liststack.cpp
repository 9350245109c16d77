#include "ui/shared/liststack.h"

#include "core/console/databasedesk.h"
#include "ui/shared/pagedmodel.h"
#include "words/faultwords.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>

#include <utility>

namespace wxbind {

ListStack::ListStack(PagedModel *model, QAbstractItemView *view, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
    , m_state(new StateView(this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(view);
    m_stack->addWidget(m_state);
    connect(model, &PagedModel::aboutToMerge, this, &ListStack::keepPlace);
    connect(model, &PagedModel::loaded, this, &ListStack::onLoaded);
    connect(model, &PagedModel::failed, this, &ListStack::onFailed);
    connect(model, &PagedModel::rowRenewed, this, [this](int row) {
        if (row == m_view->currentIndex().row()) {
            Q_EMIT detailWanted(row);
        }
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) {
                    Q_EMIT detailWanted(index.row());
                }
            });
    auto *again = new QShortcut(QKeySequence(Qt::Key_F5), parent);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, model, &PagedModel::refresh);
}

void ListStack::follow(DatabaseDesk &database)
{
    connect(&database, &DatabaseDesk::changed, this, [this] {
        if (isVisible()) {
            m_model->refresh();
        }
    });
}

void ListStack::setEmpty(std::function<StateText()> text)
{
    m_empty = std::move(text);
}

void ListStack::retranslate()
{
    if (m_model->rowCount() == 0 && m_stack->currentWidget() == m_state) {
        m_state->set(m_empty());
    }
}

void ListStack::choose(int row)
{
    if (row >= 0 && m_view->currentIndex().row() != row) {
        m_view->setCurrentIndex(m_model->index(row));
    }
}

void ListStack::onLoaded()
{
    restorePlace();
    if (m_model->rowCount() == 0) {
        m_state->set(m_empty());
        m_stack->setCurrentWidget(m_state);
    } else {
        m_stack->setCurrentWidget(m_view);
    }
}

void ListStack::onFailed(const Error &error)
{
    m_state->set({Sign::Failed,
                  FaultWords::message(error),
                  FaultWords::fix(error),
                  {},
                  {{tr("Try again"), [this] {
                        m_model->begin();
                    }}}});
    m_stack->setCurrentWidget(m_state);
}

void ListStack::keepPlace()
{
    // Who stands at the top of the list wants to see what comes in there.
    const bool atTop = m_view->verticalScrollBar()->value() == 0;
    m_top = atTop ? QModelIndex() : m_view->indexAt(QPoint(1, 1));
    m_topAt = m_view->visualRect(m_top).top();
}

void ListStack::restorePlace()
{
    const QModelIndex top = std::exchange(m_top, QPersistentModelIndex());
    if (!top.isValid()) {
        return;
    }
    m_view->scrollTo(top, QAbstractItemView::PositionAtTop);
    if (m_view->verticalScrollMode() == QAbstractItemView::ScrollPerPixel) {
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() - m_topAt + m_view->visualRect(top).top());
    }
}

} // namespace wxbind
