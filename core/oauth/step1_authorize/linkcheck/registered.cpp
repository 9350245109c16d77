#include "core/oauth/step1_authorize/linkcheck/registered.h"

#include "core/oauth/step1_authorize/redirectaddress.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

std::optional<RedirectAddress> addressOf(const QString &domain)
{
    const QString text = domain.trimmed();
    return parseRedirect(text.contains("://"_L1) ? text : QString("https://"_L1 + text));
}

} // namespace

QStringList registeredHosts(const QStringList &domains)
{
    QStringList hosts;
    for (const QString &domain : domains) {
        const auto address = addressOf(domain);
        hosts.append(address ? address->hostAndPort() : domain.trimmed().toLower());
    }
    return hosts;
}

QString registeredScheme(const QStringList &domains, const QString &host)
{
    for (const QString &domain : domains) {
        const auto address = addressOf(domain);
        if (address && address->host == host && domain.contains("://"_L1)) {
            return address->scheme;
        }
    }
    return {};
}

bool registersLikeTest(const QStringList &domains)
{
    return std::any_of(domains.cbegin(), domains.cend(), [](const QString &domain) {
        const auto address = addressOf(domain);
        return address && (address->hasPort || address->isLocal());
    });
}

} // namespace wxbind
