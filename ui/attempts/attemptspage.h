#pragma once

#include "ui/attempts/attemptmodel.h"
#include "ui/shared/listpage.h"

class QListView;

namespace wxbind {

class AttemptPane;
class SegmentedControl;

/// One row a sign-in; its picture, story and next step beside it.
class AttemptsPage final : public ListPage
{
    Q_OBJECT

public:
    explicit AttemptsPage(PageContext context, QWidget *parent = nullptr);

    void activate() override;
    void setAccount(const Account &account) override;
    void show(const Recognition &recognition) override;
    using QWidget::show;

protected:
    void retranslate() override;

private:
    void applyFilter() override;
    void showRow(int row) override;
    [[nodiscard]] int rowToChoose() override;
    [[nodiscard]] StateText emptyText() override;
    void forget() override;
    void askCounts();
    void choose(AttemptId id);
    void showDetail(AttemptId id);
    void onChanged(AttemptId id);
    void showLinkAgain(AttemptId id);

    AttemptModel *m_model;
    SegmentedControl *m_groups;
    QListView *m_list;
    AttemptPane *m_pane;
    AttemptId m_shown;
};

} // namespace wxbind
