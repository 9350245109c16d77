#pragma once

#include "core/async/async.h"
#include "core/base/secret.h"
#include "core/console/consoleparts.h"
#include "core/model/account.h"

#include <QList>
#include <QObject>

#include <optional>

namespace wxbind {

/// One line of `account check`. `id`: dns, tls, clock, basic-token, whitelist, domains.
struct AccountCheck
{
    QString id;
    bool ok = false;
    QString detail;             ///< technical, without a secret
    std::optional<Error> error; ///< what went wrong, for the sentence and the fix
};

class AccountDesk final : public QObject
{
    Q_OBJECT

public:
    explicit AccountDesk(ConsoleParts &parts, QObject *parent = nullptr);

    [[nodiscard]] Async<QList<Account>> list();
    [[nodiscard]] Async<Account> get(const AppId &appId);
    /// Invalid (detail names the field) for a value that cannot be; Conflict when it is there.
    [[nodiscard]] Async<Account> add(const Account &account, const std::optional<Secret> &secret);
    /// Guarded by Account::version. No secret given: the stored one stays.
    [[nodiscard]] Async<Account> update(const Account &account,
                                        const std::optional<Secret> &secret);
    [[nodiscard]] Async<Unit> remove(const AppId &appId);
    /// Asks the network; each line is its own verdict.
    [[nodiscard]] Async<QList<AccountCheck>> check(const AppId &appId);

Q_SIGNALS:
    void accountsChanged();

private:
    /// The same answer, and accountsChanged() when there is a value.
    template <class T>
    [[nodiscard]] Async<T> announced(const Async<T> &change);

    ConsoleParts &m_parts;
};

} // namespace wxbind
