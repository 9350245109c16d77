#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "product" that lie in where and how a link was opened.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

bool isPhone(const QString &agent)
{
    return agent.contains("Mobile"_L1) || agent.contains("Android"_L1) ||
           agent.contains("iPhone"_L1);
}

bool isDesktopWeChat(const QString &agent)
{
    return agent.contains("WindowsWechat"_L1) || agent.contains("MacWechat"_L1);
}

/// The only agent of the material, with its place.
const Entry *onlyAgent(const Facts &facts)
{
    const Entry *found = nullptr;
    for (const Entry &entry : facts.entries) {
        if (entry.agent.isEmpty()) {
            continue;
        }
        if (found && found->agent != entry.agent) {
            return nullptr;
        }
        found = &entry;
    }
    return found;
}

Opinion qrConnectInPhone(const Facts &facts)
{
    const Entry *only = onlyAgent(facts);
    for (const Link *link : realLinks(facts)) {
        if (link->path != Link::Path::QrConnect) {
            continue;
        }
        if (isPhone(link->agent)) {
            return proved({link->place});
        }
        if (const Place *code = anySaid(facts, {"qr-text"_L1})) {
            return proved({link->place, *code});
        }
        if (only && isPhone(only->agent)) {
            return proved({link->place, only->place});
        }
        if (const Place *said =
                anySaid(facts, {"second-qr"_L1, "phone-shows-qr"_L1, "opened-on-phone"_L1})) {
            return likely({link->place, *said});
        }
    }
    const Place *said = anySaid(facts, {"second-qr"_L1, "phone-shows-qr"_L1});
    return said ? likely({*said}) : silent();
}

Opinion outsideWeChat(const Facts &facts)
{
    if (const Place *page = facts.said("page-outside"_L1)) {
        return proved({*page});
    }
    const Entry *only = onlyAgent(facts);
    const Place *other = facts.said("other-browser"_L1);
    for (const Link *link : realLinks(facts)) {
        if (link->path != Link::Path::OAuth2) {
            continue;
        }
        if (!link->agent.isEmpty() && !link->agent.contains("MicroMessenger"_L1)) {
            return proved({link->place});
        }
        if (only && !only->agent.contains("MicroMessenger"_L1)) {
            return likely({link->place, only->place});
        }
        if (other) {
            return likely({link->place, *other});
        }
    }
    const Place *missing = facts.said("no-consent-page"_L1);
    return other && missing ? likely({*other, *missing}) : silent();
}

bool isAuthorizeAddress(const QString &text)
{
    return text.contains("open.weixin.qq.com/connect/oauth2/authorize"_L1) ||
           text.contains("open.weixin.qq.com/connect/qrconnect"_L1);
}

Opinion insideAjax(const Facts &facts)
{
    static const QRegularExpression blocked(
        u"CORS policy|Cross-Origin Request Blocked|Access-Control-Allow-Origin|同源策略|跨域|"
        "has been blocked by"_s);
    static const QRegularExpression script(
        u"X-Requested-With:?\\s*XMLHttpRequest|Sec-Fetch-Mode:\\s*cors|Sec-Fetch-Dest:\\s*empty"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        const QString &text = entry.place.words;
        if (isAuthorizeAddress(text) && !entry.code &&
            (text.contains("CORS policy"_L1) || text.contains("Cross-Origin Request Blocked"_L1) ||
             (text.contains("Access-Control-Allow-Origin"_L1) && blocked.match(text).hasMatch()))) {
            return proved({entry.place});
        }
    }
    // The request of a script, and the redirect it was answered with.
    for (const Link &link : facts.links) {
        for (int i = link.entry; i >= 0 && i > link.entry - 3 && !link.ofProgram; --i) {
            const Entry &entry = facts.entries.at(i);
            const bool answered = link.whole || link.place.words.contains("302"_L1);
            if (answered && entry.place.index == link.place.index &&
                script.match(entry.place.words).hasMatch()) {
                return proved({entry.place, link.place});
            }
        }
    }
    const Place *said = facts.said("ajax-redirect"_L1);
    return said ? likely({*said}) : silent();
}

/// How a link with connect_redirect=1 and one without it fared in one desktop WeChat.
struct Tries
{
    const Entry *failedWith = nullptr;
    const Entry *workedWithout = nullptr;
};

Tries triesOf(const Facts &facts)
{
    Tries tries;
    for (const Link &link : facts.links) {
        if (link.entry < 0 || !isDesktopWeChat(link.agent)) {
            continue;
        }
        const QString state = link.value(u"state");
        const bool came =
            std::any_of(facts.returned.cbegin(), facts.returned.cend(), [&](const Returned &back) {
                const QString agent =
                    back.entry < 0 ? QString() : facts.entries.at(back.entry).agent;
                return !back.codes.isEmpty() && back.states.contains(state) && agent == link.agent;
            });
        const bool with = link.value(u"connect_redirect") == "1"_L1;
        if (with && !came && !state.isEmpty()) {
            tries.failedWith = &facts.entries.at(link.entry);
        } else if (!with && came) {
            tries.workedWithout = &facts.entries.at(link.entry);
        }
    }
    return tries;
}

Opinion connectRedirectOnPc(const Facts &facts)
{
    const Tries tries = triesOf(facts);
    if (tries.failedWith && tries.workedWithout &&
        tries.failedWith->agent == tries.workedWithout->agent) {
        return proved({tries.failedWith->place, tries.workedWithout->place});
    }
    const Place *desktop = facts.said("desktop-wechat"_L1);
    const Place *phones = facts.said("phones-work"_L1);
    for (const Link *link : realLinks(facts)) {
        const bool with = link->value(u"connect_redirect") == "1"_L1;
        if (with && (desktop || isDesktopWeChat(link->agent)) && phones) {
            return likely({link->place, *phones});
        }
        if (with && desktop && anySaid(facts, {"fails"_L1, "no-consent-page"_L1})) {
            return likely({link->place, *desktop});
        }
    }
    const Place *parameter = facts.said("connect-redirect"_L1);
    return parameter && desktop ? likely({*parameter, *desktop}) : silent();
}

constexpr std::array kOpenedRules{
    Rule{"qrconnect-in-phone"_L1, qrConnectInPhone},
    Rule{"opened-outside-wechat"_L1, outsideWeChat},
    Rule{"oauth-inside-ajax"_L1, insideAjax},
    Rule{"connect-redirect-on-pc"_L1, connectRedirectOnPc},
};

} // namespace

std::span<const Rule> openedRules()
{
    return kOpenedRules;
}

} // namespace wxbind::diagnosis
