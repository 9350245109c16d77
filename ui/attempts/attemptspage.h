#pragma once

#include "ui/attempts/attemptmodel.h"
#include "ui/shared/page.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QScrollArea;
class QStackedLayout;

namespace wxbind {

class AttemptPane;
class SegmentedControl;
class StateView;

/// One row a sign-in; its picture, story and next step beside it.
class AttemptsPage final : public Page
{
    Q_OBJECT

public:
    explicit AttemptsPage(PageContext context, QWidget *parent = nullptr);

    void activate() override;
    void setAccount(const Account &account) override;
    void show(const Recognition &recognition) override;
    using QWidget::show;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildDetail();
    void applyFilter();
    void askCounts();
    void choose(AttemptId id);
    void showDetail(AttemptId id);
    void onLoaded();
    void onFailed(const Error &error);
    void onChanged(AttemptId id);
    void showEmpty();

    AttemptModel *m_model;
    QLineEdit *m_text = nullptr;
    SegmentedControl *m_groups = nullptr;
    QListView *m_list = nullptr;
    StateView *m_state = nullptr;
    QStackedLayout *m_listStack = nullptr;
    AttemptPane *m_pane = nullptr;
    QScrollArea *m_scroll = nullptr;
    StateView *m_nothing = nullptr;
    QStackedLayout *m_detailStack = nullptr;
    QTimer m_typing;
    AttemptId m_wanted; ///< to be chosen once its page is there
    AttemptId m_shown;
    int m_detailAsked = 0;
};

} // namespace wxbind
