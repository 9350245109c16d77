#pragma once

#include "app/storeexchangesink.h"
#include "core/console/console.h"
#include "core/http/networkhttpclient.h"
#include "core/http/recordinghttpclient.h"
#include "core/oauth/basictoken/basictokenowner.h"
#include "core/oauth/signin/signinflow.h"
#include "core/sandbox/sandbox.h"
#include "core/store/bindingrepository.h"
#include "core/store/database.h"
#include "core/store/userrepository.h"
#include "tests/flows/phone.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memoryvault.h"

#include <QTemporaryDir>

namespace wxbind::test {

/// One console at work: everything that app/composition builds, with a clock that tests move.
/// Several stations may work on one file and one sandbox, as a window and a command line do.
class Station final
{
public:
    static constexpr auto kRedirect = "http://127.0.0.1:8000/wx/callback";

    Station(const QString &file, Secret key, VaultState vaultState = VaultState::Open)
        : database({file})
        , vault(std::move(key), vaultState)
        , network(clock)
        , sink(database, vault)
        , http(network, sink)
        , flow({http, database, vault, clock, random, QStringLiteral("tester"),
                QStringLiteral("testhost")})
        , basicTokens({http, database, vault, clock, QStringLiteral("tester")})
        , console({database,
                   http,
                   vault,
                   clock,
                   random,
                   flow,
                   basicTokens,
                   QStringLiteral("tester"),
                   QStringLiteral("testhost"),
                   {},
                   {},
                   false})
    {}

    /// The sandbox's account number `index`, as an operator would enter it.
    Account enter(const Sandbox &sandbox, qsizetype index = 0)
    {
        const SandboxAccountInfo info = sandbox.accounts().at(index);
        Account account;
        account.appId = AppId(info.appId);
        account.name = QStringLiteral("account ") + QString::number(index);
        account.kind = accountKindFromName(info.kind).value_or(AccountKind::Service);
        account.domains = {QStringLiteral("127.0.0.1:8000")};
        account.apiBase = sandbox.address();
        account.authorizeBase = sandbox.address();
        return must(waitFor(console.accounts.add(account, Secret(info.secret))));
    }

    [[nodiscard]] IssuedLink link(const AppId &appId,
                                  const QString &scope = QStringLiteral("snsapi_userinfo"),
                                  UserId expect = {},
                                  const QString &redirect = QString::fromLatin1(kRedirect))
    {
        LinkWish wish;
        wish.appId = appId;
        wish.order.redirectUri = redirect;
        wish.order.scope = scope;
        wish.expect = expect;
        return must(waitFor(console.links.create(wish)));
    }

    /// The whole way of one person: link, consent, callback, run.
    [[nodiscard]] Result<Attempt> signIn(const AppId &appId, const QString &person,
                                         const QString &scope = QStringLiteral("snsapi_userinfo"),
                                         UserId expect = {});

    /// A person who is there already, with one binding of another account's openid.
    UserId plant(const Identity &identity, const UnionId &unionId)
    {
        const Msecs now = clock.now();
        return must(waitFor(database.write([=](Connection &db) -> Result<UserId> {
            User user;
            user.name = identity.openId.text();
            user.createdAt = now;
            const auto id = UserRepository(db).insert(user);
            if (!id) {
                return id;
            }
            Binding binding;
            binding.identity = identity;
            binding.userId = *id;
            binding.unionId = unionId;
            binding.boundAt = now;
            const auto bound = BindingRepository(db).insert(binding);
            return bound ? id : Result<UserId>(fail(bound.error()));
        })));
    }

    FixedClock clock{SystemClock().now()};
    SystemRandom random;
    Database database;
    MemoryVault vault;
    NetworkHttpClient network;
    StoreExchangeSink sink;
    RecordingHttpClient http;
    SignInFlow flow;
    BasicTokenOwner basicTokens;
    Console console;
};

inline Result<Attempt> Station::signIn(const AppId &appId, const QString &person,
                                       const QString &scope, UserId expect)
{
    const QString came = approve(link(appId, scope, expect).link.text, person);
    return waitFor(console.signIns.run(appId, console.signIns.parse(came)));
}

/// A folder, a sandbox and one station with the sandbox's first account.
struct Scene
{
    Scene()
        : key(SystemRandom().bytes(32))
        , sandbox(SandboxOptions())
    {
        (void)must(sandbox.start());
        station = std::make_unique<Station>(file(), key);
        account = station->enter(sandbox);
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("wxbind.db")); }
    [[nodiscard]] Console &console() const { return station->console; }
    [[nodiscard]] SandboxPersonInfo person(const QString &wanted) const
    {
        const QList<SandboxPersonInfo> people = sandbox.people();
        for (const SandboxPersonInfo &one : people) {
            if (one.key == wanted) {
                return one;
            }
        }
        throw std::runtime_error("nobody of that key");
    }

    QTemporaryDir folder;
    Secret key;
    Sandbox sandbox;
    std::unique_ptr<Station> station;
    Account account;
};

} // namespace wxbind::test
