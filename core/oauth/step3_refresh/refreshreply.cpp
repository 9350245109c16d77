#include "core/oauth/step3_refresh/refreshreply.h"

#include "core/oauth/grantfields.h"
#include "core/oauth/replyfields.h"

namespace wxbind {

using namespace Qt::StringLiterals;

Result<TokenGrant> parseRefreshReply(const HttpReply &reply, const OpenId &openId)
{
    return checkedFields(reply, u"sns/oauth2/refresh_token"_s)
        .and_then([&](const QJsonObject &fields) -> Result<TokenGrant> {
            TokenGrant grant = grantFrom(fields);
            if (!openId.isEmpty() && grant.openId != openId) {
                return fail(Fault::BadReply, u"the reply is for another openid"_s);
            }
            return grant;
        });
}

} // namespace wxbind
