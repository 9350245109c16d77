#include "app/composition.h"

#include "app/demoaccounts.h"
#include "app/ephemeralvault.h"
#include "app/journal.h"
#include "app/sandboxhands.h"
#include "app/storeexchangesink.h"
#include "app/windup.h"
#include "core/http/networkhttpclient.h"
#include "core/http/quietqtlogs.h"
#include "core/http/recordinghttpclient.h"
#include "core/oauth/basictoken/basictokenowner.h"
#include "core/oauth/checkedvault.h"
#include "core/oauth/signin/signinflow.h"
#include "core/secrets/openvault.h"
#include "core/store/attemptrepository.h"
#include "core/store/database.h"

#include <QFile>
#include <QLockFile>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QSysInfo>
#include <QtConcurrentRun>

#include <pwd.h>
#include <tuple>
#include <unistd.h>

namespace wxbind {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcComposition, "wxbind.composition")

namespace {

[[nodiscard]] QString loginName()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
}

[[nodiscard]] Result<Unit> checkOverride(const QUrl &address, const QString &option)
{
    return address.isEmpty() || isBaseAddress(address)
               ? Result<Unit>(Unit{})
               : fail(Fault::Invalid,
                      option + u": https, or http on a loopback address, is wanted"_s);
}

[[nodiscard]] QString dataDirOf(const CompositionOptions &options)
{
    if (!options.dataDir.isEmpty()) {
        return options.dataDir;
    }
    return options.sandbox ? QString(defaultDataDir() + u"/demo"_s) : defaultDataDir();
}

[[nodiscard]] std::unique_ptr<Sandbox> sandboxOf(const CompositionOptions &options)
{
    if (!options.sandbox) {
        return nullptr;
    }
    SandboxOptions wanted;
    wanted.users = qMax(kNamedPeople, options.demoPeople + kNamedPeople);
    return std::make_unique<Sandbox>(wanted);
}

[[nodiscard]] std::unique_ptr<Vault> vaultOf(const CompositionOptions &options, Random &random,
                                             Database &database)
{
    if (options.sandbox) {
        return std::make_unique<EphemeralVault>(random);
    }
    VaultOptions wanted;
    wanted.passphraseFile = dataDirOf(options) + u"/vault.json"_s;
    wanted.useKeychain = options.useKeychain && !options.passphrase;
    auto vault = std::make_unique<CheckedVault>(openVault(std::move(wanted)), database);
    if (options.passphrase) {
        // Who needs the key waits for it; a wrong passphrase is told there and by the state.
        std::ignore = vault->unlock(*options.passphrase);
    }
    return vault;
}

} // namespace

/// In the order in which they are built; they go in the opposite one.
struct Composition::Parts
{
    explicit Parts(const CompositionOptions &wanted)
        : options(wanted)
        , sandbox(sandboxOf(options))
        , hands(sandbox ? std::make_unique<SandboxHands>(*sandbox) : nullptr)
        , database({dataDirOf(options) + u"/wxbind.db"_s})
        , vault(vaultOf(options, random, database))
        , network(clock)
        , sink(database, *vault)
        , http(network, sink)
        , flow({http, database, *vault, clock, random, operatorName, host})
        , basicTokens({http, database, *vault, clock, operatorName})
        , console({database, http, *vault, clock, random, flow, basicTokens, operatorName, host,
                   options.apiBase, options.authorizeBase, options.sandbox},
                  hands.get())
    {}

    ~Parts() { sandboxStart.waitForFinished(); }

    void begin()
    {
        tellVault(*vault);
        QObject::connect(vault.get(), &Vault::stateChanged, &context,
                         [this] { tellVault(*vault); });
        if (sandbox) {
            QObject::connect(&console.signIns, &SignInDesk::listening, &context,
                             [this](const AppId &appId, const QUrl &address) {
                                 registerListener(appId, address);
                             });
            sandboxStart = QtConcurrent::run([box = sandbox.get()] { return box->start(); });
            ready = andThen(database.ready(), &context, [this](Unit) { return prepareSandbox(); });
        } else {
            ready = database.ready();
        }
        onResult(ready, &context, [this](const Result<Unit> &opened) {
            tellDatabase(database.path(), opened);
            if (opened) {
                tidyUp();
            }
        });
    }

