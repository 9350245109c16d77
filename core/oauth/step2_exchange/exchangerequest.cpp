#include "core/oauth/step2_exchange/exchangerequest.h"

#include "core/oauth/apiaddress.h"

namespace wxbind {

using namespace Qt::StringLiterals;

Result<HttpRequest> exchangeRequest(const Account &account, const Secret &secret,
                                    const Secret &code, const ExchangeContext &context)
{
    if (code.isEmpty()) {
        return fail(Fault::Invalid, u"no code to exchange"_s);
    }
    if (secret.isEmpty()) {
        return fail(Fault::Secret, u"no secret for the exchange"_s);
    }
    const bool component = account.kind == AccountKind::Component;
    const QString key = QString::fromUtf8(secret.reveal());
    QueryItems query{{u"appid"_s, account.appId.text()}};
    if (!component) {
        query.append({u"secret"_s, key});
    }
    query.append({u"code"_s, QString::fromUtf8(code.reveal())});
    query.append({u"grant_type"_s, u"authorization_code"_s});
    if (component) {
        query.append({u"component_appid"_s, account.componentAppId.text()});
        query.append({u"component_access_token"_s, key});
    }
    HttpRequest request;
    request.endpoint =
        component ? u"sns/oauth2/component/access_token"_s : u"sns/oauth2/access_token"_s;
    request.context = context;
    request.context.step = Step::Exchange;
    request.context.appId = account.appId;
    request.oneShot = true;
    return apiAddress(account.apiBase, request.endpoint, query).map([&](const QUrl &url) {
        request.url = url;
        return request;
    });
}

} // namespace wxbind
