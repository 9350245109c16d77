#include "core/secrets/keychainvault.h"

#include "core/secrets/passphrasefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRetryMillis = 50;

QString usersLockFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
           u"/wxbind-keychain.lock"_s;
}

} // namespace

KeychainVault::KeychainVault(std::unique_ptr<KeychainBackend> backend,
                             std::unique_ptr<Random> random, QString lockFile, int millis,
                             QObject *parent)
    : Vault(parent)
    , m_backend(std::move(backend))
    , m_random(std::move(random))
    , m_lockFile(std::move(lockFile))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMillis);
    connect(&m_retry, &QTimer::timeout, this, &KeychainVault::guard);
    m_limit.setSingleShot(true);
    m_limit.setInterval(millis);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        refuse(VaultState::Locked, Fault::Timeout, u"the keychain did not answer"_s);
    });
}

Async<Secret> KeychainVault::masterKey()
{
    if (m_key) {
        return ready<Secret>(*m_key);
    }
    auto promise = std::make_shared<Promise<Secret>>();
    promise->start();
    Async<Secret> answer = promise->future();
    m_waiting.append(std::move(promise));
    if (m_state != VaultState::Opening) {
        ask();
    }
    return answer;
}

Async<Unit> KeychainVault::unlock(const Secret &)
{
    return failed<Unit>({Fault::Invalid, 0, {}, u"a keychain takes no passphrase"_s, {}});
}

void KeychainVault::ask()
{
    ++m_round;
    m_written = false;
    m_state = VaultState::Opening;
    m_limit.start();
    Q_EMIT stateChanged();
    read();
}

void KeychainVault::read()
{
    onResult(m_backend->read(), this,
             [this, round = m_round](const Result<KeychainAnswer> &answer) {
                 if (round == m_round) {
                     onRead(answer.value_or(KeychainAnswer()));
                 }
             });
}

void KeychainVault::onRead(const KeychainAnswer &answer)
{
    if (answer.status == KeychainStatus::Done) {
        take(answer.value);
    } else if (answer.status == KeychainStatus::NotFound && !m_guard) {
        guard();
    } else if (answer.status == KeychainStatus::NotFound && !m_written) {
        make();
    } else {
        refuseAs(answer);
    }
}

void KeychainVault::guard()
{
    const QString path = m_lockFile.isEmpty() ? usersLockFile() : m_lockFile;
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // its holder may wait for a person to type a password
    if (lock->tryLock()) {
        m_guard = std::move(lock);
        read(); // another program may have been first
    } else if (lock->error() == QLockFile::LockFailedError) {
        m_retry.start();
    } else {
        refuse(VaultState::Locked, Fault::Secret,
               u"a new keychain entry cannot be guarded by "_s + path);
    }
}

void KeychainVault::make()
{
    const Secret made(m_random->bytes(kMasterKeyBytes));
    onResult(m_backend->write(Secret(made.reveal().toBase64())), this,
             [this, round = m_round](const Result<KeychainAnswer> &written) {
                 if (round == m_round) {
                     onWritten(written.value_or(KeychainAnswer()));
                 }
             });
}

void KeychainVault::onWritten(const KeychainAnswer &answer)
{
    if (answer.status != KeychainStatus::Done) {
        refuseAs(answer);
        return;
    }
    m_written = true;
    read(); // the entry counts, not what we meant to write
}

void KeychainVault::take(const Secret &entry)
{
    const auto decoded = QByteArray::fromBase64Encoding(entry.reveal().trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    Secret key(decoded ? *decoded : QByteArray());
    if (key.reveal().size() != kMasterKeyBytes) {
        refuse(VaultState::Locked, Fault::Secret, u"the keychain's entry is damaged"_s);
        return;
    }
    m_key = key;
    settle(VaultState::Open, key);
}

void KeychainVault::refuseAs(const KeychainAnswer &answer)
{
    switch (answer.status) {
    case KeychainStatus::Unavailable:
        refuse(VaultState::Absent, Fault::Secret, u"there is no keychain: "_s + answer.detail);
        return;
    case KeychainStatus::Denied:
        refuse(VaultState::Locked, Fault::Secret, u"the keychain refused: "_s + answer.detail);
        return;
    case KeychainStatus::NotFound:
        refuse(VaultState::Locked, Fault::Secret, u"the keychain forgot its new entry"_s);
        return;
    case KeychainStatus::Done:
    case KeychainStatus::Failed:
        refuse(VaultState::Locked, Fault::Secret, u"the keychain failed: "_s + answer.detail);
        return;
    }
}

void KeychainVault::refuse(VaultState state, Fault fault, const QString &detail)
{
    settle(state, fail(fault, detail.left(200)));
}

void KeychainVault::settle(VaultState state, const Result<Secret> &key)
{
    m_limit.stop();
    m_retry.stop();
    m_guard.reset();
    ++m_round;
    m_state = state;
    const auto waiting = std::exchange(m_waiting, {});
    Q_EMIT stateChanged();
    for (const auto &promise : waiting) {
        promise->addResult(key);
        promise->finish();
    }
}

} // namespace wxbind
