#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "product" that lie in the account and its scope.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

/// A slip of one of the three words, not the scope of another system.
bool resemblesScope(const QString &value)
{
    QString letters;
    for (const QChar c : value) {
        if (c.isLetter()) {
            letters += c.toLower();
        }
    }
    static const QRegularExpression pattern(u"s?n?s?ap?i?(?:base|userinfo|login|user|info)"_s);
    return letters.contains("snsapi"_L1) || letters.startsWith("nsapi"_L1) ||
           letters.startsWith("sns"_L1) || letters.startsWith("snapi"_L1) ||
           pattern.match(letters).capturedLength() == letters.size();
}

/// Words of other products that share the beginning.
bool isForeignScope(const QString &value)
{
    return value.startsWith("scope."_L1) || value.startsWith("snsapi_private"_L1) ||
           value.startsWith("snsapi_contact"_L1);
}

bool isSample(const QString &value)
{
    static const QRegularExpression pattern(u"^(?:SCOPE|null|undefined|)$|[{}<>$%]"_s);
    return pattern.match(value).hasMatch();
}

Opinion misspelt(const Facts &facts)
{
    for (const Scope &scope : facts.scopes) {
        const QString value = scope.value;
        if (isSample(value) || isScope(value) || isForeignScope(value)) {
            continue;
        }
        if (scope.byHand && (!resemblesScope(value) || isScope(QString(value).remove(u' ')))) {
            continue;
        }
        return proved({scope.place});
    }
    const Place *page = scopeRefused(facts);
    const Place *said = facts.said("scope-by-hand"_L1);
    return page && said ? likely({*page, *said}) : silent();
}

bool has(const QString &scopes, QLatin1StringView scope)
{
    return scopes.split(u',').contains(scope);
}

Opinion ofOtherProduct(const Facts &facts)
{
    for (const Link *link : realLinks(facts)) {
        const QString scope = link->value(u"scope");
        const bool login = has(scope, "snsapi_login"_L1);
        const bool account = has(scope, "snsapi_base"_L1) || has(scope, "snsapi_userinfo"_L1);
        if ((link->path == Link::Path::OAuth2 && login) ||
            (link->path == Link::Path::QrConnect && account && !login)) {
            return proved({link->place});
        }
    }
    const Place *mobile = facts.said("mobile-sdk"_L1);
    const Place *page = scopeRefused(facts);
    for (const Scope &scope : facts.scopes) {
        if (!scope.byHand) {
            continue;
        }
        if (mobile && has(scope.value, "snsapi_base"_L1)) {
            return likely({scope.place, *mobile});
        }
        const bool login = has(scope.value, "snsapi_login"_L1);
        for (const Link *link : realLinks(facts)) {
            if (page && ((login && link->path == Link::Path::OAuth2) ||
                         (!login && isScope(scope.value) && link->path == Link::Path::QrConnect))) {
                return likely({scope.place, *page});
            }
        }
        if (page && facts.links.isEmpty() &&
            ((login && facts.said("in-wechat"_L1)) ||
             (!login && isScope(scope.value) && facts.said("website-login"_L1)))) {
            return likely({scope.place, *page});
        }
    }
    return silent();
}

bool scopeFitsPath(const Link &link)
{
    const QString scope = link.value(u"scope");
    return isScope(scope) && has(scope, "snsapi_login"_L1) == (link.path == Link::Path::QrConnect);
}

Opinion wrongProduct(const Facts &facts)
{
    if (const Place *page = pageError(facts, 10016, "page-openappid"_L1)) {
        return proved({*page});
    }
    const Place *refused = scopeRefused(facts);
    Opinion opinion;
    for (const Link *link : realLinks(facts)) {
        const bool own = facts.ownAppId().isEmpty() || facts.ownAppId() == link->appId();
        const auto kind = own ? facts.kind() : std::nullopt;
        const bool account = kind == AccountKind::Service || kind == AccountKind::Test;
        if ((kind == AccountKind::Website && link->path == Link::Path::OAuth2) ||
            (account && link->path == Link::Path::QrConnect)) {
            return proved({link->place, {Evidence::Source::Account, 0, 0, link->appId()}});
        }
        if (kind && refused) {
            opinion = excluded({link->place});
        }
        if (!kind && refused && scopeFitsPath(*link) && link->path != Link::Path::Relay) {
            return likely({*refused, link->place});
        }
    }
    if (const Place *said =
            anySaid(facts, {"works-on-other-address"_L1, "appid-of-other-kind"_L1})) {
        return likely({*said});
    }
    return refused && !opinion.against.size() ? possible({*refused}) : opinion;
}

