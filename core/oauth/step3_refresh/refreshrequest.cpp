#include "core/oauth/step3_refresh/refreshrequest.h"

#include "core/oauth/apiaddress.h"

namespace wxbind {

using namespace Qt::StringLiterals;

Result<HttpRequest> refreshRequest(const Account &account, const Secret &refreshToken,
                                   const ExchangeContext &context, const Secret &componentToken)
{
    if (refreshToken.isEmpty()) {
        return fail(Fault::Invalid, u"no refresh token to use"_s);
    }
    const bool component = account.kind == AccountKind::Component;
    if (component && componentToken.isEmpty()) {
        return fail(Fault::Secret, u"no component_access_token for the refresh"_s);
    }
    QueryItems query{{u"appid"_s, account.appId.text()}, {u"grant_type"_s, u"refresh_token"_s}};
    if (component) {
        query.append({u"component_appid"_s, account.componentAppId.text()});
        query.append({u"component_access_token"_s, QString::fromUtf8(componentToken.reveal())});
    }
    query.append({u"refresh_token"_s, QString::fromUtf8(refreshToken.reveal())});
    HttpRequest request;
    request.endpoint =
        component ? u"sns/oauth2/component/refresh_token"_s : u"sns/oauth2/refresh_token"_s;
    request.context = context;
    request.context.step = Step::Refresh;
    request.context.appId = account.appId;
    return apiAddress(account.apiBase, request.endpoint, query).map([&](const QUrl &url) {
        request.url = url;
        return request;
    });
}

} // namespace wxbind
