#pragma once

#include "core/model/audit.h"
#include "core/oauth/signin/bindrule.h"
#include "core/oauth/signin/signinsettle.h"

namespace wxbind {

/// Carries a verdict out, inside the transaction it was made in.
class BindWriter final
{
public:
    BindWriter(Connection &db, const SettleOrder &order, const BindFacts &facts)
        : m_db(db)
        , m_order(order)
        , m_facts(facts)
    {}

    /// A known user came: seen now, with this scope and token; a unionid that arrives is kept.
    [[nodiscard]] Result<UserId> touch();
    /// A new openid: its user (made, or the one the verdict names), binding, profile and token.
    [[nodiscard]] Result<UserId> bind(const BindVerdict &verdict);

private:
    [[nodiscard]] Result<UserId> createUser();
    [[nodiscard]] Result<Unit> storeBinding(const Binding &binding);
    [[nodiscard]] Result<Unit> storeProfileAndToken();
    [[nodiscard]] Result<Unit> audit(AuditAction action, UserId user, const QString &reason,
                                     const QJsonArray &before, const QJsonArray &after);

    Connection &m_db;
    const SettleOrder &m_order;
    const BindFacts &m_facts;
};

} // namespace wxbind
