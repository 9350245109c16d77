#include "core/oauth/step3_refresh/refreshtoken.h"

#include "core/oauth/step3_refresh/refreshreply.h"
#include "core/oauth/step3_refresh/refreshrequest.h"

namespace wxbind {

Async<Answer<TokenGrant>> refreshToken(HttpClient &http, QObject *owner, const Account &account,
                                       const Secret &refreshToken, const ExchangeContext &context,
                                       const Secret &componentToken)
{
    return ask<TokenGrant>(http, owner,
                           refreshRequest(account, refreshToken, context, componentToken),
                           [openId = context.openId](const HttpReply &reply) {
                               return parseRefreshReply(reply, openId);
                           });
}

} // namespace wxbind