    /// A second sandbox on this folder would take the accounts away from the first.
    [[nodiscard]] Result<Unit> takeFolder()
    {
        lock = std::make_unique<QLockFile>(QString(dataDirOf(options) + u"/sandbox.lock"_s));
        lock->setStaleLockTime(0); // held for as long as its process lives
        if (!lock->tryLock()) {
            return fail(Fault::Conflict, u"another wxbind runs its sandbox on this data folder"_s);
        }
        QFile::setPermissions(lock->fileName(), QFile::ReadOwner | QFile::WriteOwner);
        return Unit{};
    }

    [[nodiscard]] Async<Unit> prepareSandbox()
    {
        if (const auto taken = takeFolder(); !taken) {
            return failed<Unit>(taken.error());
        }
        const auto started =
            andThen(sandboxStart, &context, [this](Unit) { return vault->masterKey(); });
        return andThen(started, &context, [this](const Secret &key) {
            DemoOrder order;
            order.now = clock.now();
            order.accounts = demoAccounts(*sandbox, key, order.now);
            order.people = sandbox->people();
            order.demoPeople = options.demoPeople;
            order.operatorName = operatorName;
            order.host = host;
            return database.write(
                [order](Connection &connection) { return prepareDemo(connection, order); });
        });
    }

    /// What a listener receives must be registered on both sides, as on the real platform.
    void registerListener(const AppId &appId, const QUrl &address)
    {
        sandbox->allowRedirect(appId.text(), address.toString());
        onResult(console.accounts.get(appId), &context, [this, address](Result<Account> account) {
            if (!account || !account->isSandbox() || account->domains.contains(address.host()) ||
                account->domains.contains(address.authority())) {
                return;
            }
            account->domains.append(address.authority());
            onResult(console.accounts.update(*account, std::nullopt), &context,
                     [](const Result<Account> &updated) {
                         if (!updated) {
                             qCWarning(lcComposition, "the listener was not registered: %s",
                                       faultName(updated.error().fault).data());
                         }
                     });
        });
    }

    /// What a process that is gone left open. Nothing waits for it.
    void tidyUp()
    {
        const Msecs now = clock.now();
        const auto tidied = database.write([now](Connection &connection) -> Result<qint64> {
            AttemptRepository attempts(connection);
            const auto expired = attempts.expire(now);
            return expired ? attempts.closeAbandoned(now - kLongestRun) : expired;
        });
        onResult(tidied, &context, [](const Result<qint64> &closed) {
            if (!closed) {
                qCWarning(lcComposition, "open attempts were not tidied up: %s",
                          faultName(closed.error().fault).data());
            }
        });
    }

    CompositionOptions options;
    QString operatorName = loginName();
    QString host = QSysInfo::machineHostName();
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<Sandbox> sandbox;
    std::unique_ptr<SandboxHands> hands;
    Async<Unit> sandboxStart;
    std::unique_ptr<QLockFile> lock; ///< with a sandbox: the folder is ours
    Database database;
    std::unique_ptr<Vault> vault;
    NetworkHttpClient network;
    StoreExchangeSink sink;
    RecordingHttpClient http;
    SignInFlow flow;
    WindUp windUp{{network, http, flow}};
    BasicTokenOwner basicTokens;
    Console console;
    QObject context;
    Async<Unit> ready;
};

Composition::Composition(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Composition::~Composition() = default;

Result<std::unique_ptr<Composition>> Composition::build(CompositionOptions options)
{
    if (const auto fits = checkOverride(options.apiBase, u"api-base"_s); !fits) {
        return fail(fits.error());
    }
    if (const auto fits = checkOverride(options.authorizeBase, u"authorize-base"_s); !fits) {
        return fail(fits.error());
    }
    quietQtLogs();
    auto parts = std::make_unique<Parts>(options);
    parts->begin();
    return std::unique_ptr<Composition>(new Composition(std::move(parts)));
}

Console &Composition::console()
{
    return m_parts->console;
}

Async<Unit> Composition::ready()
{
    return m_parts->ready;
}

bool Composition::isCodeUnderWay() const
{
    return m_parts->windUp.needed();
}

Async<Unit> Composition::windUp(int patienceMillis)
{
    return m_parts->windUp.start(patienceMillis);
}

QString defaultDataDir()
{
    const QString chosen = qEnvironmentVariable("WXBIND_DATA");
    return chosen.isEmpty()
               ? QString(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                         u"/wxbind"_s)
               : chosen;
}

} // namespace wxbind
