#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

/// Causes of the family "link" that lie in the host, scheme and port of redirect_uri.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

QString comparable(const QString &host)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(bareHost(host)));
    return ascii.isEmpty() ? bareHost(host) : ascii;
}

bool isRegistered(const QList<const Host *> &hosts, const QString &host)
{
    return std::any_of(hosts.cbegin(), hosts.cend(), [&host](const Host *registered) {
        return comparable(registered->value) == comparable(host);
    });
}

bool knownNotTest(const Facts &facts, const Link &link)
{
    const bool own = facts.ownAppId().isEmpty() || facts.ownAppId() == link.appId();
    return own && facts.kind() && *facts.kind() != AccountKind::Test;
}

bool knownTest(const Facts &facts)
{
    return facts.kind() == AccountKind::Test || facts.said("test-account"_L1);
}

/// The domain of a platform stands elsewhere; the account's own list says nothing about its links.
bool hasOwnDomain(const Facts &facts, const Link &link)
{
    return !link.component && facts.kind() != AccountKind::Component;
}

Opinion hostMismatch(const Facts &facts)
{
    bool anyCompared = false;
    Opinion fits;
    for (const Link *link : realLinks(facts)) {
        if (!link->target || !hasOwnDomain(facts, *link)) {
            continue;
        }
        const auto hosts = registeredFor(facts, link->appId());
        if (hosts.isEmpty()) {
            continue;
        }
        anyCompared = true;
        if (!isRegistered(hosts, link->target->host) && !link->cut &&
            link->path != Link::Path::Relay) {
            return proved({link->place, hosts.first()->place});
        }
        fits.against.append(link->place);
    }
    const Place *page = pageError(facts, 10003, "page-host"_L1);
    if (!anyCompared && page) {
        return likely({*page});
    }
    if (const Place *refused = redirectRefused(facts);
        refused && anySaid(facts, {"domain-unset"_L1})) {
        return likely({*refused, *facts.said("domain-unset"_L1)});
    }
    for (const Link *link : realLinks(facts)) {
        const bool plain = link->target && !link->target->hasPort && !isLocalHost(*link->target);
        if (!anyCompared && plain && facts.said("page-redirect"_L1)) {
            return likely({*facts.said("page-redirect"_L1), link->place});
        }
    }
    if (const Place *refused = redirectRefused(facts); refused && fits.against.isEmpty()) {
        return possible({*refused});
    }
    return fits;
}

Opinion hasPort(const Facts &facts)
{
    for (const Link *link : realLinks(facts)) {
        if (!link->target || !link->target->hasPort) {
            continue;
        }
        if (knownNotTest(facts, *link)) {
            return proved({link->place});
        }
        if (knownTest(facts)) {
            return excluded({link->place});
        }
        const Place *refused = redirectRefused(facts);
        return refused ? likely({link->place, *refused}) : possible({link->place});
    }
    return silent();
}

Opinion isLocal(const Facts &facts)
{
    for (const Link *link : realLinks(facts)) {
        if (!link->target || !isLocalHost(*link->target)) {
            continue;
        }
        if (knownNotTest(facts, *link)) {
            return proved({link->place});
        }
        if (knownTest(facts)) {
            return excluded({link->place});
        }
        const Place *page = anyPageError(facts);
        return page ? likely({link->place, *page}) : possible({link->place});
    }
    return silent();
}

/// The other addresses of the same site are all https.
bool siteIsSecure(const Facts &facts, const QString &host)
{
    int secure = 0;
    for (const Entry &entry : facts.entries) {
        const QString text = entry.place.words.toLower();
        if (text.contains("http://"_L1 + host)) {
            return false;
        }
        secure += int(text.count("https://"_L1 + host));
    }
    return secure > 0;
}

Opinion schemeDiffers(const Facts &facts)
{
    if (const Place *page = pageError(facts, 10039, "page-scheme"_L1)) {
        return proved({*page});
    }
    const Place *refused = redirectRefused(facts);
    for (const Link *link : realLinks(facts)) {
        if (refused && link->target && link->target->scheme == "http"_L1 &&
            siteIsSecure(facts, link->target->host)) {
            return likely({link->place, *refused});
        }
    }
    return silent();
}

