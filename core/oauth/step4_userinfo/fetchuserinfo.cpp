#include "core/oauth/step4_userinfo/fetchuserinfo.h"

#include "core/oauth/step4_userinfo/userinforeply.h"
#include "core/oauth/step4_userinfo/userinforequest.h"

namespace wxbind {

Async<Answer<Profile>> fetchUserInfo(HttpClient &http, QObject *owner, const Account &account,
                                     const Secret &accessToken, const OpenId &openId,
                                     UserInfoLang lang, const ExchangeContext &context)
{
    const Identity identity{account.appId, openId};
    return ask<Profile>(
        http, owner, userInfoRequest(account, accessToken, openId, lang, context),
        [identity](const HttpReply &reply) { return parseUserInfoReply(reply, identity); });
}

Async<Answer<Unit>> verifyToken(HttpClient &http, QObject *owner, const Account &account,
                                const Secret &accessToken, const OpenId &openId,
                                const ExchangeContext &context)
{
    return ask<Unit>(http, owner, verifyRequest(account, accessToken, openId, context),
                     parseVerifyReply);
}

} // namespace wxbind
