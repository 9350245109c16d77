#pragma once

#include "core/console/accountdesk.h"
#include "core/http/httpclient.h"
#include "core/oauth/basictoken/basictokenowner.h"

namespace wxbind {

/// Asks the network what an account needs, one question after another; goes away by itself.
class AccountCheckRun final : public QObject
{
    Q_OBJECT

public:
    AccountCheckRun(ConsoleParts &parts, Account account, QObject *parent);

    [[nodiscard]] Async<QList<AccountCheck>> start();

private:
    void askName();
    void askConnection();
    void keepConnection(const Result<HttpReply> &reply);
    void keepClock(const Result<HttpReply> &reply);
    void askToken();
    void keepToken(const Result<BasicTokenOwner::Held> &held);
    void askDomain(qsizetype index, QStringList unknown);
    void keepDomains(const QStringList &unknown);
    void add(const char *id, bool ok, const QString &detail,
             const std::optional<Error> &error = std::nullopt);
    void end();

    ConsoleParts &m_parts;
    Account m_account;
    Promise<QList<AccountCheck>> m_promise;
    QList<AccountCheck> m_checks;
};

} // namespace wxbind