bool isBare(const QString &value, bool portAllowed)
{
    const bool path = value.contains(u'/') || value.contains(u'*');
    return !path && (portAllowed || !value.contains(u':'));
}

Opinion settingNotBare(const Facts &facts)
{
    const bool portAllowed = !facts.kind() || *facts.kind() == AccountKind::Test;
    for (const Host &host : facts.hosts) {
        if (host.role == Host::Role::Registered && !isBare(host.value, portAllowed)) {
            return proved({host.place});
        }
    }
    const Place *refused = redirectRefused(facts);
    const Place *said = facts.said("whole-address-entered"_L1);
    return refused && said ? likely({*said, *refused}) : silent();
}

/// The inner name or port that redirect_uri carries, shown elsewhere as the upstream.
const Place *innerShown(const Facts &facts, const RedirectAddress &target)
{
    for (const Host &host : facts.hosts) {
        const QString inner = host.value.toLower();
        if (host.role == Host::Role::Inside &&
            (inner == target.hostAndPort() || bareHost(inner) == target.host)) {
            return &host.place;
        }
    }
    return nullptr;
}

const Host *outsideShown(const Facts &facts, const Link &link)
{
    for (const Host &host : facts.hosts) {
        const bool counts = host.role == Host::Role::Outside ||
                            (host.role == Host::Role::Registered &&
                             registeredFor(facts, link.appId()).contains(&host));
        const QString name = bareHost(host.value);
        if (counts && name != link.target->host && name.contains(u'.') && !looksInternal(name)) {
            return &host;
        }
    }
    return nullptr;
}

bool carriesInnerPort(const RedirectAddress &target)
{
    static const QStringList ports{u"8080"_s, u"9000"_s, u"8000"_s, u"3000"_s, u"5000"_s,
                                   u"8081"_s, u"8888"_s, u"8090"_s, u"7001"_s, u"9501"_s};
    return target.hasPort && ports.contains(target.port);
}

Opinion proxyLeak(const Facts &facts)
{
    const Place *behind = facts.said("behind-proxy"_L1);
    for (const Link *link : realLinks(facts)) {
        if (!link->target) {
            continue;
        }
        const RedirectAddress &target = *link->target;
        const Host *outside = outsideShown(facts, *link);
        const Place *inner = innerShown(facts, target);
        const bool inside = looksInternal(target.host);
        if (outside && (inner || (inside && behind && !target.isLocal()))) {
            return proved({link->place, outside->place, inner ? *inner : *behind});
        }
        const Host *sameSite = nullptr;
        for (const Host &host : facts.hosts) {
            sameSite = host.role != Host::Role::Inside && bareHost(host.value) == target.host
                           ? &host
                           : sameSite;
        }
        if (behind && sameSite && target.hasPort && carriesInnerPort(target)) {
            return proved({link->place, sameSite->place, *behind});
        }
        const bool scheme = target.scheme == "http"_L1 && facts.said("site-is-https"_L1);
        if (behind && (inside || carriesInnerPort(target) || scheme || target.hasPort)) {
            return likely({link->place, *behind});
        }
    }
    const Place *inner = facts.said("inner-name-in-redirect"_L1);
    if (inner && behind) {
        return likely({*inner, *behind});
    }
    return silent();
}

constexpr std::array kRedirectRules{
    Rule{"redirect-host-mismatch"_L1, hostMismatch},
    Rule{"redirect-has-port"_L1, hasPort},
    Rule{"redirect-is-local"_L1, isLocal},
    Rule{"redirect-scheme-differs"_L1, schemeDiffers},
    Rule{"domain-setting-not-bare"_L1, settingNotBare},
    Rule{"proxy-host-leak"_L1, proxyLeak},
};

} // namespace

std::span<const Rule> redirectRules()
{
    return kRedirectRules;
}

} // namespace wxbind::diagnosis
