#pragma once

#include "core/base/clock.h"
#include "core/model/ids.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace wxbind {

enum class AccountKind
{
    Service,   ///< verified service account, connect/oauth2/authorize
    Test,      ///< the free test account: IP and port allowed, followers only
    Website,   ///< website application of the Open Platform, connect/qrconnect
    Component, ///< service account managed by a third-party platform
};

/// One WeChat account that sign-ins are made for. The AppSecret is not in here: it lives sealed in
/// the store and is only opened where a request is built.
struct Account
{
    AppId appId;
    QString name;
    AccountKind kind = AccountKind::Service;
    QStringList domains; ///< registered hosts, lower case; test accounts may carry host:port
    QUrl apiBase;        ///< https://api.weixin.qq.com; a path prefix is kept
    QUrl authorizeBase;  ///< https://open.weixin.qq.com
    QString callbackPath = QStringLiteral("/wx/callback"); ///< what the listener accepts
    AppId componentAppId;                                  ///< kind Component only
    int colour = 0; ///< index into the eight account colours of the palette
    bool hasSecret = false;
    Msecs createdAt = 0;
    qint64 version = 0; ///< row version; an update with another one is Stale

    /// An account whose addresses are loopback lives on the sandbox.
    [[nodiscard]] bool isSandbox() const;

    friend bool operator==(const Account &, const Account &) = default;
};

[[nodiscard]] QUrl defaultApiBase();
[[nodiscard]] QUrl defaultAuthorizeBase();

/// `service`, `test`, `website`, `component`: the words of the command line and the store.
[[nodiscard]] QString accountKindName(AccountKind kind);
[[nodiscard]] std::optional<AccountKind> accountKindFromName(QStringView name);

/// True for 127.0.0.0/8, ::1 and localhost: the only hosts that may be spoken to without TLS.
[[nodiscard]] bool isLoopbackHost(const QString &host);
/// https, or http to this machine; with a host, without a user name. Nothing else is called.
[[nodiscard]] bool isSpokenAddress(const QUrl &url);
/// The same for what calls and links are made from: scheme, host, port and path alone.
[[nodiscard]] bool isBaseAddress(const QUrl &url);

} // namespace wxbind
