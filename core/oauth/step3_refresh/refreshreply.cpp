#include "core/oauth/step3_refresh/refreshreply.h"

#include "core/oauth/grantfields.h"
#include "core/oauth/replyfields.h"

namespace wxbind {

using namespace Qt::StringLiterals;

Result<TokenGrant> parseRefreshReply(const HttpReply &reply, const OpenId &openId,
                                     const QString &endpoint)
{
    return checkedFields(reply, endpoint)
        .and_then([&](const QJsonObject &fields) -> Result<TokenGrant> {
            TokenGrant grant = grantFrom(fields);
            if (!openId.isEmpty() && grant.openId != openId) {
                return fail(Fault::BadReply, u"the reply is for another openid"_s);
            }
            return grant;
        });
}

} // namespace wxbind
