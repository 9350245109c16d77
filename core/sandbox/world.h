#pragma once

#include "core/sandbox/basictokenbook.h"
#include "core/sandbox/codebook.h"
#include "core/sandbox/grantbook.h"
#include "core/sandbox/person.h"
#include "core/sandbox/platformaccount.h"
#include "core/sandbox/quotabook.h"
#include "core/sandbox/reply.h"
#include "core/sandbox/ridbook.h"
#include "core/sandbox/sandbox.h"

#include <optional>

namespace wxbind::sandbox {

/// Everything the platform knows: people, accounts, codes, tokens, allowances, over one clock.
/// No sockets; one thread.
class World final
{
public:
    explicit World(const SandboxOptions &options);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    SandboxClock clock;
    const IdMaker ids;
    const bool lenientOrder;
    const QList<Person> people;
    QList<PlatformAccount> accounts;
    const ThirdParty thirdParty;
    CodeBook codes;
    GrantBook grants;
    BasicTokenBook basicTokens;
    QuotaBook quotas;
    RidBook rids;

    [[nodiscard]] std::optional<int> findAccount(const QByteArray &appId) const;
    [[nodiscard]] std::optional<int> findPerson(const QByteArray &key) const;
    /// The person behind an openid of this account; case counts.
    [[nodiscard]] std::optional<int> findOpenId(int account, const QByteArray &openId) const;
    [[nodiscard]] QByteArray openId(int account, int person) const;
    /// Empty when the person or the account is not bound to the Open Platform account.
    [[nodiscard]] QByteArray unionId(int account, int person) const;
    /// People who follow, in a fixed order.
    [[nodiscard]] const QList<int> &followers() const { return m_followers; }

    /// The account a basic token stands for, or the errcode a cgi-bin call answers.
    [[nodiscard]] tl::expected<int, int> accountOfBasicToken(const QByteArray &token) const;

private:
    QHash<QByteArray, int> m_peopleByKey;
    QHash<QByteArray, QPair<int, int>> m_byOpenId; ///< account, person
    QList<QList<QByteArray>> m_openIds;            ///< by account, person
    QList<QByteArray> m_unionIds;                  ///< by person
    QList<int> m_followers;
};

} // namespace wxbind::sandbox
