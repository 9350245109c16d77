#include "core/oauth/step2_exchange/exchangereply.h"

#include "core/oauth/grantfields.h"
#include "core/oauth/replyfields.h"

namespace wxbind {

using namespace Qt::StringLiterals;

Result<TokenGrant> parseExchangeReply(const HttpReply &reply, const QString &endpoint)
{
    return checkedFields(reply, endpoint).map([](const QJsonObject &fields) {
        TokenGrant grant = grantFrom(fields);
        grant.snapshot = flagField(fields, "is_snapshotuser"_L1).value_or(false);
        grant.unionId = idField<UnionId>(fields, "unionid"_L1);
        return grant;
    });
}

} // namespace wxbind
