#include "core/oauth/checkedvault.h"

#include "core/secrets/sealer.h"

#include <utility>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kPurpose("vault-check");
constexpr QByteArrayView kConstant("wxbind");

/// `kind` is what the wrong key was offered by.
[[nodiscard]] Error otherKey(const VaultCheck &check, const QString &kind)
{
    const bool sealedByKeychain = check.kind == "keychain"_L1;
    QString detail;
    if (sealedByKeychain && kind == check.kind) {
        detail = u"this data is sealed with another key than the keychain now has: restore the "
                 "keychain that had it"_s;
    } else if (sealedByKeychain) {
        detail = u"this data is sealed with the keychain's key: open it with the keychain, without "
                 "a passphrase and without a vault.json"_s;
    } else {
        detail = u"this data is sealed with the key of another passphrase file: put that "
                 "vault.json back and give its passphrase"_s;
    }
    return Error{Fault::Secret, 0, {}, detail + u"; or use another data folder"_s, {}};
}

[[nodiscard]] Result<Unit> compare(const VaultCheck &check, const Secret &key, const QString &kind)
{
    const auto opened = Sealer(key).open(check.box, kPurpose.toByteArray());
    return opened && *opened == kConstant ? Result<Unit>(Unit{}) : fail(otherKey(check, kind));
}

/// Looks again: another program may have been first.
[[nodiscard]] Result<Unit> keepOrCompare(Connection &db, const Secret &key, const QString &kind)
{
    VaultCheckRepository checks(db);
    const auto known = checks.get();
    if (!known) {
        return fail(known.error());
    }
    return *known ? compare(**known, key, kind)
                  : checks.insert(
                        {kind, Sealer(key).seal(kConstant.toByteArray(), kPurpose.toByteArray())});
}

} // namespace

CheckedVault::CheckedVault(std::unique_ptr<Vault> vault, Database &database, QObject *parent)
    : Vault(parent)
    , m_vault(std::move(vault))
    , m_database(database)
{
    connect(m_vault.get(), &Vault::stateChanged, this, &Vault::stateChanged);
}

VaultState CheckedVault::state() const
{
    if (m_key) {
        return VaultState::Open;
    }
    if (m_unlocking.isRunning()) {
        return VaultState::Opening;
    }
    if (m_vault->state() == VaultState::Open) {
        return m_refused ? VaultState::Locked : VaultState::Opening;
    }
    return m_vault->state();
}

Async<Secret> CheckedVault::masterKey()
{
    if (m_key) {
        return ready<Secret>(*m_key);
    }
    if (m_unlocking.isRunning()) {
        return andThen(m_unlocking, this, [this](Unit) { return masterKey(); });
    }
    return checkedKey();
}

Async<Unit> CheckedVault::unlock(const Secret &passphrase)
{
    const auto opened =
        andThen(known(), this, [this, passphrase](const Known &check) -> Async<Unit> {
            const bool wouldMakeAKey = m_vault->state() == VaultState::Absent;
            return check && wouldMakeAKey ? failed<Unit>(otherKey(*check, m_vault->kindName()))
                                          : m_vault->unlock(passphrase);
        });
    m_unlocking = andThen(opened, this, [this](Unit) {
        return andThen(checkedKey(), this, [](const Secret &) -> Result<Unit> { return Unit{}; });
    });
    Q_EMIT stateChanged();
    onResult(m_unlocking, this, [this](const Result<Unit> &) { Q_EMIT stateChanged(); });
    return m_unlocking;
}

Async<CheckedVault::Known> CheckedVault::known()
{
    return m_database.read([](Connection &db) { return VaultCheckRepository(db).get(); });
}

Async<Secret> CheckedVault::checkedKey()
{
    return andThen(m_vault->masterKey(), this, [this](const Secret &key) {
        auto promise = std::make_shared<Promise<Secret>>();
        promise->start();
        onResult(check(key), this, [this, key, promise](const Result<Unit> &fits) {
            const Result<Secret> outcome = fits ? Result<Secret>(key) : fail(fits.error());
            settle(outcome);
            promise->addResult(outcome);
            promise->finish();
        });
        return promise->future();
    });
}

Async<Unit> CheckedVault::check(const Secret &key)
{
    return andThen(known(), this, [this, key](const Known &known) -> Async<Unit> {
        const QString kind = m_vault->kindName();
        return known ? ready<Unit>(compare(*known, key, kind))
                     : m_database.write(
                           [key, kind](Connection &db) { return keepOrCompare(db, key, kind); });
    });
}

void CheckedVault::settle(const Result<Secret> &key)
{
    const VaultState before = state();
    m_refused = !key;
    if (key) {
        m_key = *key;
    }
    if (state() != before) {
        Q_EMIT stateChanged();
    }
}

} // namespace wxbind
