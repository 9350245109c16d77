#include "core/oauth/step3_refresh/refreshtoken.h"

#include "core/oauth/step3_refresh/refreshreply.h"
#include "core/oauth/step3_refresh/refreshrequest.h"

namespace wxbind {

Async<Answer<TokenGrant>> refreshToken(HttpClient &http, QObject *owner, const Account &account,
                                       const Secret &refreshToken, const ExchangeContext &context,
                                       const Secret &componentToken)
{
    const auto request = refreshRequest(account, refreshToken, context, componentToken);
    const QString endpoint = request ? request->endpoint : QString();
    return ask<TokenGrant>(http, owner, request,
                           [openId = context.openId, endpoint](const HttpReply &reply) {
                               return parseRefreshReply(reply, openId, endpoint);
                           });
}

} // namespace wxbind
