#include "core/diagnosis/extract/addresses.h"

#include "core/diagnosis/extract/entries.h"
#include "core/oauth/step1_authorize/linkcheck/checklink.h"
#include "core/oauth/step1_authorize/pastedtext.h"
#include "core/oauth/step1_authorize/returnedaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostChecked = 32; ///< of the links of one case; a log of thousands is no case

bool isHan(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

/// Prose that stands right behind an address is none of it.
QString withoutProse(const QString &address)
{
    const auto han = std::find_if(address.cbegin(), address.cend(), isHan);
    if (han == address.cend()) {
        return address;
    }
    const QStringView rest(&*han, address.cend() - han);
    return rest.contains(u'&') || rest.contains(u'=') ? address
                                                      : address.left(han - address.cbegin());
}

QString hostOf(const QString &front)
{
    const auto parsed = parseRedirect(front);
    return parsed ? parsed->host : QString();
}

QString pathOf(const QString &front)
{
    const auto parsed = parseRedirect(front);
    const QString path = parsed ? parsed->path : front;
    return path.startsWith(u'/') ? path : QString();
}

/// The value as it stands in the link, still encoded.
QString rawValue(const RawAddress &address, QStringView name)
{
    for (const RawParameter &parameter : address.query) {
        if (parameter.name == name) {
            return parameter.raw.section(u'=', 1);
        }
    }
    return {};
}

bool isPlatformHost(const QString &host)
{
    return host == "open.weixin.qq.com"_L1 || host.endsWith("api.weixin.qq.com"_L1) ||
           host == "api2.weixin.qq.com"_L1;
}

struct Spot
{
    const QString &line;
    Place place;
    int entry;
    const Entry *report;
};

void addLink(const QString &raw, const RawAddress &address, const Spot &spot, Facts &facts)
{
    Link link;
    link.place = spot.place;
    link.entry = spot.entry;
    link.raw = raw;
    link.address = address;
    link.path = !address.isAuthorizeLink()               ? Link::Path::Relay
                : address.front.endsWith("qrconnect"_L1) ? Link::Path::QrConnect
                                                         : Link::Path::OAuth2;
    link.rawRedirect = rawValue(address, u"redirect_uri");
    link.redirect = address.value(u"redirect_uri");
    link.target = parseRedirect(link.redirect);
    link.ofProgram = looksLikeProgram(spot.line);
    link.cut = raw.endsWith(u'…') || spot.line.contains(QString(raw + "..."_L1)) ||
               spot.line.contains(QString(raw + u'…')) || raw.endsWith("***"_L1);
    link.whole = !link.cut && spot.line.contains("Location:"_L1, Qt::CaseInsensitive);
    link.copied = address.has(u"uin") || address.has(u"key") || address.has(u"pass_ticket");
    link.component = address.has(u"component_appid");
    if (facts.links.size() < kMostChecked) {
        link.findings = checkLink(raw).findings;
    }
    link.agent = spot.report ? spot.report->agent : QString();
    facts.links.append(link);
}

void addReturned(const QString &raw, const RawAddress &address, const Spot &spot, Facts &facts)
{
    Returned back;
    back.place = spot.place;
    back.entry = spot.entry;
    back.raw = raw;
    back.address = address;
    back.host = hostOf(address.front);
    back.path = pathOf(address.front);
    const ReturnedAddress read = readAddress(raw);
    back.codes = read.codes;
    back.states = read.states;
    back.inFragment = read.inFragment;
    if (back.codes.isEmpty() && back.states.isEmpty()) {
        return;
    }
    const bool request = spot.report && !spot.report->target.isEmpty() &&
                         (raw.endsWith(spot.report->target) || spot.report->target.endsWith(raw));
    back.delivered = !back.host.isEmpty() || (request && spot.report->access);
    facts.returned.append(back);
}

void addCall(const RawAddress &address, const Spot &spot, Facts &facts)
{
    Call call;
    call.place = spot.place;
    call.entry = spot.entry;
    call.address = address;
    call.endpoint = endpointIn(address.front);
    call.scheme = address.front.section("://"_L1, 0, 0).toLower();
    static const QRegularExpression method(u"(?<![A-Za-z])(GET|POST)(?![A-Za-z])"_s);
    static const QRegularExpression body(u"\\bcurl\\b.*\\s(?:-d|--data\\S*|-F|--json)\\s"_s);
    if (body.match(spot.line).hasMatch()) {
        call.method = u"POST"_s;
    } else if (const auto match = method.match(spot.line); match.hasMatch()) {
        call.method = match.captured(1);
    }
    facts.calls.append(call);
}

/// A link of WeCom looks the same and is another product.
bool isWeCom(const RawAddress &address)
{
    return address.has(u"agentid") || address.value(u"appid").startsWith("ww"_L1);
}

void sort(const QString &found, const Spot &spot, Facts &facts)
{
    const QString raw = withoutProse(found);
    const RawAddress address = parseRawAddress(raw);
    const QString host = hostOf(address.front);
    if (address.isAuthorizeLink() && (isPlatformHost(host) || address.has(u"appid"))) {
        if (!isWeCom(address)) {
            addLink(raw, address, spot, facts);
        }
        return;
    }
    const QString endpoint = endpointIn(address.front);
    if (!endpoint.isEmpty() && (host.isEmpty() || isPlatformHost(host) || isLoopbackHost(host))) {
        addCall(address, spot, facts);
        return;
    }
    if (address.has(u"appid") && address.has(u"redirect_uri") && !isWeCom(address)) {
        addLink(raw, address, spot, facts);
        return;
    }
    addReturned(raw, address, spot, facts);
}

} // namespace

