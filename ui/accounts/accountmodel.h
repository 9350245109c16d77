#pragma once

#include "core/model/account.h"

#include <QAbstractListModel>

namespace wxbind {

/// The accounts, with the colour of each.
class AccountModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<Account> &accounts);
    [[nodiscard]] Account at(int row) const;
    [[nodiscard]] int rowOf(const AppId &appId) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    enum Role
    {
        AppIdRole = Qt::UserRole,
        ColourRole,
        SandboxRole,
        SecretRole, ///< bool: one is stored
    };

private:
    QList<Account> m_accounts;
};

} // namespace wxbind
