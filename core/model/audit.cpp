#include "core/model/audit.h"

#include "core/model/names.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<AuditAction, 10> kActions{{
    {AuditAction::Bind, "bind"_L1},
    {AuditAction::UserCreated, "user-created"_L1},
    {AuditAction::AccountAdded, "account-added"_L1},
    {AuditAction::AccountChanged, "account-changed"_L1},
    {AuditAction::AccountRemoved, "account-removed"_L1},
    {AuditAction::SecretStored, "secret-stored"_L1},
    {AuditAction::Reveal, "reveal"_L1},
    {AuditAction::TokenRefreshed, "token-refreshed"_L1},
    {AuditAction::ProfileRead, "profile-read"_L1},
    {AuditAction::LinkExpired, "link-expired"_L1},
}};

} // namespace

QString auditActionName(AuditAction action)
{
    return nameIn(kActions, action);
}

std::optional<AuditAction> auditActionFromName(QStringView name)
{
    return valueIn(kActions, name);
}

} // namespace wxbind
