#include "core/sandbox/platformaccount.h"

namespace wxbind::sandbox {

namespace {

/// host[:port] in lower case; empty when this is no absolute http(s) address.
QByteArray hostOf(const QByteArray &redirectUri)
{
    const QUrl url(QString::fromUtf8(redirectUri));
    const QString scheme = url.scheme();
    if (url.host().isEmpty() ||
        (scheme != QLatin1String("http") && scheme != QLatin1String("https"))) {
        return {};
    }
    QByteArray host = url.host(QUrl::FullyEncoded).toLower().toLatin1();
    if (url.port() >= 0) {
        host += ':' + QByteArray::number(url.port());
    }
    return host;
}

PlatformAccount makeAccount(const IdMaker &ids, const QByteArray &label, const char *name,
                            AccountKind kind)
{
    PlatformAccount account;
    account.appId = ids.appId(label);
    account.secret = ids.secret(label);
    account.name = name;
    account.kind = kind;
    account.openIdPrefix = ids.openIdPrefix(label);
    return account;
}

} // namespace

bool PlatformAccount::accepts(const QByteArray &redirectUri) const
{
    const QByteArray host = hostOf(redirectUri);
    if (host.isEmpty()) {
        return false;
    }
    const QString bare = QUrl(QString::fromUtf8(redirectUri)).host();
    if (isLoopbackHost(bare) && (hosts.isEmpty() || hosts.contains(bare.toLatin1()))) {
        return true;
    }
    return hosts.contains(host);
}

void PlatformAccount::registerRedirect(const QByteArray &redirectUri)
{
    const QByteArray host = hostOf(redirectUri);
    if (!host.isEmpty() && !hosts.contains(host)) {
        hosts.append(host);
    }
    if (!host.isEmpty() && !redirects.contains(redirectUri)) {
        redirects.append(redirectUri);
    }
}

QList<PlatformAccount> makeAccounts(const IdMaker &ids)
{
    QList<PlatformAccount> accounts{
        makeAccount(ids, "service", "模拟服务号", AccountKind::Service),
        makeAccount(ids, "website", "模拟网站应用", AccountKind::Website),
        makeAccount(ids, "component", "模拟托管服务号", AccountKind::Component),
        makeAccount(ids, "test", "模拟测试号", AccountKind::Test),
    };
    accounts[0].hasPushUrl = true;
    accounts[2].componentAppId = makeThirdParty(ids).appId;
    accounts[3].united = false;
    return accounts;
}

ThirdParty makeThirdParty(const IdMaker &ids)
{
    return {ids.appId("thirdparty"), ids.secret("thirdparty"),
            "ticket@@@" + ids.token("ticket", 90)};
}

} // namespace wxbind::sandbox
