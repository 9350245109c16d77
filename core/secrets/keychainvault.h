#pragma once

#include "core/base/random.h"
#include "core/secrets/keychainbackend.h"
#include "core/secrets/vault.h"

#include <QList>
#include <QLockFile>
#include <QTimer>

#include <memory>
#include <optional>

namespace wxbind {

inline constexpr int kKeychainMillis = 60'000;

/// The master key in the operating system's keychain. The first ask reads it, and makes one where
/// there is none; until then, and after a refusal or a timeout, the vault is Locked and may be
/// asked again. Absent when this machine has no keychain. A damaged entry is refused and never
/// overwritten: it may have sealed everything. Of several programs that find no entry one makes it,
/// under a lock; the others take what it made.
class KeychainVault final : public Vault
{
    Q_OBJECT

public:
    /// `lockFile` empty: one in the user's runtime folder, as the keychain is the user's.
    KeychainVault(std::unique_ptr<KeychainBackend> backend, std::unique_ptr<Random> random,
                  QString lockFile = {}, int millis = kKeychainMillis, QObject *parent = nullptr);

    [[nodiscard]] VaultState state() const override { return m_state; }
    [[nodiscard]] Async<Secret> masterKey() override;
    [[nodiscard]] Async<Unit> unlock(const Secret &passphrase) override;
    [[nodiscard]] QString kindName() const override { return QStringLiteral("keychain"); }

private:
    void ask();
    void read();
    void guard();
    void make();
    void onRead(const KeychainAnswer &answer);
    void onWritten(const KeychainAnswer &answer);
    void take(const Secret &entry);
    void refuse(VaultState state, Fault fault, const QString &detail);
    void settle(VaultState state, const Result<Secret> &key);
    void refuseAs(const KeychainAnswer &answer);

    std::unique_ptr<KeychainBackend> m_backend;
    std::unique_ptr<Random> m_random;
    VaultState m_state = VaultState::Locked;
    std::optional<Secret> m_key;
    bool m_written = false;
    quint64 m_round = 0; ///< an answer to a round that timed out is too late
    QList<std::shared_ptr<Promise<Secret>>> m_waiting;
    QTimer m_limit;
    QString m_lockFile;
    std::unique_ptr<QLockFile> m_guard; ///< held from before the last look until the entry is there
    QTimer m_retry;
};

} // namespace wxbind
