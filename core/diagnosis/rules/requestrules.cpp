#include "core/diagnosis/extract/people.h"
#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "token" that lie in the credentials and the form of a request.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

Opinion secretWrong(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {40125})) {
        return proved({failure->place});
    }
    if (const Failure *spoken = named(facts, {40125})) {
        return likely({spoken->place});
    }
    if (const Failure *failure =
            shown(facts, {40001}, {"cgi-bin/token"_L1, "cgi-bin/stable_token"_L1})) {
        return likely({failure->place});
    }
    const Failure *invalid = named(facts, {40029, 40001});
    const Place *said = facts.said("secret-changed"_L1);
    return invalid && said ? likely({invalid->place, *said}) : silent();
}

Opinion secretFrozen(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {40243})) {
        return proved({failure->place});
    }
    const Place *said = facts.said("secret-frozen"_L1);
    return said ? likely({*said}) : silent();
}

/// A parameter that this endpoint cannot do without, sent empty. A secret may have been blanked by
/// whoever pasted the line.
const Call *emptyCall(const Facts &facts)
{
    for (const Call &call : facts.calls) {
        const bool real = call.entry >= 0 && !facts.entries.at(call.entry).code;
        for (const RawParameter &parameter : call.address.query) {
            static const QStringList needed{u"appid"_s,           u"access_token"_s,
                                            u"openid"_s,          u"refresh_token"_s,
                                            u"component_appid"_s, u"component_access_token"_s};
            const bool followed =
                parameter.raw != call.address.query.last().raw || call.address.query.size() > 1;
            if (real && followed && parameter.value.isEmpty() && needed.contains(parameter.name)) {
                return &call;
            }
        }
    }
    return nullptr;
}

Opinion valueNotSent(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {41001, 41002, 41003, 41004, 41009, 41018, 41021})) {
        return proved({failure->place});
    }
    if (const Call *call = emptyCall(facts)) {
        return proved({call->place});
    }
    const Place *said = facts.said("value-unset"_L1);
    return said && facts.aboutWeChat ? likely({*said}) : silent();
}

/// Wrong as an appid and not a mask, a sample or another product's id.
bool isMiscopied(const QString &value)
{
    static const QRegularExpression sample(
        u"^(?:ww|gh_|tt|cli_)|APPID|^(?:null|undefined|None|)$|^\\$|[{}<>%*…]|x{3,}|"
        "(?i)your|(?i)appid|\\.\\.|^\\d+$"_s);
    const QString bare = QString(value).remove(u' ');
    return !isAppId(value) && !isAppId(value.toLower()) && !sample.match(bare).hasMatch();
}

Opinion appIdWrong(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {40013})) {
        return proved({failure->place});
    }
    for (const Link *link : realLinks(facts)) {
        const bool whole =
            !link->cut && link->path != Link::Path::Relay && link->address.query.size() > 1;
        if (whole && isMiscopied(link->appId())) {
            return proved({link->place});
        }
    }
    for (const Call &call : facts.calls) {
        const bool real = call.entry >= 0 && !facts.entries.at(call.entry).code;
        if (real && call.address.has(u"appid") && call.address.query.size() > 1 &&
            isMiscopied(call.value(u"appid"))) {
            return proved({call.place});
        }
    }
    const Place *page = facts.said("page-appid"_L1);
    if (page) {
        return realLinks(facts).isEmpty() ? likely({*page}) : possible({*page});
    }
    const Failure *spoken = named(facts, {40013});
    return spoken ? likely({spoken->place}) : silent();
}

struct SentAppId
{
    QString value;
    Place place;
};

/// The appids of links and requests, in their order.
QList<SentAppId> sentAppIds(const Facts &facts)
{
    QList<SentAppId> sent;
    for (const Link *link : realLinks(facts)) {
        if (isAppId(link->appId()) && link->path != Link::Path::Relay) {
            sent.append({link->appId(), link->place});
        }
    }
    for (const Call &call : facts.calls) {
        if (isAppId(call.value(u"appid")) && !call.endpoint.contains("jscode2session"_L1)) {
            sent.append({call.value(u"appid"), call.place});
        }
    }
    return sent;
}

Opinion appIdOfOther(const Facts &facts)
{
    const QList<SentAppId> sent = sentAppIds(facts);
    const QString own = facts.ownAppId();
    const bool ownSent = std::any_of(sent.cbegin(), sent.cend(),
                                     [&own](const SentAppId &one) { return one.value == own; });
    if (isAppId(own) && !ownSent && !sent.isEmpty()) {
        return proved({sent.first().place, {Evidence::Source::Account, 0, 0, own}});
    }
    // One link and one exchange, and they do not agree: one flow used two appids.
    QStringList linked;
    for (const Link *link : realLinks(facts)) {
        if (isAppId(link->appId()) && link->path != Link::Path::Relay) {
            linked.append(link->appId());
        }
    }
    linked.removeDuplicates();
    for (const CodeUse &use : facts.codeUses) {
        const bool exchange = use.kind == CodeUse::Kind::Exchange && isAppId(use.appId) &&
                              use.outcome != CodeUse::Outcome::Good;
        if (exchange && linked.size() == 1 && linked.first() != use.appId && own.isEmpty()) {
            return proved({realLinks(facts).first()->place, use.place});
        }
    }
    const Place *said = facts.said("appid-overridden"_L1);
    return said ? likely({*said}) : silent();
}

bool wrongMethod(const Call &call)
{
    static const QStringList posts{u"cgi-bin/stable_token"_s,      u"cgi-bin/user/info/batchget"_s,
                                   u"cgi-bin/clear_quota"_s,       u"cgi-bin/openapi/rid/get"_s,
                                   u"cgi-bin/openapi/quota/get"_s, u"cgi-bin/changeopenid"_s};
    if (call.method == "GET"_L1) {
        return posts.contains(call.endpoint);
    }
    static const QStringList gets{u"cgi-bin/user/info"_s, u"cgi-bin/token"_s, u"sns/userinfo"_s};
    return call.method == "POST"_L1 && gets.contains(call.endpoint) &&
           call.place.words.contains("curl"_L1);
}

Opinion malformed(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {40002, 40033, 43001, 43002, 43003, 44002, 47001})) {
        return proved({failure->place});
    }
    const bool failed = !facts.failures.isEmpty();
    for (const Call &call : facts.calls) {
        const bool real = call.entry >= 0 && !facts.entries.at(call.entry).code;
        if (real && failed && wrongMethod(call)) {
            return proved({call.place});
        }
        const bool moved =
            call.scheme == "http"_L1 && call.address.front.contains("weixin.qq.com"_L1);
        if (real && moved && facts.said("moved-permanently"_L1)) {
            return likely({call.place});
        }
    }
    const Failure *list = shown(facts, {63182});
    return list ? likely({list->place}) : silent();
}

constexpr std::array kRequestRules{
    Rule{"secret-wrong"_L1, secretWrong},
    Rule{"secret-frozen"_L1, secretFrozen},
    Rule{"required-value-not-sent"_L1, valueNotSent},
    Rule{"appid-wrong"_L1, appIdWrong},
    Rule{"appid-of-other-account"_L1, appIdOfOther},
    Rule{"request-malformed"_L1, malformed},
};

} // namespace

std::span<const Rule> requestRules()
{
    return kRequestRules;
}

} // namespace wxbind::diagnosis
