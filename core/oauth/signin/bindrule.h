#pragma once

#include "core/model/attempt.h"
#include "core/model/profile.h"
#include "core/model/tokengrant.h"
#include "core/model/user.h"

namespace wxbind {

/// All that the rule may look at.
struct BindFacts
{
    Identity identity;
    TokenGrant grant;
    UserId expect;                  ///< null: anybody
    std::optional<Binding> binding; ///< the row of this identity, in any state
    QList<UserId> unionHolders;     ///< users that hold the grant's or profile's unionid
    std::optional<UnionId> unionId; ///< of grant or profile
    bool userInfoFetched = false;
};

/// What is to be done. `decision` absent: userinfo must be fetched first, then ask again.
struct BindVerdict
{
    std::optional<Decision> decision;
    UserId user; ///< KnownUser: that user; NewUser with a sibling by unionid: that person
    bool createUser = false;
    QList<UserId> clash; ///< Conflict: the people who hold it
};

/// The sign-in rule, pure, in the order it is applied:
///  1. a snapshot grant is held, never bound;
///  2. a known, bound openid is that user; if another person was expected it is held; if its
///     unionid belongs to somebody else it is a conflict;
///  3. an unknown openid without snsapi_userinfo (website accounts: snsapi_login) in the grant
///     needs userinfo consent; when a known person was expected and neither unionid nor an earlier
///     binding says that it may be them, it is held;
///  4. otherwise userinfo is fetched first;
///  5. a unionid held by two people is a conflict, nothing is written;
///  6. a unionid held by one person binds the openid to that person (unless another was expected);
///  7. nobody holds it: a new user is created (unless a known person was expected: held).
///
/// An openid whose row is Unbound is unknown: somebody took that tie apart on purpose, so the row's
/// earlier user counts for nothing but one case: when the operator expects exactly that user and no
/// unionid speaks against it, the openid is bound to them again. Else a new user is created and the
/// row moves there, which the audit shows.
[[nodiscard]] BindVerdict decideBinding(const BindFacts &facts);

} // namespace wxbind
