#pragma once

#include "ui/shared/listpage.h"
#include "ui/users/usermodel.h"

class QLabel;
class QTableView;

namespace wxbind {

class SegmentedControl;
class UserPane;

/// People and the openids bound to them: one box to find, one pane with all that is known.
class UsersPage final : public ListPage
{
    Q_OBJECT

public:
    explicit UsersPage(PageContext context, QWidget *parent = nullptr);

    void activate() override;
    void show(const Recognition &recognition) override;
    using QWidget::show;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    void applyFilter() override;
    void showRow(int row) override;
    [[nodiscard]] int rowToChoose() override;
    [[nodiscard]] StateText emptyText() override;
    void forget() override;
    void onLoaded() override;
    void askAccounts();
    void showFound(const Async<UserDetail> &found);
    void sayCount();
    void find(const QString &text);
    [[nodiscard]] bool isOneAccount() const;

    UserModel *m_model;
    SegmentedControl *m_range;
    QLabel *m_count;
    QTableView *m_table;
    UserPane *m_pane;
    UserId m_shown;
    QString m_answered; ///< the text whose rows stand there
};

} // namespace wxbind
