#pragma once

#include "core/console/accountdesk.h"

#include <QObject>

namespace wxbind {

/// The accounts there are and the one the window works for; the newest answer wins.
class AccountState final : public QObject
{
    Q_OBJECT

public:
    AccountState(AccountDesk &desk, AppId wanted, QObject *parent = nullptr);

    void reload();
    void choose(const AppId &appId);
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const Account &current() const { return m_current; } ///< empty appId: none yet

Q_SIGNALS:
    void changed();
    void failed(const wxbind::Error &error);

private:
    void pick();

    AccountDesk &m_desk;
    QList<Account> m_accounts;
    Account m_current;
    AppId m_wanted;
    int m_asked = 0;
};

} // namespace wxbind
