#include "core/secrets/passphrasevault.h"

#include <QFileInfo>

#include <utility>

namespace wxbind {

using namespace Qt::StringLiterals;

PassphraseVault::PassphraseVault(QString file, KeyCost cost, QObject *parent)
    : Vault(parent)
    , m_file(std::move(file))
    , m_cost(cost)
{
    m_pool.setMaxThreadCount(1); // one derivation's memory at a time
}

PassphraseVault::~PassphraseVault()
{
    m_pool.clear();
    m_pool.waitForDone();
}

VaultState PassphraseVault::state() const
{
    if (m_key) {
        return VaultState::Open;
    }
    if (m_deriving > 0) {
        return VaultState::Opening;
    }
    return QFileInfo::exists(m_file) ? VaultState::Locked : VaultState::Absent;
}

Async<Secret> PassphraseVault::masterKey()
{
    if (m_key) {
        return ready<Secret>(*m_key);
    }
    if (m_deriving == 0) {
        const bool locked = state() == VaultState::Locked;
        return failed<Secret>(
            {Fault::Secret,
             0,
             {},
             locked ? u"the passphrase file is locked"_s : u"there is no passphrase file yet"_s,
             {}});
    }
    auto promise = std::make_shared<Promise<Secret>>();
    promise->start();
    m_waiting.append(promise);
    return promise->future();
}

Async<Unit> PassphraseVault::unlock(const Secret &passphrase)
{
    auto promise = std::make_shared<Promise<Unit>>();
    promise->start();
    ++m_deriving;
    Q_EMIT stateChanged();
    onResult(derive(passphrase), this, [this, promise](const Result<Secret> &key) {
        --m_deriving;
        settle(key);
        promise->addResult(key.map([](const Secret &) { return Unit{}; }));
        promise->finish();
    });
    return promise->future();
}

Async<Secret> PassphraseVault::derive(const Secret &passphrase)
{
    auto promise = std::make_shared<Promise<Secret>>();
    promise->start();
    m_pool.start([promise, passphrase, file = m_file, cost = m_cost] {
        Result<Secret> key = QFileInfo::exists(file) ? openPassphraseFile(file, passphrase)
                                                     : createPassphraseFile(file, passphrase, cost);
        if (!key && key.error().fault == Fault::Conflict) {
            // Somebody made the file while we did: then it is theirs that counts.
            key = openPassphraseFile(file, passphrase);
        }
        promise->addResult(std::move(key));
        promise->finish();
    });
    return promise->future();
}

void PassphraseVault::settle(const Result<Secret> &key)
{
    // A wrong guess does not close what is open already.
    if (key) {
        m_key = *key;
    }
    if (m_key || m_deriving == 0) {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &promise : waiting) {
            promise->addResult(m_key ? Result<Secret>(*m_key) : key);
            promise->finish();
        }
    }
    Q_EMIT stateChanged();
}

} // namespace wxbind
