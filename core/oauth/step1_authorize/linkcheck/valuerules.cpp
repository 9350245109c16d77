#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/fieldcheck.h"
#include "core/oauth/step1_authorize/linkcheck/linkcase.h"
#include "core/oauth/step1_authorize/linkcheck/linksecrets.h"
#include "core/oauth/step1_authorize/linkcheck/registered.h"
#include "core/oauth/step1_authorize/redirectaddress.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRedirect = "redirect_uri"_L1;

AccountKind judgedKind(const LinkCase &link)
{
    const auto kind = link.options.kind;
    if (link.kind == LinkKind::QrConnect) {
        return AccountKind::Website;
    }
    if (link.first(u"component_appid") || kind == AccountKind::Component) {
        return AccountKind::Component;
    }
    if (kind == AccountKind::Test || (!kind && registersLikeTest(link.options.domains))) {
        return AccountKind::Test;
    }
    return AccountKind::Service;
}

/// "1" and "TRUE" are not read, but nothing else can be meant.
bool isOn(const LinkCase &link, QStringView name)
{
    const QString value = link.value(name).toLower();
    return value == "true"_L1 || value == "1"_L1;
}

/// What the user sees where the placeholder stands.
QString placeholderPage(const QString &name)
{
    if (name == "appid"_L1) {
        return u"page:appid"_s;
    }
    return name == "scope"_L1 ? u"page:scope"_s : u"page:redirect"_s;
}

/// Left in from a manual, or by a program that had nothing to put there.
bool isPlaceholder(const QString &name, const QString &value)
{
    static const QStringList words{u"undefined"_s, u"null"_s, u"none"_s, u"nan"_s,
                                   u"todo"_s,      u"xxx"_s,  u"xxxx"_s, u"[object object]"_s};
    if (value.compare(name, Qt::CaseInsensitive) == 0 || words.contains(value.toLower())) {
        return true;
    }
    const bool marked = value.contains("${"_L1) || value.contains("{{"_L1) || value == "%s"_L1;
    const bool wrapped =
        (value.startsWith(u'{') && value.endsWith(u'}') && !value.contains(u'"')) ||
        (value.startsWith(u'<') && value.endsWith(u'>')) ||
        (value.startsWith(u'[') && value.endsWith(u']'));
    const bool yours = value.startsWith("your"_L1, Qt::CaseInsensitive) &&
                       value.contains(name.left(5), Qt::CaseInsensitive);
    return value.size() > 2 && (marked || wrapped || yours);
}

/// A blank or a plus in the address as it stands: how forms write a blank.
bool hasFormBlank(const MeantParameter &redirect)
{
    return redirect.rawValue().contains(u'+');
}

} // namespace

void readValues(LinkCase &link)
{
    Account &account = link.account;
    account.kind = judgedKind(link);
    if (account.kind == AccountKind::Component && link.kind == LinkKind::OAuth2) {
        link.kind = LinkKind::Component;
    }
    account.appId = AppId(link.value(u"appid"));
    account.domains = registeredHosts(link.options.domains);
    if (link.first(u"component_appid") || account.kind != AccountKind::Component) {
        account.componentAppId = AppId(link.value(u"component_appid"));
    }
    LinkOrder &order = link.order;
    order.redirectUri = link.value(u"redirect_uri");
    order.scope = link.value(u"scope");
    order.state = StateToken(link.value(u"state"));
    order.forcePopup = isOn(link, u"forcePopup");
    order.forceSnapShot = isOn(link, u"forceSnapShot");
    order.connectRedirect = isOn(link, u"connect_redirect");
    order.lang = link.value(u"lang");
}

void judgePlaceholders(LinkCase &link)
{
    for (const QString &name : {u"appid"_s, u"redirect_uri"_s, u"scope"_s, u"state"_s}) {
        const QString value = link.value(name);
        if (!value.isEmpty() && isPlaceholder(name, value)) {
            // A state of plain letters is taken as it is; it only protects nobody.
            const bool taken =
                name == "state"_L1 && std::all_of(value.cbegin(), value.cend(), [](QChar c) {
                    return c.isLetterOrNumber() && c.unicode() < 0x80;
                });
            link.say(finding::ParamPlaceholder, taken ? Severity::Warning : Severity::Error, name,
                     name == "state"_L1 ? QString() : placeholderPage(name), {name, value});
        }
    }
}

