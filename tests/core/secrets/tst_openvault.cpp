#include "core/secrets/openvault.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wxbind;
using wxbind::test::waitFor;
using namespace Qt::StringLiterals;

namespace {

constexpr KeyCost kCheap{1, 8192};
const Secret kPassphrase(QByteArray("a passphrase"));

} // namespace

class tst_OpenVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"vault.json"_s);
        m_memory = std::make_shared<FakeKeychain::Memory>();
    }

    void takesTheKeychainFirst()
    {
        const auto vault = openVault(options());
        QCOMPARE(vault->kindName(), u"keychain"_s);
        QVERIFY(waitFor(vault->masterKey()));
        QCOMPARE(vault->state(), VaultState::Open);
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(waitFor(vault->unlock(kPassphrase)).error().fault, Fault::Invalid);
    }

    void fallsBackToAPassphraseFile()
    {
        m_memory->status = KeychainStatus::Unavailable;
        const auto vault = openVault(options());
        QSignalSpy changed(vault.get(), &Vault::stateChanged);
        QCOMPARE(waitFor(vault->masterKey()).error().fault, Fault::Secret);
        QCOMPARE(vault->kindName(), u"passphrase file"_s);
        QCOMPARE(vault->state(), VaultState::Absent);
        QCOMPARE(changed.size(), 2);
        QVERIFY(waitFor(vault->unlock(kPassphrase)));
        QCOMPARE(vault->state(), VaultState::Open);
        QVERIFY(QFile::exists(m_file));
        QVERIFY(waitFor(vault->masterKey()));
        QCOMPARE(m_memory->reads, 1);
    }

    void aRefusalIsNoFallback()
    {
        m_memory->status = KeychainStatus::Denied;
        const auto vault = openVault(options());
        QVERIFY(!waitFor(vault->masterKey()));
        QCOMPARE(vault->kindName(), u"keychain"_s);
        QCOMPARE(vault->state(), VaultState::Locked);
    }

    void aFileThatIsThereComesFirst()
    {
        const Secret key = createPassphraseFile(m_file, kPassphrase, kCheap).value_or(Secret());
        const auto vault = openVault(options());
        QCOMPARE(vault->state(), VaultState::Locked);
        QCOMPARE(m_memory->reads, 0);
        QVERIFY(waitFor(vault->unlock(kPassphrase)));
        QVERIFY(*waitFor(vault->masterKey()) == key);
    }

    void withoutAKeychainItIsAbsent()
    {
        VaultOptions none = options();
        none.useKeychain = false;
        const auto vault = openVault(std::move(none));
        QCOMPARE(vault->state(), VaultState::Absent);
        QCOMPARE(waitFor(vault->masterKey()).error().fault, Fault::Secret);
        QCOMPARE(m_memory->reads, 0);
    }

    /// The real QtKeychain on a machine without a session bus: a clear answer, and in time.
    void theSystemsKeychainMayBeMissing()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qunsetenv("XDG_CURRENT_DESKTOP");
        VaultOptions real = options();
        real.keychain.reset();
        real.keychainMillis = 20'000;
        const auto vault = openVault(std::move(real));
        const Result<Secret> key = waitFor(vault->masterKey());
        QVERIFY(!key);
        QVERIFY2(key.error().fault == Fault::Secret, qPrintable(key.error().detail));
        QCOMPARE(vault->state(), VaultState::Absent);
        QCOMPARE(vault->kindName(), u"passphrase file"_s);
    }

private:
    VaultOptions options()
    {
        VaultOptions made;
        made.passphraseFile = m_file;
        made.cost = kCheap;
        made.keychain = std::make_unique<FakeKeychain>(m_memory);
        made.keychainLock = m_folder->filePath(u"keychain.lock"_s);
        return made;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::shared_ptr<FakeKeychain::Memory> m_memory;
};

QTEST_GUILESS_MAIN(tst_OpenVault)
#include "tst_openvault.moc"
