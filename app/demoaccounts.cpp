#include "app/demoaccounts.h"

#include "core/oauth/accountkeys.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QString nameOf(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Service:
        return u"演示服务号 Demo"_s;
    case AccountKind::Test:
        return u"演示测试号 Test"_s;
    case AccountKind::Website:
        return u"演示网站 Website"_s;
    case AccountKind::Component:
        return u"演示第三方 Component"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<DemoAccount> demoAccounts(const Sandbox &sandbox, const Secret &key, Msecs now)
{
    const Sealer sealer(key);
    QList<DemoAccount> accounts;
    const QList<SandboxAccountInfo> known = sandbox.accounts();
    for (const SandboxAccountInfo &info : known) {
        const auto kind = accountKindFromName(info.kind);
        if (!kind || *kind == AccountKind::Component) {
            continue;
        }
        Account account;
        account.appId = AppId(info.appId);
        account.name = nameOf(*kind);
        account.kind = *kind;
        account.domains = info.domains;
        account.apiBase = sandbox.address();
        account.authorizeBase = sandbox.address();
        account.colour = static_cast<int>(accounts.size());
        account.hasSecret = true;
        account.createdAt = now;
        accounts.append({account, sealer.seal(info.secret.toUtf8(), secretPurpose(account.appId))});
    }
    return accounts;
}

} // namespace wxbind
