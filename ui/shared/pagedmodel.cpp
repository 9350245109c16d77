#include "ui/shared/pagedmodel.h"

#include <utility>

namespace wxbind {

void PagedModel::begin()
{
    m_wantsRefresh = m_wantsOlder = false;
    ask(Question::Begin);
}

void PagedModel::refresh()
{
    if (m_asking != Question::None) {
        m_wantsRefresh = true;
    } else {
        ask(Question::Refresh);
    }
}

void PagedModel::ask(Question question)
{
    m_asking = question;
    m_question = std::make_unique<QObject>();
    pose(question, m_question.get());
}

void PagedModel::answered()
{
    m_asking = Question::None;
    Q_EMIT loaded();
    goOn();
}

void PagedModel::answered(const Error &error)
{
    m_asking = Question::None;
    Q_EMIT failed(error);
    goOn();
}

void PagedModel::goOn()
{
    if (m_asking != Question::None) {
        return; // who heard the answer has asked already
    }
    if (std::exchange(m_wantsRefresh, false)) {
        ask(Question::Refresh);
    } else if (std::exchange(m_wantsOlder, false) && hasOlder()) {
        ask(Question::Older);
    }
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    const bool free = m_asking == Question::None || m_asking == Question::Refresh;
    return !parent.isValid() && free && !m_wantsOlder && hasOlder();
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    if (m_asking == Question::None) {
        ask(Question::Older);
    } else {
        m_wantsOlder = true;
    }
}

void PagedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (const int rows = rowCount(); rows > 0) {
        Q_EMIT dataChanged(index(0), index(rows - 1, columnCount() - 1));
    }
}

QModelIndex PagedModel::index(int row, int column, const QModelIndex &parent) const
{
    return QAbstractTableModel::index(row, column, parent);
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

} // namespace wxbind
