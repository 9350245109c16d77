#include "ui/mainwindow/accountstate.h"

namespace wxbind {

AccountState::AccountState(AccountDesk &desk, AppId wanted, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_wanted(std::move(wanted))
{
    connect(&desk, &AccountDesk::accountsChanged, this, &AccountState::reload);
}

void AccountState::reload()
{
    const int asked = ++m_asked;
    onResult(m_desk.list(), this, [this, asked](const Result<QList<Account>> &accounts) {
        if (asked != m_asked) {
            return;
        }
        if (!accounts) {
            Q_EMIT failed(accounts.error());
            return;
        }
        m_accounts = *accounts;
        pick();
    });
}

void AccountState::choose(const AppId &appId)
{
    m_wanted = appId;
    pick();
}

void AccountState::pick()
{
    m_current = m_accounts.isEmpty() ? Account() : m_accounts.constFirst();
    for (const Account &account : m_accounts) {
        if (account.appId == m_wanted) {
            m_current = account;
        }
    }
    Q_EMIT changed();
}

} // namespace wxbind
