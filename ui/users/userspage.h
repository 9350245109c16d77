#pragma once

#include "ui/shared/page.h"
#include "ui/users/usermodel.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedLayout;
class QTableView;

namespace wxbind {

class SegmentedControl;
class StateView;
class UserPane;

/// People and the openids bound to them: one box to find, one pane with all that is known.
class UsersPage final : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(PageContext context, QWidget *parent = nullptr);

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
    void ask();
    void askAccounts();
    void showUser(UserId id);
    void showFound(const Result<UserDetail> &detail);
    void onLoaded();
    void onFailed(const Error &error);
    void sayCount();
    void find(const QString &text);

    UserModel *m_model;
    QLineEdit *m_text = nullptr;
    SegmentedControl *m_range = nullptr;
    QLabel *m_count = nullptr;
    QTableView *m_table = nullptr;
    StateView *m_state = nullptr;
    QStackedLayout *m_listStack = nullptr;
    UserPane *m_pane = nullptr;
    QScrollArea *m_scroll = nullptr;
    StateView *m_nothing = nullptr;
    QStackedLayout *m_detailStack = nullptr;
    QTimer m_typing;
    UserId m_shown;
    QString m_answered; ///< the text whose rows stand there
    int m_detailAsked = 0;
};

} // namespace wxbind
