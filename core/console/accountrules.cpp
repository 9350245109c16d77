#include "core/console/accountrules.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColours = 8;

[[nodiscard]] tl::unexpected<Error> invalid(const QString &field, const QString &why)
{
    return fail(Fault::Invalid, field + u": "_s + why);
}

/// Real appids are wx and 16 hex digits in every sample seen; the sandbox takes what it made.
[[nodiscard]] bool isAppIdLike(const QString &text, bool sandbox)
{
    static const QRegularExpression real(u"\\Awx[0-9a-f]{16}\\z"_s);
    static const QRegularExpression loose(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return (sandbox ? loose : real).match(text).hasMatch();
}

/// A bare host, as the platform's console takes it: no scheme, path, wildcard or port.
[[nodiscard]] bool isBareHost(const QString &text, bool portAllowed)
{
    static const QRegularExpression shape(
        u"\\A(?<host>[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*)"
        "(:(?<port>[0-9]{1,5}))?\\z"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch() || match.captured(u"host"_s).size() > 253) {
        return false;
    }
    const QString port = match.captured(u"port"_s);
    return port.isEmpty() || (portAllowed && port.toInt() > 0 && port.toInt() < 65536);
}

[[nodiscard]] bool isAddressV4(const QString &host)
{
    static const QRegularExpression shape(u"\\A[0-9]+(\\.[0-9]+){3}\\z"_s);
    return shape.match(host).hasMatch();
}

[[nodiscard]] Result<Unit> checkIds(Account &account)
{
    account.appId = AppId(account.appId.text().trimmed());
    account.name = account.name.trimmed();
    account.componentAppId = AppId(account.componentAppId.text().trimmed());
    if (!isAppIdLike(account.appId.text(), account.isSandbox())) {
        return invalid(u"appid"_s, u"wx and 16 hex digits are wanted"_s);
    }
    if (account.name.isEmpty()) {
        return invalid(u"name"_s, u"a name is wanted"_s);
    }
    if (account.kind == AccountKind::Component &&
        !isAppIdLike(account.componentAppId.text(), account.isSandbox())) {
        return invalid(u"component_appid"_s, u"the platform's appid is wanted"_s);
    }
    return Unit{};
}

[[nodiscard]] Result<Unit> checkDomains(Account &account)
{
    const bool portAllowed = account.kind == AccountKind::Test || account.isSandbox();
    QStringList domains;
    for (const QString &domain : std::as_const(account.domains)) {
        const QString host = domain.trimmed().toLower();
        if (std::any_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() > 0x7f; })) {
            return invalid(u"domains"_s, u"'%1' is not ASCII: write %2"_s.arg(
                                             host.left(80), QLatin1StringView(QUrl::toAce(host))));
        }
        if (!portAllowed && isAddressV4(host)) {
            return invalid(u"domains"_s,
                           u"'%1' is an IP address: a host name is wanted"_s.arg(host));
        }
        if (!isBareHost(host, portAllowed)) {
            return invalid(u"domains"_s, u"'%1' is not a bare host name"_s.arg(host.left(80)));
        }
        if (!domains.contains(host)) {
            domains.append(host);
        }
    }
    account.domains = domains;
    return Unit{};
}

[[nodiscard]] Result<Unit> checkAddresses(Account &account)
{
    if (account.apiBase.isEmpty()) {
        account.apiBase = defaultApiBase();
    }
    if (account.authorizeBase.isEmpty()) {
        account.authorizeBase = defaultAuthorizeBase();
    }
    if (!isBaseAddress(account.apiBase)) {
        return invalid(u"api_base"_s, u"https, or http on a loopback address, is wanted"_s);
    }
    if (!isBaseAddress(account.authorizeBase)) {
        return invalid(u"authorize_base"_s, u"https, or http on a loopback address, is wanted"_s);
    }
    const QString &path = account.callbackPath;
    if (!path.startsWith(u'/') || path.contains(u'?') || path.contains(u'#') ||
        path.contains(u' ')) {
        return invalid(u"callback_path"_s, u"a path that begins with / is wanted"_s);
    }
    return Unit{};
}

} // namespace

Result<Account> soundAccount(Account account, bool sandboxOnly)
{
    constexpr std::array checks{checkAddresses, checkIds, checkDomains};
    for (const auto check : checks) {
        if (const auto checked = check(account); !checked) {
            return fail(checked.error());
        }
    }
    if (account.colour < 0 || account.colour >= kColours) {
        return invalid(u"colour"_s, u"0 to 7 is wanted"_s);
    }
    if (sandboxOnly && !account.isSandbox()) {
        return invalid(u"api_base"_s,
                       u"the sandbox keeps no secret of a real account: its key ends with this "
                       "program; add the account without the sandbox"_s);
    }
    return account;
}

QJsonObject accountRecord(const Account &account)
{
    QJsonObject record{
        {u"appid"_s, account.appId.text()},
        {u"name"_s, account.name},
        {u"kind"_s, accountKindName(account.kind)},
        {u"domains"_s, QJsonArray::fromStringList(account.domains)},
        {u"api_base"_s, account.apiBase.toString()},
        {u"authorize_base"_s, account.authorizeBase.toString()},
        {u"callback_path"_s, account.callbackPath},
        {u"has_secret"_s, account.hasSecret},
    };
    if (!account.componentAppId.isEmpty()) {
        record.insert(u"component_appid"_s, account.componentAppId.text());
    }
    return record;
}

} // namespace wxbind
