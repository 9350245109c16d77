#pragma once

#include "core/base/strongid.h"

namespace wxbind {

using AppId = StrongId<struct AppIdTag>;           ///< wx + 16 hex digits, in every sample seen
using OpenId = StrongId<struct OpenIdTag>;         ///< 28 characters, case-sensitive, of one appid
using UnionId = StrongId<struct UnionIdTag>;       ///< one per person per Open Platform account
using StateToken = StrongId<struct StateTokenTag>; ///< a-z A-Z 0-9, at most 128 bytes

using UserId = RowId<struct UserIdTag>;         ///< shown as U-48213
using AttemptId = RowId<struct AttemptIdTag>;   ///< shown as #4135
using ExchangeId = RowId<struct ExchangeIdTag>; ///< shown as #20418
using AuditId = RowId<struct AuditIdTag>;

/// An openid means something only together with its appid.
struct Identity
{
    AppId appId;
    OpenId openId;

    friend bool operator==(const Identity &, const Identity &) = default;
    friend size_t qHash(const Identity &identity, size_t seed = 0)
    {
        return qHashMulti(seed, identity.appId, identity.openId);
    }
};

} // namespace wxbind
