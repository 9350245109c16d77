#pragma once

#include "core/base/clock.h"
#include "core/model/ids.h"

#include <QJsonArray>

#include <optional>

namespace wxbind {

enum class AuditAction
{
    Bind, ///< a sign-in or an operator bound an openid
    UserCreated,
    AccountAdded,
    AccountChanged,
    AccountRemoved,
    SecretStored,
    Reveal, ///< an operator looked at a masked value
    TokenRefreshed,
    ProfileRead, ///< sns/userinfo, asked by an operator, changed what a binding says
    LinkExpired, ///< an operator ended a waiting link before its time
};

/// Append-only: who did what to which rows, and how they were before and after. No secret in it.
struct AuditEntry
{
    AuditId id;
    Msecs at = 0;
    QString operatorName; ///< login name of the operator
    QString host;
    AuditAction action = AuditAction::Bind;
    QString reason;
    std::optional<Identity> identity;
    UserId userId;
    AttemptId attempt;
    QJsonArray before;
    QJsonArray after;
};

[[nodiscard]] QString auditActionName(AuditAction action);
[[nodiscard]] std::optional<AuditAction> auditActionFromName(QStringView name);

} // namespace wxbind
