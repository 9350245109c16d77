#include "core/oauth/step4_userinfo/userinforequest.h"

#include "core/oauth/apiaddress.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

Result<HttpRequest> webTokenRequest(const Account &account, const QString &endpoint,
                                    const QueryItems &query, Step step,
                                    const ExchangeContext &context)
{
    for (const auto &[name, value] : query) {
        if (value.isEmpty()) {
            return fail(Fault::Invalid, name + " is empty"_L1);
        }
    }
    return apiAddress(account.apiBase, endpoint, query).map([&](const QUrl &url) {
        HttpRequest request;
        request.url = url;
        request.endpoint = endpoint;
        request.context = context;
        request.context.step = step;
        request.context.appId = account.appId;
        request.repeatable = true;
        return request;
    });
}

} // namespace

Result<HttpRequest> userInfoRequest(const Account &account, const Secret &accessToken,
                                    const OpenId &openId, UserInfoLang lang,
                                    const ExchangeContext &context)
{
    const QueryItems query{{u"access_token"_s, QString::fromUtf8(accessToken.reveal())},
                           {u"openid"_s, openId.text()},
                           {u"lang"_s, userInfoLangName(lang)}};
    return webTokenRequest(account, u"sns/userinfo"_s, query, Step::UserInfo, context);
}

Result<HttpRequest> verifyRequest(const Account &account, const Secret &accessToken,
                                  const OpenId &openId, const ExchangeContext &context)
{
    const QueryItems query{{u"access_token"_s, QString::fromUtf8(accessToken.reveal())},
                           {u"openid"_s, openId.text()}};
    return webTokenRequest(account, u"sns/auth"_s, query, Step::Verify, context);
}

} // namespace wxbind