void judgeResponseType(LinkCase &link)
{
    const MeantParameter *type = link.first(u"response_type");
    if (type && type->as.value != "code"_L1) {
        link.say(finding::ResponseTypeWrong, Severity::Error, u"response_type"_s,
                 u"page:noaccess"_s, {type->as.value}, u"code"_s);
    }
}

void judgeRedirect(LinkCase &link)
{
    const MeantParameter *redirect = link.first(u"redirect_uri");
    if (!redirect) {
        return;
    }
    if (redirect->rawValue().contains("://"_L1) &&
        !link.says(finding::RedirectPartsLost, kRedirect)) {
        link.say(finding::RedirectNotEncoded, Severity::Warning, kRedirect, {});
    }
    if (hasFormBlank(*redirect)) {
        link.say(finding::RedirectHasSpaces, Severity::Error, kRedirect, u"page:redirect"_s);
        link.guessed = true;
    }
    if (const QString clean = withoutSessionKeys(link.order.redirectUri);
        clean != link.order.redirectUri) {
        link.say(finding::LinkCarriesSecret, Severity::Warning, kRedirect, {},
                 {sessionKeysIn(link.order.redirectUri).join(u", "_s)});
        link.order.redirectUri = clean;
    }
    const auto address = parseRedirect(link.order.redirectUri);
    const QString scheme =
        address ? registeredScheme(link.options.domains, address->host) : QString();
    if (!scheme.isEmpty() && scheme != address->scheme) {
        RedirectAddress other = *address;
        other.scheme = scheme;
        link.say(finding::RedirectSchemeDiffers, Severity::Error, kRedirect, u"10039"_s,
                 {address->scheme, scheme}, other.at(other.hostAndPort()));
    }
}

void judgeOptionValues(LinkCase &link)
{
    const auto judge = [&link](const QString &name, const QStringList &values) {
        const MeantParameter *one = link.first(name);
        if (one && !values.contains(one->as.value)) {
            link.say(finding::OptionValue, Severity::Warning, name, {}, {name, one->as.value});
        }
    };
    judge(u"forcePopup"_s, {u"true"_s, u"false"_s});
    judge(u"forceSnapShot"_s, {u"true"_s, u"false"_s});
    judge(u"connect_redirect"_s, {u"1"_s, u"0"_s});
}

void judgeFields(LinkCase &link)
{
    const bool kindKnown = link.options.kind.has_value();
    for (Finding &one : checkFields(link.account, link.order, Measure::Foreign)) {
        const bool said = link.says(finding::ParamMissing, one.param) ||
                          link.says(finding::ParamPlaceholder, one.param) ||
                          (one.id == finding::RedirectHasSpaces &&
                           link.says(finding::RedirectHasSpaces, one.param)) ||
                          (one.id == finding::RedirectNotHttps &&
                           link.says(finding::RedirectSchemeDiffers, one.param));
        if (said) {
            continue;
        }
        // Page or scope: without the account nobody knows which of the two is the wrong one.
        if (one.id == finding::ScopeOfOtherProduct && !kindKnown) {
            one.fixedValue.clear();
        }
        link.findings.append(std::move(one));
    }
    const auto kind = link.options.kind;
    const bool website = link.kind == LinkKind::QrConnect;
    if (kind && link.kind != LinkKind::Unknown && website != (kind == AccountKind::Website)) {
        link.say(finding::LinkOfOtherProduct, Severity::Error, u"base"_s, u"page:scope"_s,
                 {website ? u"/connect/qrconnect"_s : u"/connect/oauth2/authorize"_s,
                  accountKindName(*kind)});
    }
    const AppId own = link.options.account ? link.options.account->appId : AppId();
    if (!own.isEmpty() && !link.account.appId.isEmpty() && own != link.account.appId) {
        link.say(finding::AppIdOfOtherAccount, Severity::Warning, u"appid"_s, {},
                 {link.account.appId.text(), own.text()});
    }
}

} // namespace wxbind
