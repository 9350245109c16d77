#include "core/console/seenperson.h"

#include "core/console/exchangedesk.h"
#include "core/store/bindingrepository.h"
#include "core/store/exchangerepository.h"
#include "core/store/userrepository.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

using Found = Result<std::optional<SeenPerson>>;

[[nodiscard]] Result<QString> nameOf(Connection &db, UserId id)
{
    const auto user = UserRepository(db).get(id);
    if (!user && user.error().fault != Fault::NotFound) {
        return fail(user.error());
    }
    return user ? user->name : QString();
}

void takeBinding(SeenPerson &person, const Binding &binding)
{
    person.openId = binding.identity.openId;
    person.nickname = binding.nickname;
    person.unionId = binding.unionId;
}

/// An attempt that bound nobody keeps no unionid and no nickname; the record of its calls does.
[[nodiscard]] Result<Unit> takeReplies(Connection &db, const Attempt &attempt, SeenPerson &person)
{
    for (const Stage &stage : attempt.stages) {
        if (stage.exchange.isNull()) {
            continue;
        }
        const auto call = ExchangeRepository(db).get(stage.exchange);
        if (!call) {
            return fail(call.error());
        }
        const QJsonObject fields = ExchangeDesk::readReply({}, call->replyBody, false).fields;
        if (const QString unionId = fields.value("unionid"_L1).toString(); !unionId.isEmpty()) {
            person.unionId = UnionId(unionId);
        }
        if (const QString nickname = fields.value("nickname"_L1).toString(); !nickname.isEmpty()) {
            person.nickname = nickname;
        }
    }
    return Unit{};
}

} // namespace

Found expectedIn(Connection &db, const Attempt &attempt)
{
    if (attempt.expect.isNull()) {
        return std::nullopt;
    }
    const auto name = nameOf(db, attempt.expect);
    if (!name) {
        return fail(name.error());
    }
    const auto bindings = BindingRepository(db).forUser(attempt.expect);
    if (!bindings) {
        return fail(bindings.error());
    }
    SeenPerson person;
    for (const Binding &binding : *bindings) {
        if (binding.identity.appId == attempt.appId) {
            takeBinding(person, binding);
        } else if (binding.unionId && !person.unionId) {
            person.unionId = binding.unionId; // the same in all accounts of one platform
        }
    }
    person.userId = attempt.expect;
    person.name = *name;
    return person;
}

Found cameIn(Connection &db, const Attempt &attempt)
{
    if (attempt.openId.isEmpty()) {
        return std::nullopt;
    }
    SeenPerson person;
    const auto binding = BindingRepository(db).find({attempt.appId, attempt.openId});
    if (!binding) {
        return fail(binding.error());
    }
    if (*binding) {
        takeBinding(person, **binding);
    }
    person.openId = attempt.openId;
    if (*binding && (*binding)->state == BindingState::Bound) {
        person.userId = (*binding)->userId;
        const auto name = nameOf(db, person.userId);
        if (!name) {
            return fail(name.error());
        }
        person.name = *name;
    }
    if (!person.unionId || person.nickname.isEmpty()) {
        if (const auto told = takeReplies(db, attempt, person); !told) {
            return fail(told.error());
        }
    }
    return person;
}

} // namespace wxbind
