#include "core/console/personbytext.h"

#include "core/model/user.h"
#include "core/store/accountrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/userrepository.h"

#include <QSet>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Enough to tell one from several.
constexpr int kMostHolders = 50;

/// Everybody who holds this openid in some account, or this unionid.
[[nodiscard]] Result<QSet<UserId>> holdersOf(Connection &db, const QString &text)
{
    QSet<UserId> holders;
    const BindingRepository bindings(db);
    const auto accounts = AccountRepository(db).list();
    if (!accounts) {
        return fail(accounts.error());
    }
    for (const Account &account : *accounts) {
        const auto binding = bindings.find({account.appId, OpenId(text)});
        if (!binding) {
            return fail(binding.error());
        }
        if (*binding) {
            holders.insert((*binding)->userId);
        }
    }
    const auto byUnion = bindings.usersOf(UnionId(text), kMostHolders);
    if (!byUnion) {
        return fail(byUnion.error());
    }
    holders.unite(QSet<UserId>(byUnion->cbegin(), byUnion->cend()));
    return holders;
}

} // namespace

Result<UserId> personByText(Connection &db, const QString &text)
{
    if (const auto id = userIdFromText(text)) {
        return UserRepository(db).get(*id).map([](const User &user) { return user.id; });
    }
    const auto holders = text.isEmpty() ? Result<QSet<UserId>>() : holdersOf(db, text);
    if (!holders) {
        return fail(holders.error());
    }
    if (holders->isEmpty()) {
        return fail(Fault::NotFound, u"no user, openid or unionid of that name"_s);
    }
    if (holders->size() > 1) {
        return fail(Fault::Conflict, u"held by %1 people"_s.arg(holders->size()));
    }
    return *holders->cbegin();
}

} // namespace wxbind
