#include "core/sandbox/platform.h"

#include "core/base/secret.h"
#include "core/sandbox/componentendpoints.h"
#include "core/sandbox/errtext.h"
#include "core/sandbox/jsonbody.h"
#include "core/sandbox/jsontext.h"
#include "core/sandbox/openapiendpoints.h"
#include "core/sandbox/snsendpoints.h"
#include "core/sandbox/tokenendpoints.h"
#include "core/sandbox/userendpoints.h"

#include <QJsonDocument>

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A body as it may be shown again: the members that hold secrets masked.
QByteArray maskedBody(const Request &request)
{
    const auto body = jsonBody(request);
    if (!body) {
        return request.body.isEmpty() ? QByteArray() : QByteArray("(not JSON)");
    }
    QJsonObject shown = *body;
    for (const QLatin1StringView name :
         {"secret"_L1, "appsecret"_L1, "component_appsecret"_L1, "component_verify_ticket"_L1}) {
        if (shown.contains(name)) {
            shown.insert(name, maskedText(shown.value(name).toString()));
        }
    }
    return QJsonDocument(shown).toJson(QJsonDocument::Compact);
}

} // namespace

Platform::Platform(const SandboxOptions &options)
    : world(options)
    , control(world, faults, received)
    , m_consenting(world, faults)
    , m_pages(world)
{}

const QHash<QByteArray, Platform::Route> &Platform::routes()
{
    static const QHash<QByteArray, Route> table{
        {"/sns/oauth2/access_token", {Method::Get, true, snsAccessToken}},
        {"/sns/oauth2/refresh_token", {Method::Get, true, snsRefreshToken}},
        {"/sns/userinfo", {Method::Get, true, snsUserInfo}},
        {"/sns/auth", {Method::Get, true, snsAuth}},
        {"/sns/oauth2/component/access_token", {Method::Get, true, componentAccessToken}},
        {"/sns/oauth2/component/refresh_token", {Method::Get, true, componentRefreshToken}},
        {"/cgi-bin/component/api_component_token", {Method::Post, false, componentToken}},
        {"/cgi-bin/token", {Method::Get, false, cgiToken}},
        {"/cgi-bin/stable_token", {Method::Post, false, cgiStableToken}},
        {"/cgi-bin/user/info", {Method::Get, false, cgiUserInfo}},
        {"/cgi-bin/user/info/batchget", {Method::Post, false, cgiUserInfoBatch}},
        {"/cgi-bin/user/get", {Method::Get, false, cgiUserGet}},
        {"/cgi-bin/callback/check", {Method::Post, false, cgiCallbackCheck}},
        {"/cgi-bin/get_api_domain_ip", {Method::Get, false, cgiDomainIps}},
        {"/cgi-bin/getcallbackip", {Method::Get, false, cgiDomainIps}},
        {"/cgi-bin/openapi/rid/get", {Method::Post, false, cgiRidGet}},
        {"/cgi-bin/openapi/quota/get", {Method::Post, false, cgiQuotaGet}},
        {"/cgi-bin/clear_quota", {Method::Post, false, cgiClearQuota}},
        {"/cgi-bin/clear_quota/v2", {Method::Post, false, cgiClearQuotaBySecret}},
    };
    return table;
}

Reply Platform::answer(const Request &request, int errcode)
{
    const auto route = routes().constFind(request.path);
    if (route != routes().constEnd()) {
        return api(*route, request, errcode);
    }
    if (request.path.startsWith("/_sandbox/")) {
        return control.answer(request);
    }
    const bool page =
        request.path == "/connect/oauth2/authorize" || request.path == "/connect/qrconnect";
    const bool form = request.path == "/connect/confirm";
    if (errcode != 0 && (page || form)) {
        const QByteArray text = pageText(errcode);
        return m_pages.notice({errcode, text.isEmpty() ? pageText(-1) : text});
    }
    if (page && request.method == Method::Get) {
        return m_consenting.open(request);
    }
    if (form && request.method == Method::Post) {
        return m_consenting.confirm(request);
    }
    Reply reply = m_pages.notice({0, "该链接无法访问"});
    reply.status = 404;
    return reply;
}

Reply Platform::api(const Route &route, const Request &request, int errcode)
{
    Reply reply;
    reply.contentType = route.sns ? SnsType : CgiType;
    const Answer answer = errcode != 0 ? Answer(refuse(errcode)) : served(route, request);
    reply.body = answer ? *answer : failure(route.sns, request, answer.error());
    return reply;
}

Answer Platform::served(const Route &route, const Request &request)
{
    if (request.method != route.method) {
        return refuse(route.method == Method::Get ? 43001 : 43002);
    }
    if (!route.sns && !world.quotas.use(callerOf(request), request.path, world.clock.now())) {
        return refuse(45009);
    }
    return route.endpoint(world, request);
}

QByteArray Platform::callerOf(const Request &request) const
{
    const QByteArray appId = request.value("appid");
    if (!appId.isEmpty()) {
        return appId;
    }
    const QByteArray token = request.value("access_token");
    if (!token.isEmpty()) {
        return world.basicTokens.find(token, world.clock.now()).appId;
    }
    const auto body = jsonBody(request);
    return body ? textOf(*body, "appid"_L1) : QByteArray();
}

QByteArray Platform::failure(bool sns, const Request &request, int errcode)
{
    const Msecs now = world.clock.now();
    const QByteArray rid = world.rids.make(now);
    const QByteArray errmsg = errText(errcode) + (sns ? ", rid: " : " rid: ") + rid;
    const QByteArray body = JsonText().number("errcode", errcode).text("errmsg", errmsg).object();
    world.rids.record(rid,
                      {callerOf(request), now, request.path + '?' + maskedQuery(request.rawQuery),
                       maskedBody(request), body, sns});
    return body;
}

} // namespace wxbind::sandbox
