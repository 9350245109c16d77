#pragma once

#include "core/async/async.h"
#include "ui/shared/stateview.h"

class QStackedLayout;

namespace wxbind {

/// What stands beside a list: the detail of its row, or why there is none. Of several questions for
/// a detail the newest wins.
class DetailStack final : public QWidget
{
    Q_OBJECT

public:
    DetailStack(QWidget *content, QWidget *parent);

    /// What is said while nothing is chosen.
    void setNothing(const StateText &text);
    void clear();

    template <class T, class Show>
    void ask(const Async<T> &detail, Show show)
    {
        onResult(detail, this, [this, asked = ++m_asked, show](const Result<T> &found) {
            if (asked != m_asked) {
                return;
            }
            if (!found) {
                showWhyNot(found.error());
                return;
            }
            show(*found);
            showContent();
        });
    }

private:
    void showContent();
    void showWhyNot(const Error &error);

    QWidget *m_content;
    StateView *m_state;
    QStackedLayout *m_stack;
    StateText m_nothing;
    bool m_isChosen = false;
    int m_asked = 0;
};

} // namespace wxbind
