#include "core/diagnosis/query.h"

#include <QRegularExpression>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

bool isOf(const Failure &failure, std::initializer_list<int> numbers)
{
    return !failure.foreign &&
           std::find(numbers.begin(), numbers.end(), failure.number) != numbers.end();
}

bool isAt(const Failure &failure, std::initializer_list<QLatin1StringView> endpoints)
{
    return endpoints.size() == 0 ||
           std::any_of(endpoints.begin(), endpoints.end(), [&failure](QLatin1StringView endpoint) {
               return failure.endpoint.startsWith(endpoint);
           });
}

} // namespace

const Failure *shown(const Facts &facts, std::initializer_list<int> numbers,
                     std::initializer_list<QLatin1StringView> endpoints)
{
    for (const Failure &failure : facts.failures) {
        if (failure.shown && isOf(failure, numbers) && isAt(failure, endpoints)) {
            return &failure;
        }
    }
    return nullptr;
}

const Failure *named(const Facts &facts, std::initializer_list<int> numbers,
                     std::initializer_list<QLatin1StringView> endpoints)
{
    if (const Failure *failure = shown(facts, numbers, endpoints)) {
        return failure;
    }
    for (const Failure &failure : facts.failures) {
        if (facts.aboutWeChat && isOf(failure, numbers) && isAt(failure, endpoints)) {
            return &failure;
        }
    }
    return nullptr;
}

const Failure *shownOrUnplaced(const Facts &facts, std::initializer_list<int> numbers,
                               std::initializer_list<QLatin1StringView> endpoints)
{
    if (const Failure *failure = shown(facts, numbers, endpoints)) {
        return failure;
    }
    for (const Failure &failure : facts.failures) {
        if (failure.shown && isOf(failure, numbers) && failure.endpoint.isEmpty()) {
            return &failure;
        }
    }
    return nullptr;
}

const Place *pageError(const Facts &facts, int number, QLatin1StringView tag)
{
    if (const Failure *failure = shown(facts, {number})) {
        return &failure->place;
    }
    return facts.said(tag);
}

const Place *redirectRefused(const Facts &facts)
{
    if (const Place *place = pageError(facts, 10003, "page-host"_L1)) {
        return place;
    }
    return facts.said("page-redirect"_L1);
}

const Place *scopeRefused(const Facts &facts)
{
    return pageError(facts, 10005, "page-scope"_L1);
}

const Place *anyPageError(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {10003, 10004, 10005, 10006, 10009, 10010, 10011,
                                               10012, 10013, 10015, 10016, 10039})) {
        return &failure->place;
    }
    return anySaid(facts,
                   {"page-host"_L1, "page-redirect"_L1, "page-scope"_L1, "page-noaccess"_L1,
                    "page-appid"_L1, "page-state-long"_L1, "page-scheme"_L1, "page-empty"_L1,
                    "page-outside"_L1, "page-developer"_L1, "page-follow"_L1, "page-banned"_L1,
                    "page-component"_L1, "page-openappid"_L1, "page-state"_L1});
}

const Place *anySaid(const Facts &facts, std::initializer_list<QLatin1StringView> tags)
{
    for (const QLatin1StringView tag : tags) {
        if (const Place *place = facts.said(tag)) {
            return place;
        }
    }
    return nullptr;
}

QString bareHost(const QString &value)
{
    QString host = value.trimmed().toLower();
    if (const qsizetype scheme = host.indexOf("://"_L1); scheme >= 0) {
        host = host.mid(scheme + 3);
    }
    host = host.section(u'/', 0, 0).section(u'?', 0, 0);
    return host.startsWith(u'[') ? host : host.section(u':', 0, 0);
}

QList<const Host *> registeredFor(const Facts &facts, const QString &appId)
{
    QList<const Host *> hosts;
    const bool own = facts.ownAppId().isEmpty() || appId.isEmpty() || facts.ownAppId() == appId;
    for (const Host &host : facts.hosts) {
        const bool ofAccount = host.place.source == Evidence::Source::Account;
        if (host.role == Host::Role::Registered && (!ofAccount || own)) {
            hosts.append(&host);
        }
    }
    return hosts;
}

QList<const Link *> realLinks(const Facts &facts)
{
    QList<const Link *> links;
    for (const Link &link : facts.links) {
        if (!link.ofProgram) {
            links.append(&link);
        }
    }
    return links;
}

bool isLocalHost(const RedirectAddress &address)
{
    return address.isLocal();
}

bool looksInternal(const QString &host)
{
    static const QRegularExpression names(u"^(?:10|127|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.|(?"
                                          u":^|[.-])(?:intra|internal|inner|local|"
                                          "lan|corp|svc|cluster|upstream|backend|docker|pod|node|"
                                          "localdomain|priv|private|intranet|vpc)"
                                          "(?:[.-]|\\d|$)"_s);
    return !host.contains(u'.') || host == "localhost"_L1 || names.match(host).hasMatch();
}

bool isScope(const QString &value)
{
    const QStringList parts = value.split(u',');
    return std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part == "snsapi_base"_L1 || part == "snsapi_userinfo"_L1 ||
               part == "snsapi_login"_L1;
    });
}

bool isAppId(const QString &value)
{
    static const QRegularExpression pattern(u"^wx[0-9a-f]{16}$"_s);
    return pattern.match(value).hasMatch();
}

bool aSignInWorked(const Facts &facts)
{
    return std::any_of(facts.replies.cbegin(), facts.replies.cend(), [](const Reply &reply) {
        return reply.fields.contains("openid"_L1) && reply.fields.contains("access_token"_L1);
    });
}

} // namespace wxbind::diagnosis
