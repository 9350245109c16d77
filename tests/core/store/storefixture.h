#pragma once

#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/connection.h"
#include "core/store/exchangerepository.h"
#include "core/store/migrator.h"
#include "core/store/userrepository.h"

#include <QTemporaryDir>

#include <memory>

namespace wxbind::test {

using namespace Qt::StringLiterals;

inline constexpr Msecs kT0 = 1'700'000'000'000;

[[nodiscard]] inline Account account(const QString &appId)
{
    Account account;
    account.appId = AppId(appId);
    account.name = u"账号 "_s + appId;
    account.domains = {u"www.example.com"_s, u"m.example.com"_s};
    account.apiBase = defaultApiBase();
    account.authorizeBase = defaultAuthorizeBase();
    account.createdAt = kT0;
    return account;
}

[[nodiscard]] inline Identity identity(const QString &openId, const QString &appId = u"wx1"_s)
{
    return {AppId(appId), OpenId(openId)};
}

[[nodiscard]] inline Binding binding(const Identity &identity, UserId user,
                                     const QString &nickname = {})
{
    Binding binding;
    binding.identity = identity;
    binding.userId = user;
    binding.nickname = nickname;
    binding.scope = u"snsapi_userinfo"_s;
    binding.boundAt = kT0;
    binding.lastSeenAt = kT0;
    return binding;
}

[[nodiscard]] inline User user(const QString &name, const QString &remark = {})
{
    User user;
    user.name = name;
    user.remark = remark;
    user.createdAt = kT0;
    return user;
}

[[nodiscard]] inline Attempt attempt(const QString &state, const QString &appId = u"wx1"_s)
{
    Attempt attempt;
    attempt.appId = AppId(appId);
    attempt.state = StateToken(state);
    attempt.link = u"https://open.weixin.qq.com/connect/oauth2/authorize?state="_s + state;
    attempt.redirectUri = u"https://www.example.com/cb"_s;
    attempt.scope = u"snsapi_userinfo"_s;
    attempt.operatorName = u"li"_s;
    attempt.createdAt = kT0;
    attempt.expiresAt = kT0 + kLinkLife;
    attempt.stages = freshStages();
    return attempt;
}

/// A migrated file in a folder of its own, and one connection to it, outside any transaction.
class Store final
{
public:
    Store()
        : m_connection(Connection::open(path(), {}).value())
    {
        migrate(db(), carriedMigrations().value()).value();
        // as the product's files are, so that a second connection reads beside a writer
        db().execute(QLatin1StringView("PRAGMA journal_mode = WAL")).value();
    }

    [[nodiscard]] Connection &db() { return *m_connection; }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"wxbind.db"_s); }

    void addAccounts(const QStringList &appIds)
    {
        for (const QString &appId : appIds) {
            AccountRepository(db()).insert(account(appId)).value();
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

} // namespace wxbind::test
