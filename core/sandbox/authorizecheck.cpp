#include "core/sandbox/authorizecheck.h"

#include "core/sandbox/errtext.h"

#include <algorithm>

namespace wxbind::sandbox {

namespace {

constexpr qsizetype LongestState = 128;

// The page texts that carry no number.
constexpr char NoAccess[] = "该链接无法访问";
constexpr char BadScope[] = "Scope 参数错误或没有 Scope 权限";
constexpr char BadRedirect[] = "redirect_uri 参数错误";
constexpr char StateTooLong[] = "state 参数过长";

tl::unexpected<PageError> page(int number)
{
    return tl::unexpected<PageError>({number, pageText(number)});
}

tl::unexpected<PageError> page(const char *text)
{
    return tl::unexpected<PageError>({0, text});
}

/// The documented places. Options after state may come in any order among themselves (sources
/// differ), and what the page does not know is only let through at the end, where a state that
/// was cut at & leaves it.
int placeOf(const QByteArray &name)
{
    static const QHash<QByteArray, int> places{
        {"appid", 0},      {"redirect_uri", 1},  {"response_type", 2},
        {"scope", 3},      {"state", 4},         {"component_appid", 5},
        {"forcePopup", 5}, {"forceSnapShot", 5}, {"connect_redirect", 5},
    };
    return places.value(name, 6);
}

bool inDocumentedOrder(const Params &params)
{
    int last = -1;
    for (const Param &param : params) {
        const int place = placeOf(param.name);
        if (place < last || (place == last && place < 5)) {
            return false;
        }
        last = place;
    }
    return true;
}

bool isAbsolute(const QByteArray &redirectUri)
{
    const QUrl url(QString::fromUtf8(redirectUri));
    return (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) &&
           !url.host().isEmpty();
}

/// A third-party platform may ask for both at once.
bool isServiceScope(const QByteArray &scope, bool component)
{
    const QList<QByteArray> parts = component ? scope.split(',') : QList<QByteArray>{scope};
    return std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) {
        return part == "snsapi_base" || part == "snsapi_userinfo";
    });
}

AuthorizeOrder orderFrom(const Params &params, int account)
{
    return {account,
            valueOf(params, "redirect_uri"),
            valueOf(params, "scope"),
            valueOf(params, "state"),
            hasParam(params, "state"),
            valueOf(params, "component_appid"),
            valueOf(params, "forcePopup") == "true",
            valueOf(params, "forceSnapShot") == "true"};
}

/// Parameters without which there is no page at all.
tl::expected<AuthorizeOrder, PageError> checkPresence(const World &world, const Params &params)
{
    if (valueOf(params, "appid").isEmpty()) {
        return page(10012);
    }
    if (valueOf(params, "redirect_uri").isEmpty()) {
        return page(10011);
    }
    if (valueOf(params, "scope").isEmpty()) {
        return page(10010);
    }
    if (hasParam(params, "state") && valueOf(params, "state").isEmpty()) {
        return page(10013); // leaving it out is allowed, sending an empty one is not
    }
    if (valueOf(params, "state").size() > LongestState) {
        return page(StateTooLong);
    }
    const std::optional<int> account = world.findAccount(valueOf(params, "appid"));
    if (!account || valueOf(params, "response_type") != "code") {
        return page(NoAccess);
    }
    return orderFrom(params, *account);
}

} // namespace

CheckedOrder checkAuthorize(const World &world, const Params &params)
{
    const CheckedOrder order = checkPresence(world, params);
    if (!order) {
        return order;
    }
    if (!world.lenientOrder && !inDocumentedOrder(params)) {
        return page(NoAccess);
    }
    const PlatformAccount &account = world.accounts[order->account];
    if (account.kind == AccountKind::Website) {
        return page(10016);
    }
    const bool component = hasParam(params, "component_appid");
    if (component && (order->componentAppId != account.componentAppId)) {
        return page(10015);
    }
    if (!isServiceScope(order->scope, component)) {
        return page(10005);
    }
    if (!isAbsolute(order->redirectUri)) {
        return page(BadRedirect);
    }
    if (!account.accepts(order->redirectUri)) {
        return page(10003);
    }
    return order;
}

CheckedOrder checkQrConnect(const World &world, const Params &params)
{
    const CheckedOrder order = checkPresence(world, params);
    if (!order) {
        return order;
    }
    const PlatformAccount &account = world.accounts[order->account];
    if (account.kind != AccountKind::Website || order->scope != "snsapi_login") {
        return page(BadScope);
    }
    if (!account.accepts(order->redirectUri)) {
        return page(BadRedirect);
    }
    return order;
}

} // namespace wxbind::sandbox
