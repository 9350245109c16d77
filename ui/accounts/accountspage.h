#pragma once

#include "ui/shared/page.h"

class QLabel;
class QListView;
class QPushButton;

namespace wxbind {

class AccountChecks;
class AccountForm;
class AccountModel;
class BasicTokenCard;
class Card;
class Pill;

/// The accounts, their settings and their checks.
class AccountsPage final : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(PageContext context, QWidget *parent = nullptr);

    void activate() override;
    void setAccount(const Account &account) override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildForm();
    void reload();
    void choose(int row);
    void beginNew();
    void save();
    void remove();
    void updateButtons();
    void tell(const Error &error);

    AccountModel *m_model;
    QListView *m_list = nullptr;
    QPushButton *m_add = nullptr;
    Card *m_settings = nullptr;
    Pill *m_kind = nullptr;
    AccountForm *m_form = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_remove = nullptr;
    Card *m_checkCard = nullptr;
    AccountChecks *m_checks = nullptr;
    Card *m_tokenCard = nullptr;
    BasicTokenCard *m_tokens = nullptr;
    AppId m_chosen;
    bool m_saving = false;
};

} // namespace wxbind
