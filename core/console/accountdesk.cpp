#include "core/console/accountdesk.h"

#include "core/console/accountcheck.h"
#include "core/console/accountrules.h"
#include "core/model/audit.h"
#include "core/oauth/accountkeys.h"
#include "core/store/accountrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

using Box = std::optional<QByteArray>;

/// Who changes what: the frame of every audit entry that is made here.
[[nodiscard]] AuditEntry entryOf(const ConsoleParts &parts, AuditAction action)
{
    AuditEntry entry;
    entry.at = parts.clock.now();
    entry.operatorName = parts.operatorName;
    entry.host = parts.host;
    entry.action = action;
    return entry;
}

[[nodiscard]] Result<Unit> storeBox(Connection &db, const Account &account, const Box &box,
                                    AuditEntry entry)
{
    if (!box) {
        return Unit{};
    }
    const auto stored = AccountRepository(db).storeSealedSecret(account.appId, box);
    if (!stored) {
        return stored;
    }
    entry.action = AuditAction::SecretStored;
    entry.before = {};
    entry.after = {QJsonObject{{u"appid"_s, account.appId.text()}}};
    const auto written = AuditRepository(db).append(entry);
    return written ? Result<Unit>(Unit{}) : fail(written.error());
}

[[nodiscard]] Result<Account> insertAccount(Connection &db, const Account &account, const Box &box,
                                            AuditEntry entry)
{
    AccountRepository accounts(db);
    if (const auto inserted = accounts.insert(account); !inserted) {
        return fail(inserted.error());
    }
    entry.after = {accountRecord(account)};
    if (const auto written = AuditRepository(db).append(entry); !written) {
        return fail(written.error());
    }
    if (const auto stored = storeBox(db, account, box, entry); !stored) {
        return fail(stored.error());
    }
    return accounts.get(account.appId);
}

[[nodiscard]] Result<Account> updateAccount(Connection &db, const Account &account, const Box &box,
                                            AuditEntry entry)
{
    AccountRepository accounts(db);
    const auto before = accounts.get(account.appId);
    if (!before) {
        return before;
    }
    if (const auto updated = accounts.update(account); !updated) {
        return fail(updated.error());
    }
    entry.before = {accountRecord(*before)};
    entry.after = {accountRecord(account)};
    if (const auto written = AuditRepository(db).append(entry); !written) {
        return fail(written.error());
    }
    if (const auto stored = storeBox(db, account, box, entry); !stored) {
        return fail(stored.error());
    }
    return accounts.get(account.appId);
}

[[nodiscard]] Result<Unit> removeAccount(Connection &db, const AppId &appId, AuditEntry entry)
{
    AccountRepository accounts(db);
    const auto before = accounts.get(appId);
    if (!before) {
        return fail(before.error());
    }
    if (const auto removed = accounts.remove(appId); !removed) {
        return removed;
    }
    entry.before = {accountRecord(*before)};
    const auto written = AuditRepository(db).append(entry);
    return written ? Result<Unit>(Unit{}) : fail(written.error());
}

/// The box of a new secret; nothing when none is given.
[[nodiscard]] Async<Box> sealed(ConsoleParts &parts, QObject *context, const AppId &appId,
                                const std::optional<Secret> &secret)
{
    if (!secret) {
        return ready<Box>(Box());
    }
    const Secret trimmed(secret->reveal().trimmed());
    if (trimmed.isEmpty()) {
        return failed<Box>({Fault::Invalid, 0, {}, u"secret: an empty one was given"_s, {}});
    }
    return andThen(parts.vault.masterKey(), context,
                   [appId, trimmed](const Secret &key) -> Result<Box> {
                       return Box(Sealer(key).seal(trimmed.reveal(), secretPurpose(appId)));
                   });
}

} // namespace

AccountDesk::AccountDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

Async<QList<Account>> AccountDesk::list()
{
    return m_parts.database.read([](Connection &db) { return AccountRepository(db).list(); });
}

Async<Account> AccountDesk::get(const AppId &appId)
{
    return m_parts.database.read(
        [appId](Connection &db) { return AccountRepository(db).get(appId); });
}

Async<Account> AccountDesk::add(const Account &account, const std::optional<Secret> &secret)
{
    auto sound = soundAccount(account, m_parts.sandboxOnly);
    if (!sound) {
        return failed<Account>(sound.error());
    }
    sound->createdAt = m_parts.clock.now();
    const AuditEntry entry = entryOf(m_parts, AuditAction::AccountAdded);
    const auto added = andThen(sealed(m_parts, this, sound->appId, secret), this,
                               [this, account = *sound, entry](const Box &box) {
                                   return m_parts.database.write([=](Connection &db) {
                                       return insertAccount(db, account, box, entry);
                                   });
                               });
    return announced(added);
}

Async<Account> AccountDesk::update(const Account &account, const std::optional<Secret> &secret)
{
    const auto sound = soundAccount(account, m_parts.sandboxOnly);
    if (!sound) {
        return failed<Account>(sound.error());
    }
    const AuditEntry entry = entryOf(m_parts, AuditAction::AccountChanged);
    const auto updated = andThen(sealed(m_parts, this, sound->appId, secret), this,
                                 [this, account = *sound, entry](const Box &box) {
                                     return m_parts.database.write([=](Connection &db) {
                                         return updateAccount(db, account, box, entry);
                                     });
                                 });
    return announced(updated);
}

Async<Unit> AccountDesk::remove(const AppId &appId)
{
    const AuditEntry entry = entryOf(m_parts, AuditAction::AccountRemoved);
    return announced(m_parts.database.write(
        [appId, entry](Connection &db) { return removeAccount(db, appId, entry); }));
}

Async<QList<AccountCheck>> AccountDesk::check(const AppId &appId)
{
    return andThen(get(appId), this, [this](const Account &account) {
        auto *run = new AccountCheckRun(m_parts, withOverrides(m_parts, account), this);
        return run->start();
    });
}

template <class T>
Async<T> AccountDesk::announced(const Async<T> &change)
{
    return andThen(change, this, [this](T value) -> Result<T> {
        Q_EMIT accountsChanged();
        return value;
    });
}

} // namespace wxbind
