#pragma once

#include "core/console/accountdesk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wxbind {

/// Runs the checks of an account on request and lists each verdict with what to do.
class AccountChecks final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountChecks(AccountDesk &desk, QWidget *parent = nullptr);

    void setAccount(const AppId &appId);
    void retranslate();

private:
    void run();
    void fill();
    void addRow(const AccountCheck &check);
    void clearRows();
    [[nodiscard]] static QString titleOf(const QString &id);

    AccountDesk &m_desk;
    AppId m_appId;
    QPushButton *m_run;
    QLabel *m_state;
    QVBoxLayout *m_rows;
    QList<AccountCheck> m_checks;
    std::optional<Error> m_error;
    bool m_running = false;
    int m_asked = 0;
};

} // namespace wxbind
