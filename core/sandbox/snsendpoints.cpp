#include "core/sandbox/snsendpoints.h"

#include "core/sandbox/jsontext.h"

namespace wxbind::sandbox {

namespace {

constexpr char VirtualNickname[] = "微信用户";

QByteArray grantJson(const Grant &grant, bool exchanged)
{
    JsonText json;
    json.text("access_token", grant.accessToken)
        .number("expires_in", WebTokenLife / Second)
        .text("refresh_token", grant.refreshToken)
        .text("openid", grant.openId)
        .text("scope", grant.consent.scope);
    if (exchanged && grant.consent.snapshot) {
        json.number("is_snapshotuser", 1);
    }
    // unionid: only with consent to the profile, and only in the exchange
    if (exchanged && !grant.unionId.isEmpty() && grant.consent.scope != "snsapi_base") {
        json.text("unionid", grant.unionId);
    }
    return json.object();
}

Grant grantFor(const World &world, const Consent &consent)
{
    Grant grant;
    grant.consent = consent;
    if (consent.virtualPerson) {
        const QByteArray label = "virtual/" + world.people[consent.person].key;
        grant.openId = world.ids.openId(world.accounts[consent.account].openIdPrefix, label);
        return grant;
    }
    grant.openId = world.openId(consent.account, consent.person);
    grant.unionId = world.unionId(consent.account, consent.person);
    return grant;
}

QByteArray avatarOf(const World &world, const Grant &grant)
{
    if (world.people[grant.consent.person].nickname.isEmpty()) {
        return {}; // the person without a name has no picture either
    }
    return "https://thirdwx.qlogo.cn/mmopen/vi_32/" +
           world.ids.openId("Q0j4Tw", "face/" + grant.openId) + "/132";
}

QByteArray profileJson(const World &world, const Grant &grant)
{
    const QByteArray nickname = grant.consent.virtualPerson
                                    ? QByteArray(VirtualNickname)
                                    : world.people[grant.consent.person].nickname;
    JsonText json;
    json.text("openid", grant.openId)
        .text("nickname", nickname)
        .number("sex", 0)
        .text("language", "")
        .text("city", "")
        .text("province", "")
        .text("country", "")
        .text("headimgurl", avatarOf(world, grant))
        .raw("privilege", "[]");
    if (!grant.unionId.isEmpty()) {
        json.text("unionid", grant.unionId);
    }
    return json.object();
}

} // namespace

Answer exchangeCode(World &world, int account, const QByteArray &code,
                    const QByteArray &componentAppId)
{
    const Msecs now = world.clock.now();
    switch (world.codes.spend(code, account, componentAppId, now)) {
    case CodeBook::Spent::Unknown:
        return refuse(40029);
    case CodeBook::Spent::Before:
        return refuse(40163);
    case CodeBook::Spent::TooLate:
        return refuse(42003);
    case CodeBook::Spent::Now:
        break;
    }
    const Consent &consent = *world.codes.consentOf(code);
    const Person &person = world.people[consent.person];
    if (person.banned) {
        return refuse(50002);
    }
    const QByteArray owner = world.accounts[account].appId + '/' + person.key;
    return grantJson(world.grants.open(grantFor(world, consent), owner, now), true);
}

Answer snsAccessToken(World &world, const Request &request)
{
    const QByteArray appId = request.value("appid");
    const QByteArray secret = request.value("secret");
    const QByteArray code = request.value("code");
    if (appId.isEmpty()) {
        return refuse(41002);
    }
    if (secret.isEmpty()) {
        return refuse(41004);
    }
    if (code.isEmpty()) {
        return refuse(41008);
    }
    if (request.value("grant_type") != "authorization_code") {
        return refuse(40002);
    }
    const std::optional<int> account = world.findAccount(appId);
    if (!account) {
        return refuse(40013);
    }
    if (world.accounts[*account].secret != secret) {
        return refuse(40125);
    }
    return exchangeCode(world, *account, code, {});
}

Answer renewGrant(World &world, const QByteArray &refreshToken, int account,
                  const QByteArray &componentAppId)
{
    const Msecs now = world.clock.now();
    const GrantBook::Found found = world.grants.byRefreshToken(refreshToken, now);
    if (found.state == GrantBook::State::Unknown || found.grant->consent.account != account ||
        found.grant->consent.componentAppId != componentAppId) {
        return refuse(40030);
    }
    if (found.state == GrantBook::State::Expired) {
        return refuse(42002);
    }
    return grantJson(world.grants.renew(refreshToken, now), false);
}

Answer snsRefreshToken(World &world, const Request &request)
{
    const QByteArray appId = request.value("appid");
    const QByteArray refreshToken = request.value("refresh_token");
    if (appId.isEmpty()) {
        return refuse(41002);
    }
    if (request.value("grant_type") != "refresh_token") {
        return refuse(40002);
    }
    if (refreshToken.isEmpty()) {
        return refuse(41003);
    }
    const std::optional<int> account = world.findAccount(appId);
    if (!account) {
        return refuse(40013);
    }
    return renewGrant(world, refreshToken, *account, {});
}

Answer snsUserInfo(World &world, const Request &request)
{
    const QByteArray token = request.value("access_token");
    const QByteArray openId = request.value("openid");
    if (token.isEmpty()) {
        return refuse(41001);
    }
    if (openId.isEmpty()) {
        return refuse(41009);
    }
    const GrantBook::Found found = world.grants.byAccessToken(token, world.clock.now());
    if (found.state == GrantBook::State::Unknown) {
        return refuse(40001); // a basic token ends here too
    }
    if (found.state == GrantBook::State::Expired) {
        return refuse(42001);
    }
    if (found.grant->openId != openId) {
        return refuse(40003);
    }
    if (found.grant->consent.scope == "snsapi_base") {
        return refuse(48001);
    }
    return profileJson(world, *found.grant);
}

Answer snsAuth(World &world, const Request &request)
{
    const QByteArray token = request.value("access_token");
    const QByteArray openId = request.value("openid");
    if (token.isEmpty()) {
        return refuse(41001);
    }
    if (openId.isEmpty()) {
        return refuse(41009);
    }
    const GrantBook::Found found = world.grants.byAccessToken(token, world.clock.now());
    if (found.state == GrantBook::State::Unknown) {
        // a basic token is a token, only not one of this kind
        return refuse(world.basicTokens.find(token, world.clock.now()).appId.isEmpty() ? 40014
                                                                                       : 40001);
    }
    if (found.state == GrantBook::State::Expired) {
        return refuse(42001);
    }
    if (found.grant->openId != openId) {
        return refuse(40003);
    }
    return JsonText().number("errcode", 0).text("errmsg", "ok").object();
}

} // namespace wxbind::sandbox
