#pragma once

#include "core/model/attempt.h"
#include "core/model/profile.h"
#include "core/model/tokengrant.h"
#include "core/store/connection.h"
#include "core/store/tokenrepository.h"

namespace wxbind {

/// What a sign-in has found out when it comes to its decision.
struct SettleOrder
{
    Attempt attempt;
    TokenGrant grant;
    std::optional<Profile> profile;
    SealedWebToken token;
    Msecs now = 0;
    QString operatorName;
    QString host;
    bool decide = true; ///< false: the token is kept and that is all
};

struct Settled
{
    Attempt attempt;
    bool wantsUserInfo = false; ///< nothing decided: fetch userinfo and settle again
};

/// For a write job: reads the binding and the unionid's holders, decides and writes user, binding,
/// profile, token, audit and the attempt's end. All in the one transaction, so that two windows at
/// the same openid cannot both create a user.
[[nodiscard]] Result<Settled> settleSignIn(Connection &db, const SettleOrder &order);

} // namespace wxbind
