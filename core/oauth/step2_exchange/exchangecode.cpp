#include "core/oauth/step2_exchange/exchangecode.h"

#include "core/oauth/step2_exchange/exchangereply.h"
#include "core/oauth/step2_exchange/exchangerequest.h"

namespace wxbind {

Async<Answer<TokenGrant>> exchangeCode(HttpClient &http, QObject *owner, const Account &account,
                                       const Secret &secret, const Secret &code,
                                       const ExchangeContext &context)
{
    const auto request = exchangeRequest(account, secret, code, context);
    const QString endpoint = request ? request->endpoint : QString();
    return ask<TokenGrant>(http, owner, request, [endpoint](const HttpReply &reply) {
        return parseExchangeReply(reply, endpoint);
    });
}

} // namespace wxbind
