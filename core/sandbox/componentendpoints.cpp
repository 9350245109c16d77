#include "core/sandbox/componentendpoints.h"

#include "core/sandbox/jsonbody.h"
#include "core/sandbox/jsontext.h"
#include "core/sandbox/snsendpoints.h"

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The managed account, after appid, platform and the platform's token were found good.
tl::expected<int, int> managedAccount(const World &world, const Request &request)
{
    const QByteArray appId = request.value("appid");
    const QByteArray component = request.value("component_appid");
    const QByteArray token = request.value("component_access_token");
    if (appId.isEmpty()) {
        return refuse(41002);
    }
    if (component.isEmpty()) {
        return refuse(41018);
    }
    if (token.isEmpty()) {
        return refuse(41021);
    }
    if (component != world.thirdParty.appId) {
        return refuse(61011);
    }
    const BasicTokenBook::Found found = world.basicTokens.find(token, world.clock.now());
    if (found.state == BasicTokenBook::State::Unknown || found.appId != component) {
        return refuse(40001);
    }
    if (found.state == BasicTokenBook::State::Expired) {
        return refuse(42006);
    }
    const std::optional<int> account = world.findAccount(appId);
    if (!account) {
        return refuse(40013);
    }
    if (world.accounts[*account].componentAppId != component) {
        return refuse(61003);
    }
    return *account;
}

} // namespace

Answer componentToken(World &world, const Request &request)
{
    const auto body = jsonBody(request);
    if (!body) {
        return refuse(body.error());
    }
    const QByteArray component = textOf(*body, "component_appid"_L1);
    if (component.isEmpty()) {
        return refuse(41018);
    }
    if (component != world.thirdParty.appId) {
        return refuse(40013);
    }
    if (textOf(*body, "component_appsecret"_L1) != world.thirdParty.secret) {
        return refuse(40125);
    }
    if (textOf(*body, "component_verify_ticket"_L1) != world.thirdParty.verifyTicket) {
        return refuse(61006);
    }
    const Msecs now = world.clock.now();
    const BasicToken token = world.basicTokens.fetch(component, now);
    return JsonText()
        .text("component_access_token", token.token)
        .number("expires_in", (token.expiresAt - now) / Second)
        .object();
}

Answer componentAccessToken(World &world, const Request &request)
{
    const auto account = managedAccount(world, request);
    if (!account) {
        return refuse(account.error());
    }
    if (request.value("code").isEmpty()) {
        return refuse(41008);
    }
    if (request.value("grant_type") != "authorization_code") {
        return refuse(40002);
    }
    return exchangeCode(world, *account, request.value("code"), world.thirdParty.appId);
}

Answer componentRefreshToken(World &world, const Request &request)
{
    const auto account = managedAccount(world, request);
    if (!account) {
        return refuse(account.error());
    }
    if (request.value("grant_type") != "refresh_token") {
        return refuse(40002);
    }
    if (request.value("refresh_token").isEmpty()) {
        return refuse(41003);
    }
    return renewGrant(world, request.value("refresh_token"), *account, world.thirdParty.appId);
}

} // namespace wxbind::sandbox
