#include "core/sandbox/openapiendpoints.h"

#include "core/sandbox/jsonbody.h"
#include "core/sandbox/jsontext.h"

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr char Okay[] = R"({"errcode":0,"errmsg":"ok"})";

/// The account of the token and the body, which most of these calls need together.
struct Asked
{
    int account = 0;
    QJsonObject body;
};

tl::expected<Asked, int> asked(const World &world, const Request &request)
{
    const auto account = world.accountOfBasicToken(request.value("access_token"));
    if (!account) {
        return refuse(account.error());
    }
    const auto body = jsonBody(request);
    if (!body) {
        return refuse(body.error());
    }
    return Asked{*account, *body};
}

QByteArray callJson(const FailedCall &call)
{
    const QByteArray request = JsonText()
                                   .number("invoke_time", call.at / 1000)
                                   .number("cost_in_ms", 1)
                                   .text("request_url", call.url)
                                   .text("request_body", call.requestBody)
                                   .text("response_body", call.responseBody)
                                   .text("client_ip", "127.0.0.1")
                                   .object();
    return JsonText().number("errcode", 0).text("errmsg", "ok").raw("request", request).object();
}

QByteArray dnsJson(const QByteArray &carrier)
{
    const QByteArray row =
        JsonText().text("ip", "127.0.0.1").text("real_operator", carrier).object();
    return jsonArray({row});
}

QByteArray pingJson(const QByteArray &carrier)
{
    return jsonArray({JsonText()
                          .text("ip", "127.0.0.1")
                          .text("from_operator", carrier)
                          .text("package_loss", "0%")
                          .text("time", "23.079ms")
                          .object()});
}

Answer clearQuota(World &world, const QByteArray &appId)
{
    if (!world.quotas.clear(appId, world.clock.now())) {
        return refuse(48006);
    }
    return QByteArray(Okay);
}

} // namespace

Answer cgiRidGet(World &world, const Request &request)
{
    const auto given = asked(world, request);
    if (!given) {
        return refuse(given.error());
    }
    const QByteArray rid = textOf(given->body, "rid"_L1);
    if (!RidBook::isWellFormed(rid)) {
        return refuse(76002);
    }
    const FailedCall *call = world.rids.find(rid);
    if (call == nullptr) {
        return refuse(76001);
    }
    if (call->sns) {
        return refuse(76022);
    }
    if (call->appId != world.accounts[given->account].appId) {
        return refuse(76003);
    }
    if (world.clock.now() - call->at > RidLife) {
        return refuse(76004);
    }
    return callJson(*call);
}

Answer cgiQuotaGet(World &world, const Request &request)
{
    const auto given = asked(world, request);
    if (!given) {
        return refuse(given.error());
    }
    const QByteArray path = textOf(given->body, "cgi_path"_L1);
    if (!path.startsWith('/') || path.startsWith("//")) {
        return refuse(76003);
    }
    if (path.startsWith("/sns/")) {
        return refuse(76022);
    }
    if (!QuotaBook::isKnown(path)) {
        return refuse(76021);
    }
    const QuotaBook::Quota quota =
        world.quotas.quota(world.accounts[given->account].appId, path, world.clock.now());
    const QByteArray allowance = JsonText()
                                     .number("daily_limit", quota.limit)
                                     .number("used", quota.used)
                                     .number("remain", quota.limit - quota.used)
                                     .object();
    return JsonText()
        .number("errcode", 0)
        .text("errmsg", "ok")
        .raw("quota", allowance)
        .raw("rate_limit", R"({"call_count":0,"refresh_second":0})")
        .raw("component_rate_limit", R"({"call_count":0,"refresh_second":0})")
        .object();
}

Answer cgiClearQuota(World &world, const Request &request)
{
    const auto given = asked(world, request);
    if (!given) {
        return refuse(given.error());
    }
    const QByteArray appId = textOf(given->body, "appid"_L1);
    if (appId.isEmpty()) {
        return refuse(41002);
    }
    if (appId != world.accounts[given->account].appId) {
        return refuse(40013);
    }
    return clearQuota(world, appId);
}

Answer cgiClearQuotaBySecret(World &world, const Request &request)
{
    // parameters in the query or, as JSON, in the body
    const auto body = jsonBody(request);
    const auto given = [&](QLatin1StringView name) {
        const QByteArray inQuery = request.value(QByteArrayView(name.data(), name.size()));
        return inQuery.isEmpty() && body ? textOf(*body, name) : inQuery;
    };
    const QByteArray appId = given("appid"_L1);
    const QByteArray secret = given("appsecret"_L1);
    if (appId.isEmpty()) {
        return refuse(41002);
    }
    if (secret.isEmpty()) {
        return refuse(41004);
    }
    const std::optional<int> account = world.findAccount(appId);
    if (!account) {
        return refuse(40013);
    }
    if (world.accounts[*account].secret != secret) {
        return refuse(40125);
    }
    return clearQuota(world, appId);
}

Answer cgiCallbackCheck(World &world, const Request &request)
{
    const auto given = asked(world, request);
    if (!given) {
        return refuse(given.error());
    }
    const QByteArray action = textOf(given->body, "action"_L1);
    const QByteArray carrier = textOf(given->body, "check_operator"_L1);
    static const QList<QByteArray> actions{"dns", "ping", "all"};
    static const QList<QByteArray> carriers{"CHINANET", "UNICOM", "CAP", "DEFAULT"};
    if (!actions.contains(action)) {
        return refuse(40202);
    }
    if (!carriers.contains(carrier)) {
        return refuse(40203);
    }
    if (!world.accounts[given->account].hasPushUrl) {
        return refuse(40201);
    }
    JsonText json;
    if (action != "ping") {
        json.raw("dns", dnsJson(carrier));
    }
    if (action != "dns") {
        json.raw("ping", pingJson(carrier));
    }
    return json.object();
}

Answer cgiDomainIps(World &world, const Request &request)
{
    const auto account = world.accountOfBasicToken(request.value("access_token"));
    if (!account) {
        return refuse(account.error());
    }
    return QByteArray(R"({"ip_list":["127.0.0.1"]})");
}

} // namespace wxbind::sandbox
