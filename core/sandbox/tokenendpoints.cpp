#include "core/sandbox/tokenendpoints.h"

#include "core/sandbox/jsonbody.h"
#include "core/sandbox/jsontext.h"

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Credentials
{
    QByteArray grantType;
    QByteArray appId;
    QByteArray secret;
};

/// 0 when they may have a basic token.
int check(const World &world, const Credentials &given)
{
    if (given.appId.isEmpty()) {
        return 41002;
    }
    if (given.secret.isEmpty()) {
        return 41004;
    }
    if (given.grantType != "client_credential") {
        return 40002;
    }
    if (given.appId == world.thirdParty.appId) {
        return 61024;
    }
    const std::optional<int> account = world.findAccount(given.appId);
    if (!account || world.accounts[*account].kind == AccountKind::Website) {
        return 40013; // a website application has no basic token
    }
    return world.accounts[*account].secret == given.secret ? 0 : 40125;
}

QByteArray tokenJson(const BasicToken &token, Msecs now)
{
    return JsonText()
        .text("access_token", token.token)
        .number("expires_in", (token.expiresAt - now) / Second)
        .object();
}

} // namespace

Answer cgiToken(World &world, const Request &request)
{
    const QByteArray appId = request.value("appid");
    const int errcode = check(world, {request.value("grant_type"), appId, request.value("secret")});
    if (errcode != 0) {
        return refuse(errcode);
    }
    const Msecs now = world.clock.now();
    return tokenJson(world.basicTokens.fetch(appId, now), now);
}

Answer cgiStableToken(World &world, const Request &request)
{
    const auto body = jsonBody(request);
    if (!body) {
        return refuse(body.error());
    }
    const QByteArray appId = textOf(*body, "appid"_L1);
    const int errcode =
        check(world, {textOf(*body, "grant_type"_L1), appId, textOf(*body, "secret"_L1)});
    if (errcode != 0) {
        return refuse(errcode);
    }
    const Msecs now = world.clock.now();
    const bool force = body->value("force_refresh"_L1).toBool();
    return tokenJson(world.basicTokens.stable(appId, force, now), now);
}

} // namespace wxbind::sandbox