Opinion lacksPermission(const Facts &facts)
{
    const Place *refused = scopeRefused(facts);
    const Failure *unauthorized = shown(facts, {48001});
    const Place *error = refused ? refused : unauthorized ? &unauthorized->place : nullptr;
    const Place *kind = facts.said("account-unverified"_L1);
    if (!error) {
        return silent();
    }
    if (kind && refused) {
        return proved({*kind, *refused});
    }
    const bool base = std::any_of(facts.scopes.cbegin(), facts.scopes.cend(), [](const Scope &s) {
        return !s.byHand && s.value == "snsapi_base"_L1;
    });
    if (kind && unauthorized && !base) {
        return proved({*kind, unauthorized->place});
    }
    for (const Link *link : realLinks(facts)) {
        const bool own = facts.ownAppId() == link->appId();
        if (refused && own && facts.kind() == AccountKind::Service && scopeFitsPath(*link) &&
            link->path == Link::Path::OAuth2) {
            return likely({*refused, link->place});
        }
    }
    const Failure *basic = shown(facts, {48001}, {"cgi-bin/"_L1});
    if (basic && !aSignInWorked(facts)) {
        return likely({basic->place});
    }
    return possible({*error});
}

Opinion componentNotAuthorized(const Facts &facts)
{
    if (const Place *page = pageError(facts, 10015, "page-component"_L1)) {
        return proved({*page});
    }
    if (const Failure *failure = shown(facts, {61003, 61007})) {
        return proved({failure->place});
    }
    const Place *refused = scopeRefused(facts);
    for (const Link *link : realLinks(facts)) {
        if (link->component && refused && facts.said("one-account-only"_L1)) {
            return likely({link->place, *refused});
        }
    }
    return silent();
}

Opinion penalised(const Facts &facts)
{
    if (const Place *page = pageError(facts, 10004, "page-banned"_L1)) {
        return proved({*page});
    }
    if (const Failure *failure = shown(facts, {48004, 50004})) {
        return proved({failure->place});
    }
    const Place *said = facts.said("penalty-notice"_L1);
    return said ? likely({*said}) : silent();
}

Opinion testerNotBound(const Facts &facts)
{
    if (const Place *page = facts.said("page-developer"_L1)) {
        return proved({*page});
    }
    const Place *tools = facts.said("devtools"_L1);
    const Place *only = facts.said("only-devtools-fail"_L1);
    return tools && only ? likely({*tools, *only}) : silent();
}

Opinion testNotFollowed(const Facts &facts)
{
    if (const Place *page = pageError(facts, 10006, "page-follow"_L1)) {
        return proved({*page});
    }
    const bool test = facts.kind() == AccountKind::Test || facts.said("test-account"_L1);
    const Place *some = anySaid(facts, {"some-people-only"_L1, "only-me-works"_L1});
    return test && some ? likely({*some}) : silent();
}

constexpr std::array kProductRules{
    Rule{"scope-misspelt"_L1, misspelt},
    Rule{"scope-of-other-product"_L1, ofOtherProduct},
    Rule{"wrong-product-appid"_L1, wrongProduct},
    Rule{"account-lacks-permission"_L1, lacksPermission},
    Rule{"component-not-authorized"_L1, componentNotAuthorized},
    Rule{"account-penalised"_L1, penalised},
    Rule{"tester-not-bound"_L1, testerNotBound},
    Rule{"test-account-not-followed"_L1, testNotFollowed},
};

} // namespace

std::span<const Rule> productRules()
{
    return kProductRules;
}

} // namespace wxbind::diagnosis
