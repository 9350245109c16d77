#include "core/oauth/grantfields.h"

#include "core/oauth/replyfields.h"

namespace wxbind {

using namespace Qt::StringLiterals;

TokenGrant grantFrom(const QJsonObject &fields)
{
    TokenGrant grant;
    grant.accessToken = idField<Secret>(fields, "access_token"_L1).value_or(Secret());
    grant.expiresInSeconds = numberField(fields, "expires_in"_L1).value_or(0);
    grant.refreshToken = idField<Secret>(fields, "refresh_token"_L1).value_or(Secret());
    grant.openId = idField<OpenId>(fields, "openid"_L1).value_or(OpenId());
    grant.scope = textField(fields, "scope"_L1).value_or(QString());
    return grant;
}

} // namespace wxbind