QString endpointIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?<![\\w-])(sns/(?:oauth2/(?:component/)?(?:access_token|refresh_token)|userinfo|auth\\b|"
        "jscode2session)|cgi-bin/[a-z_]+(?:/[a-z_]+)*)"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

QString endpointOfMethod(const QString &text)
{
    static const QRegularExpression exchange(
        u"getOAuth2AccessToken|oauth2getAccessToken|ExchangeToken|Code2AccessToken|"
        "GetUserAccessToken|getAccessTokenByCode|OAuthApi\\.GetAccessToken|accessTokenByCode|"
        "WeChatProvider->getAccessToken|tokenFromCode|fetch_access_token"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression profile(
        u"oauth2getUserInfo|getOAuth2UserInfo|snsUserInfo|getUserByToken|OAuthApi\\.GetUserInfo|"
        "getSnsUserInfo|oauth->user\\(|userFromCode"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression follower(
        u"getUserService\\(\\)|user->get\\(|UserApi\\.Info|userInfoList|getUserInfoBatch|"
        "WxMpUserService|user\\.get_user_info|wxMpUserService"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression refresh(u"refreshOAuth2AccessToken|oauth2refreshAccessToken|"
                                            u"RefreshUserToken|refresh ok|refresh failed|"
                                            "OAuthApi\\.RefreshToken"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (exchange.match(text).hasMatch()) {
        return u"sns/oauth2/access_token"_s;
    }
    if (profile.match(text).hasMatch()) {
        return u"sns/userinfo"_s;
    }
    if (refresh.match(text).hasMatch()) {
        return u"sns/oauth2/refresh_token"_s;
    }
    return follower.match(text).hasMatch() ? u"cgi-bin/user/info"_s : QString();
}

bool isExchangeEndpoint(const QString &endpoint)
{
    return endpoint == "sns/oauth2/access_token"_L1 ||
           endpoint == "sns/oauth2/component/access_token"_L1;
}

void readAddresses(const PasteText &text, int paste, const QList<int> &entryAt, Facts &facts)
{
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const QString &line = text.lines.at(i);
        if (!line.contains(u'=') && !line.contains("://"_L1) && !line.contains("sns/"_L1) &&
            !line.contains("cgi-bin/"_L1)) {
            continue;
        }
        const int entry = entryAt.at(i);
        const Spot spot{line, Place{Evidence::Source::Paste, paste, text.lineOf.at(i), line}, entry,
                        entry < 0 ? nullptr : &facts.entries.at(entry)};
        for (const QString &address : addressesIn(line)) {
            sort(address, spot, facts);
        }
    }
}

} // namespace wxbind::diagnosis
