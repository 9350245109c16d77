#pragma once

#include "ui/shared/stateview.h"

#include <QPersistentModelIndex>

class QAbstractItemView;
class QStackedLayout;

namespace wxbind {

class DatabaseDesk;
struct Error;
class PagedModel;

/// A list, or why there is none: empty, or failed with the button that asks again. What stands on
/// the screen stays there while news are merged in above it. F5 asks again.
class ListStack final : public QWidget
{
    Q_OBJECT

public:
    ListStack(PagedModel *model, QAbstractItemView *view, QWidget *parent);

    /// What is said when the list is empty; made when it is, and again after a change of language.
    void setEmpty(std::function<StateText()> text);
    void retranslate();
    /// Makes it the current row; nothing moves when it is so already.
    void choose(int row);
    /// Asks again, while it is seen, when something was committed here or by another process.
    void follow(DatabaseDesk &database);

Q_SIGNALS:
    /// Another row is current, or the current one says something else now: its detail is wanted.
    void detailWanted(int row);

private:
    void onLoaded();
    void onFailed(const Error &error);
    void keepPlace();
    void restorePlace();

    PagedModel *m_model;
    QAbstractItemView *m_view;
    StateView *m_state;
    QStackedLayout *m_stack;
    std::function<StateText()> m_empty;
    QPersistentModelIndex m_top; ///< the row at the top of the screen while news are merged in
    int m_topAt = 0;
};

} // namespace wxbind
