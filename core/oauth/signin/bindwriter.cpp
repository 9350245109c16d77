#include "core/oauth/signin/bindwriter.h"

#include "core/store/auditrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/tokenrepository.h"
#include "core/store/userrepository.h"

#include <QJsonObject>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QJsonObject recordOf(const Binding &binding)
{
    QJsonObject record{
        {u"appid"_s, binding.identity.appId.text()},
        {u"openid"_s, binding.identity.openId.text()},
        {u"user_id"_s, binding.userId.number()},
        {u"state"_s, binding.state == BindingState::Bound ? u"bound"_s : u"unbound"_s},
    };
    if (binding.unionId) {
        record.insert(u"unionid"_s, binding.unionId->text());
    }
    return record;
}

[[nodiscard]] QJsonObject recordOf(const User &user)
{
    return {{u"user_id"_s, user.id.number()}, {u"name"_s, user.name}};
}

/// The first nickname; the openid where there is none, because a name must not be empty.
[[nodiscard]] QString firstName(const SettleOrder &order)
{
    const QString nickname =
        order.profile ? order.profile->nickname.value_or(QString()).trimmed() : QString();
    return nickname.isEmpty() ? order.grant.openId.text() : nickname;
}

} // namespace

Result<UserId> BindWriter::touch()
{
    Binding binding = *m_facts.binding;
    const bool unionArrived = m_facts.unionId && binding.unionId != m_facts.unionId;
    binding.lastSeenAt = m_order.now;
    binding.scope = m_order.grant.scope;
    binding.snapshot = false;
    if (unionArrived) {
        binding.unionId = m_facts.unionId;
    }
    if (const auto updated = BindingRepository(m_db).update(binding); !updated) {
        return fail(updated.error());
    }
    if (unionArrived) {
        const auto written = audit(AuditAction::Bind, binding.userId, u"unionid arrived"_s,
                                   {recordOf(*m_facts.binding)}, {recordOf(binding)});
        if (!written) {
            return fail(written.error());
        }
    }
    if (const auto stored = storeProfileAndToken(); !stored) {
        return fail(stored.error());
    }
    return binding.userId;
}

Result<UserId> BindWriter::bind(const BindVerdict &verdict)
{
    const auto user = verdict.createUser ? createUser() : Result<UserId>(verdict.user);
    if (!user) {
        return user;
    }
    // An unbound row is taken over, with its version; what it was stays in the audit.
    Binding binding = m_facts.binding.value_or(Binding());
    binding.identity = m_facts.identity;
    binding.userId = *user;
    binding.unionId = m_facts.unionId;
    binding.nickname = m_order.profile ? m_order.profile->nickname.value_or(QString()) : QString();
    binding.state = BindingState::Bound;
    binding.scope = m_order.grant.scope;
    binding.snapshot = false;
    binding.boundAt = m_order.now;
    binding.lastSeenAt = m_order.now;
    if (const auto stored = storeBinding(binding); !stored) {
        return fail(stored.error());
    }
    const QJsonArray before =
        m_facts.binding ? QJsonArray{recordOf(*m_facts.binding)} : QJsonArray{};
    if (const auto written =
            audit(AuditAction::Bind, *user, u"sign-in"_s, before, {recordOf(binding)});
        !written) {
        return fail(written.error());
    }
    if (const auto stored = storeProfileAndToken(); !stored) {
        return fail(stored.error());
    }
    return user;
}

Result<UserId> BindWriter::createUser()
{
    User user;
    user.name = firstName(m_order);
    user.createdAt = m_order.now;
    const auto id = UserRepository(m_db).insert(user);
    if (!id) {
        return id;
    }
    user.id = *id;
    const auto written =
        audit(AuditAction::UserCreated, user.id, u"sign-in"_s, {}, {recordOf(user)});
    return written ? Result<UserId>(user.id) : fail(written.error());
}

Result<Unit> BindWriter::storeBinding(const Binding &binding)
{
    BindingRepository bindings(m_db);
    return m_facts.binding ? bindings.update(binding) : bindings.insert(binding);
}

Result<Unit> BindWriter::storeProfileAndToken()
{
    if (m_order.profile) {
        const auto stored = BindingRepository(m_db).storeProfile(*m_order.profile);
        if (!stored) {
            return stored;
        }
    }
    return TokenRepository(m_db).storeWeb(m_order.token);
}

Result<Unit> BindWriter::audit(AuditAction action, UserId user, const QString &reason,
                               const QJsonArray &before, const QJsonArray &after)
{
    AuditEntry entry;
    entry.at = m_order.now;
    entry.operatorName = m_order.operatorName;
    entry.host = m_order.host;
    entry.action = action;
    entry.reason = reason;
    entry.identity = m_facts.identity;
    entry.userId = user;
    entry.attempt = m_order.attempt.id;
    entry.before = before;
    entry.after = after;
    const auto written = AuditRepository(m_db).append(entry);
    return written ? Result<Unit>(Unit{}) : fail(written.error());
}

} // namespace wxbind
