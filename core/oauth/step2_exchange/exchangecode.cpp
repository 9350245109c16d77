#include "core/oauth/step2_exchange/exchangecode.h"

#include "core/oauth/step2_exchange/exchangereply.h"
#include "core/oauth/step2_exchange/exchangerequest.h"

namespace wxbind {

Async<Answer<TokenGrant>> exchangeCode(HttpClient &http, QObject *owner, const Account &account,
                                       const Secret &secret, const Secret &code,
                                       const ExchangeContext &context)
{
    return ask<TokenGrant>(http, owner, exchangeRequest(account, secret, code, context),
                           parseExchangeReply);
}

} // namespace wxbind
