#pragma once

#include "core/model/names.h"
#include "core/model/user.h"
#include "core/store/sqltext.h"
#include "core/store/statement.h"

namespace wxbind {

inline constexpr NameTable<BindingState, 2> kBindingStates{{
    {BindingState::Bound, QLatin1StringView("bound")},
    {BindingState::Unbound, QLatin1StringView("unbound")},
}};

/// In the order bindingOf() reads them, from `first` on.
inline constexpr SqlText kBindingColumns(
    " b.appid, b.openid, b.user_id, b.unionid, b.nickname, b.state, b.scope, b.snapshot,"
    " b.bound_at, b.last_seen_at, b.version");

[[nodiscard]] inline Binding bindingOf(const Statement &row, int first = 0)
{
    Binding binding;
    binding.identity.appId = AppId(row.text(first));
    binding.identity.openId = OpenId(row.text(first + 1));
    binding.userId = UserId(row.number(first + 2));
    if (!row.isNull(first + 3)) {
        binding.unionId = UnionId(row.text(first + 3));
    }
    binding.nickname = row.text(first + 4);
    binding.state = valueIn(kBindingStates, row.text(first + 5)).value_or(BindingState::Unbound);
    binding.scope = row.text(first + 6);
    binding.snapshot = row.number(first + 7) != 0;
    binding.boundAt = row.number(first + 8);
    binding.lastSeenAt = row.number(first + 9);
    binding.version = row.number(first + 10);
    return binding;
}

} // namespace wxbind
