#include "core/model/account.h"

#include "core/model/names.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<AccountKind, 4> kKinds{{
    {AccountKind::Service, "service"_L1},
    {AccountKind::Test, "test"_L1},
    {AccountKind::Website, "website"_L1},
    {AccountKind::Component, "component"_L1},
}};

bool isLoopbackV4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.first() != "127"_L1) {
        return false;
    }
    return std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        // Only the canonical form: toUInt alone would take "+1" and " 1".
        const uint number = part.toUInt();
        return number <= 255 && QString::number(number) == part;
    });
}

} // namespace

bool Account::isSandbox() const
{
    return isLoopbackHost(apiBase.host()) && isLoopbackHost(authorizeBase.host());
}

QUrl defaultApiBase()
{
    return QUrl(u"https://api.weixin.qq.com"_s);
}

QUrl defaultAuthorizeBase()
{
    return QUrl(u"https://open.weixin.qq.com"_s);
}

QString accountKindName(AccountKind kind)
{
    return nameIn(kKinds, kind);
}

std::optional<AccountKind> accountKindFromName(QStringView name)
{
    return valueIn(kKinds, name);
}

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || isLoopbackV4(host);
}

bool isSpokenAddress(const QUrl &url)
{
    const bool schemeFits =
        url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
    return url.isValid() && schemeFits && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isBaseAddress(const QUrl &url)
{
    return isSpokenAddress(url) && !url.hasQuery() && !url.hasFragment();
}

} // namespace wxbind
