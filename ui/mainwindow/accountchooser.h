#pragma once

#include "core/model/account.h"

#include <QAbstractButton>
#include <QList>

class QMenu;

namespace wxbind {

/// Which account the window works for: its colour square, its name, whether it is real. A menu of
/// all accounts opens from it.
class AccountChooser final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AccountChooser(QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts, const AppId &current);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void chosen(const wxbind::Account &account);
    void manageAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const Account *current() const;
    [[nodiscard]] QString pillText() const;
    void fillMenu();
    void retranslate();

    QMenu *m_menu;
    QList<Account> m_accounts;
    AppId m_current;
};

/// The square of an account: its own colour, violet on the sandbox.
[[nodiscard]] QColor accountSquare(const Account &account, const QPalette &palette);
[[nodiscard]] QIcon accountIcon(const Account &account, const QPalette &palette);

} // namespace wxbind
