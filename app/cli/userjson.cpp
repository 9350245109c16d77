#include "app/cli/userjson.h"

#include "app/cli/attemptview.h"
#include "app/cli/exchangeview.h"
#include "app/cli/profileview.h"
#include "app/cli/textform.h"
#include "app/cli/tokenview.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString bindingStateName(BindingState state)
{
    switch (state) {
    case BindingState::Bound:
        return u"bound"_s;
    case BindingState::Unbound:
        return u"unbound"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue timeOrNull(Msecs at)
{
    return at == 0 ? QJsonValue() : QJsonValue(isoTime(at));
}

/// The part of a row that the binding brings.
QJsonObject bindingJson(const Binding &binding)
{
    return {{u"nickname"_s, binding.nickname},
            {u"appid"_s, binding.identity.appId.text()},
            {u"openid"_s, binding.identity.openId.text()},
            {u"unionid"_s, binding.unionId ? QJsonValue(binding.unionId->text()) : QJsonValue()},
            {u"state"_s, bindingStateName(binding.state)},
            {u"bound_at"_s, timeOrNull(binding.boundAt)},
            {u"last_seen_at"_s, timeOrNull(binding.lastSeenAt)}};
}

QJsonObject rowJson(const UserRow &row)
{
    QJsonObject json{{u"nickname"_s, {}},    {u"appid"_s, {}}, {u"openid"_s, {}},
                     {u"unionid"_s, {}},     {u"state"_s, {}}, {u"bound_at"_s, {}},
                     {u"last_seen_at"_s, {}}};
    if (row.binding) {
        json = bindingJson(*row.binding);
    }
    json.insert(u"user_id"_s, userIdText(row.userId));
    json.insert(u"name"_s, row.name);
    json.insert(u"disabled"_s, row.disabled);
    return json;
}

/// A kept token that was not opened: even its mask would need the vault.
QJsonObject closedTokenJson(const Identity &identity, const TokenLife &life)
{
    return {{u"has_token"_s, true},
            {u"appid"_s, identity.appId.text()},
            {u"openid"_s, identity.openId.text()},
            {u"scope"_s, life.scope},
            {u"obtained_at"_s, timeOrNull(life.obtainedAt)},
            {u"expires_at"_s, timeOrNull(life.accessExpiresAt)},
            {u"refresh_expires_at"_s, timeOrNull(life.refreshExpiresAt)},
            {u"access_token"_s, QJsonValue()},
            {u"refresh_token"_s, QJsonValue()}};
}

QJsonArray tokensJson(const UserDetail &detail, const QList<TokenView> &opened, bool revealed)
{
    QJsonArray tokens;
    for (const BindingDetail &binding : detail.bindings) {
        if (!binding.token) {
            continue;
        }
        const Identity &identity = binding.binding.identity;
        QJsonObject json = closedTokenJson(identity, *binding.token);
        for (const TokenView &view : opened) {
            if (view.token.identity == identity) {
                const TokenGrant &grant = view.token.grant;
                json.insert(u"access_token"_s, secretText(grant.accessToken, revealed));
                json.insert(u"refresh_token"_s, secretText(grant.refreshToken, revealed));
            }
        }
        tokens.append(json);
    }
    return tokens;
}

QJsonObject auditJson(const AuditEntry &entry)
{
    return {{u"entry"_s, entry.id.number()},
            {u"at"_s, isoTime(entry.at)},
            {u"action"_s, auditActionName(entry.action)},
            {u"operator"_s, entry.operatorName},
            {u"host"_s, entry.host},
            {u"reason"_s, entry.reason},
            {u"before"_s, entry.before},
            {u"after"_s, entry.after}};
}

template <class List, class Fn>
QJsonArray arrayOf(const List &list, Fn json)
{
    QJsonArray array;
    for (const auto &item : list) {
        array.append(json(item));
    }
    return array;
}

/// The newest profile of all bindings: who this person says to be.
QJsonValue newestProfile(const UserDetail &detail)
{
    const Profile *newest = nullptr;
    for (const BindingDetail &binding : detail.bindings) {
        if (binding.profile && (!newest || binding.profile->fetchedAt > newest->fetchedAt)) {
            newest = &*binding.profile;
        }
    }
    return newest ? QJsonValue(profileJson(*newest, newest->exchange)) : QJsonValue();
}

} // namespace

QJsonObject userPageJson(const UserPage &page)
{
    return {{u"rows"_s, arrayOf(page.rows, rowJson)},
            {u"next"_s, page.next.isEmpty() ? QJsonValue() : QJsonValue(page.next)},
            {u"count"_s, QJsonObject{{u"value"_s, page.count}, {u"exact"_s, page.exact}}}};
}

QJsonObject userJson(const UserDetail &detail, const QList<TokenView> &opened, bool revealed)
{
    const User &user = detail.user;
    const auto binding = [](const BindingDetail &one) {
        QJsonObject json = bindingJson(one.binding);
        json.insert(u"account"_s, one.accountName);
        json.insert(u"scope"_s, one.binding.scope);
        json.insert(u"snapshot"_s, one.binding.snapshot);
        json.insert(u"profile"_s,
                    one.profile ? profileJson(*one.profile, one.profile->exchange) : QJsonValue());
        return json;
    };
    return {{u"person"_s, QJsonObject{{u"user_id"_s, userIdText(user.id)},
                                      {u"name"_s, user.name},
                                      {u"remark"_s, user.remark},
                                      {u"disabled"_s, user.disabled},
                                      {u"created_at"_s, timeOrNull(user.createdAt)}}},
            {u"bindings"_s, arrayOf(detail.bindings, binding)},
            {u"profile"_s, newestProfile(detail)},
            {u"tokens"_s, tokensJson(detail, opened, revealed)},
            {u"attempts"_s, arrayOf(detail.attempts, attemptJson)},
            {u"exchanges"_s, arrayOf(detail.exchanges, exchangeJson)},
            {u"history"_s, arrayOf(detail.history, auditJson)}};
}

} // namespace wxbind
