#pragma once

#include "core/base/clock.h"
#include "core/model/ids.h"

#include <optional>

namespace wxbind {

/// A person of the operator's site.
struct User
{
    UserId id;
    QString name; ///< what the operator calls this person; the first nickname when created
    QString remark;
    bool disabled = false;
    Msecs createdAt = 0;
    qint64 version = 0;

    friend bool operator==(const User &, const User &) = default;
};

enum class BindingState
{
    Bound,
    Unbound, ///< the row and its history stay
};

/// One openid of one account, bound to one user.
struct Binding
{
    Identity identity;
    UserId userId;
    std::optional<UnionId> unionId;
    QString nickname; ///< of the latest profile, for lists and search
    BindingState state = BindingState::Bound;
    QString scope; ///< of the latest grant
    bool snapshot = false;
    Msecs boundAt = 0;
    Msecs lastSeenAt = 0;
    qint64 version = 0;

    friend bool operator==(const Binding &, const Binding &) = default;
};

[[nodiscard]] inline QString userIdText(UserId id)
{
    return QStringLiteral("U-%1").arg(id.number());
}

/// `U-48213`, `u-48213` or `48213`; nothing else.
[[nodiscard]] std::optional<UserId> userIdFromText(QStringView text);

} // namespace wxbind
