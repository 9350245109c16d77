#include "core/oauth/signin/bindrule.h"

#include <algorithm>

namespace wxbind {

namespace {

[[nodiscard]] bool isWrongPerson(const BindFacts &facts, UserId who)
{
    return !facts.expect.isNull() && facts.expect != who;
}

[[nodiscard]] bool allowsUserInfo(const TokenGrant &grant)
{
    return grant.hasScope(u"snsapi_userinfo") || grant.hasScope(u"snsapi_login");
}

[[nodiscard]] BindVerdict verdict(Decision decision, UserId user = {})
{
    return {decision, user, false, {}};
}

[[nodiscard]] BindVerdict conflict(QList<UserId> clash)
{
    return {Decision::Conflict, {}, false, std::move(clash)};
}

[[nodiscard]] BindVerdict decideKnown(const BindFacts &facts)
{
    const UserId user = facts.binding->userId;
    if (isWrongPerson(facts, user)) {
        return verdict(Decision::HeldWrongPerson);
    }
    QList<UserId> clash = facts.unionHolders;
    clash.removeAll(user);
    if (!clash.isEmpty()) {
        clash.prepend(user);
        return conflict(clash);
    }
    return verdict(Decision::KnownUser, user);
}

/// Without userinfo: whether consent could still show that the right person came.
[[nodiscard]] bool mayBeExpected(const BindFacts &facts)
{
    return facts.expect.isNull() || facts.unionHolders.contains(facts.expect) ||
           (facts.binding && facts.binding->userId == facts.expect);
}

[[nodiscard]] BindVerdict decideUnknown(const BindFacts &facts)
{
    if (facts.unionHolders.size() > 1) {
        return conflict(facts.unionHolders);
    }
    if (facts.unionHolders.size() == 1) {
        const UserId sibling = facts.unionHolders.first();
        return isWrongPerson(facts, sibling) ? verdict(Decision::HeldWrongPerson)
                                             : verdict(Decision::NewUser, sibling);
    }
    if (facts.expect.isNull()) {
        return {Decision::NewUser, {}, true, {}};
    }
    const bool wasTheirs = facts.binding && facts.binding->userId == facts.expect;
    return wasTheirs ? verdict(Decision::NewUser, facts.expect)
                     : verdict(Decision::HeldWrongPerson);
}

} // namespace

BindVerdict decideBinding(const BindFacts &facts)
{
    if (facts.grant.snapshot) {
        return verdict(Decision::HeldSnapshot);
    }
    if (facts.binding && facts.binding->state == BindingState::Bound) {
        return decideKnown(facts);
    }
    if (!facts.userInfoFetched) {
        if (allowsUserInfo(facts.grant)) {
            return {};
        }
        return verdict(mayBeExpected(facts) ? Decision::NeedsUserInfo : Decision::HeldWrongPerson);
    }
    return decideUnknown(facts);
}

} // namespace wxbind
