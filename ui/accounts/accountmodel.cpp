#include "ui/accounts/accountmodel.h"

namespace wxbind {

void AccountModel::set(const QList<Account> &accounts)
{
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
}

Account AccountModel::at(int row) const
{
    return row >= 0 && row < m_accounts.size() ? m_accounts.at(row) : Account();
}

int AccountModel::rowOf(const AppId &appId) const
{
    for (int row = 0; row < m_accounts.size(); ++row) {
        if (m_accounts.at(row).appId == appId) {
            return row;
        }
    }
    return -1;
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Account &account = m_accounts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return account.name;
    case Qt::ToolTipRole:
    case AppIdRole:
        return account.appId.text();
    case ColourRole:
        return account.colour;
    case SandboxRole:
        return account.isSandbox();
    case SecretRole:
        return account.hasSecret;
    default:
        return {};
    }
}

} // namespace wxbind
