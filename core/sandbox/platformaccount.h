#pragma once

#include "core/model/account.h"
#include "core/sandbox/idmaker.h"

#include <QByteArray>
#include <QList>

namespace wxbind::sandbox {

/// An account as the platform keeps it.
struct PlatformAccount
{
    QByteArray appId;
    QByteArray secret;
    QByteArray name;
    AccountKind kind = AccountKind::Service;
    QByteArray openIdPrefix;
    QByteArray componentAppId;   ///< the platform that manages it, kind Component only
    QList<QByteArray> hosts;     ///< registered host or host:port, lower case
    QList<QByteArray> redirects; ///< the addresses they were taken from
    bool united = true;          ///< bound to the Open Platform account: gives unionids
    bool hasPushUrl = false;     ///< cgi-bin/callback/check has something to test

    /// Exact host and port. The liberties a sandbox takes: an address of this machine will do while
    /// nothing is registered, and one registered without a port stands for every port.
    [[nodiscard]] bool accepts(const QByteArray &redirectUri) const;
    void registerRedirect(const QByteArray &redirectUri);
};

/// A third-party platform, which acts for accounts of kind Component.
struct ThirdParty
{
    QByteArray appId;
    QByteArray secret;
    QByteArray verifyTicket;
};

/// First the service account that demonstrations use, then a website application, an account
/// managed by a third-party platform and a test account.
[[nodiscard]] QList<PlatformAccount> makeAccounts(const IdMaker &ids);
[[nodiscard]] ThirdParty makeThirdParty(const IdMaker &ids);

} // namespace wxbind::sandbox
