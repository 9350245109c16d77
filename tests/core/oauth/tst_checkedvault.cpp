#include "core/oauth/checkedvault.h"
#include "core/secrets/openvault.h"
#include "core/secrets/sealer.h"
#include "core/store/tokenrepository.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/memoryvault.h"
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

Secret keyOf(char c)
{
    return Secret(QByteArray(32, c));
}

} // namespace

/// One data folder, opened again and again with this key and that.
class tst_CheckedVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"vault.json"_s);
        m_memory = std::make_shared<FakeKeychain::Memory>();
        m_database = std::make_unique<Database>(DatabaseOptions{m_folder->filePath(u"a.db"_s)});
        QVERIFY(waitFor(m_database->ready()));
    }
    void cleanup() { m_database.reset(); }

    void theFirstKeyCounts()
    {
        QVERIFY(waitFor(holding('a')->masterKey()));
        QVERIFY(*waitFor(holding('a')->masterKey()) == keyOf('a'));
        const auto other = holding('b');
        const Result<Secret> refused = waitFor(other->masterKey());
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Secret);
        QCOMPARE(other->state(), VaultState::Locked);
    }

    void keepsNoKeyInClear()
    {
        QVERIFY(waitFor(holding('a')->masterKey()));
        const auto check = stored();
        QVERIFY(check);
        QCOMPARE(check->kind, u"memory"_s);
        QVERIFY(!check->box.contains("aaaa") && !check->box.contains("wxbind"));
    }

    void isOpenOnlyWhenChecked()
    {
        const auto vault = holding('a');
        QSignalSpy changed(vault.get(), &Vault::stateChanged);
        QCOMPARE(vault->state(), VaultState::Opening);
        QVERIFY(waitFor(vault->masterKey()));
        QCOMPARE(vault->state(), VaultState::Open);
        QCOMPARE(changed.size(), 1);
    }

    void asksTheVaultAndTheDatabaseOnce()
    {
        auto memory = std::make_unique<MemoryVault>(keyOf('a'));
        MemoryVault &inner = *memory;
        CheckedVault vault(std::move(memory), *m_database);
        QVERIFY(waitFor(vault.masterKey()));
        QVERIFY(waitFor(vault.masterKey()));
        QCOMPARE(inner.asked(), 1);
    }

    void aPassphraseMakesNoKeyBesideTheKeychains()
    {
        const Secret first = *waitFor(opened()->masterKey());
        const auto second = opened(false);
        QCOMPARE(second->state(), VaultState::Absent);
        const Result<Unit> refused = waitFor(second->unlock(kPassphrase));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Secret);
        QVERIFY2(refused.error().detail.contains(u"open it with the keychain"_s),
                 qPrintable(refused.error().detail));
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(second->state(), VaultState::Absent);
        QVERIFY(*waitFor(opened()->masterKey()) == first);
    }

    void aKeychainThatIsAwayMakesNoSecondKey()
    {
        QVERIFY(waitFor(opened()->masterKey()));
        m_memory->status = KeychainStatus::Unavailable;
        const auto vault = opened();
        QVERIFY(!waitFor(vault->masterKey()));
        QVERIFY(!waitFor(vault->unlock(kPassphrase)));
        QVERIFY(!QFile::exists(m_file));
    }

    void tellsThatTheKeychainHasAnotherKey()
    {
        QVERIFY(waitFor(opened()->masterKey()));
        m_memory->entry = QByteArray(32, 'x').toBase64();
        const Result<Secret> refused = waitFor(opened()->masterKey());
        QCOMPARE(refused.error().fault, Fault::Secret);
        QVERIFY(refused.error().detail.contains(u"restore the keychain"_s));
    }

    void aLostPassphraseFileIsNotMadeAgain()
    {
        QVERIFY(waitFor(opened(false)->unlock(kPassphrase)));
        QVERIFY(QFile::rename(m_file, m_file + u".away"_s));
        const Result<Unit> refused = waitFor(opened(false)->unlock(kPassphrase));
        QCOMPARE(refused.error().fault, Fault::Secret);
        QVERIFY(refused.error().detail.contains(u"put that vault.json back"_s));
        QVERIFY(!QFile::exists(m_file));
        QVERIFY(QFile::rename(m_file + u".away"_s, m_file));
        QVERIFY(waitFor(opened(false)->unlock(kPassphrase)));
    }

    void anotherPassphraseFileIsRefused()
    {
        QVERIFY(waitFor(opened(false)->unlock(kPassphrase)));
        QVERIFY(QFile::remove(m_file));
        QVERIFY(createPassphraseFile(m_file, kPassphrase, kCheap));
        const auto vault = opened(false);
        QCOMPARE(waitFor(vault->unlock(kPassphrase)).error().fault, Fault::Secret);
        QCOMPARE(vault->state(), VaultState::Locked);
        QVERIFY(!waitFor(vault->masterKey()));
    }

    void whoAsksMeanwhileWaits()
    {
        const auto vault = opened(false);
        QSignalSpy changed(vault.get(), &Vault::stateChanged);
        const Async<Unit> unlocked = vault->unlock(kPassphrase);
        const Async<Secret> asked = vault->masterKey();
        QCOMPARE(vault->state(), VaultState::Opening);
        QVERIFY(changed.size() > 0);
        QVERIFY(waitFor(asked));
        QVERIFY(waitFor(unlocked));
        QCOMPARE(vault->state(), VaultState::Open);
    }

    void aWrongPassphraseIsTold()
    {
        QVERIFY(waitFor(opened(false)->unlock(kPassphrase)));
        const auto vault = opened(false);
        const Async<Unit> unlocked = vault->unlock(Secret(QByteArray("another")));
        QCOMPARE(waitFor(vault->masterKey()).error().fault, Fault::Secret);
        QVERIFY(!waitFor(unlocked));
        QTRY_COMPARE(vault->state(), VaultState::Locked);
        QVERIFY(waitFor(vault->unlock(kPassphrase)));
        QCOMPARE(vault->state(), VaultState::Open);
    }

    void withTheBoxesTheCheckGoes()
    {
        QVERIFY(waitFor(holding('a')->masterKey()));
        QVERIFY(waitFor(
            m_database->write([](Connection &db) { return TokenRepository(db).forgetAll(); })));
        QVERIFY(waitFor(holding('b')->masterKey()));
    }

    void withoutADatabaseNoKeyPasses()
    {
        m_database = std::make_unique<Database>(DatabaseOptions{m_folder->path()});
        QCOMPARE(waitFor(holding('a')->masterKey()).error().fault, Fault::Storage);
    }

private:
    std::unique_ptr<CheckedVault> holding(char c)
    {
        return std::make_unique<CheckedVault>(std::make_unique<MemoryVault>(keyOf(c)), *m_database);
    }
    std::unique_ptr<CheckedVault> opened(bool useKeychain = true)
    {
        VaultOptions options;
        options.passphraseFile = m_file;
        options.cost = kCheap;
        options.useKeychain = useKeychain;
        options.keychain = std::make_unique<FakeKeychain>(m_memory);
        options.keychainLock = m_folder->filePath(u"keychain.lock"_s);
        return std::make_unique<CheckedVault>(openVault(std::move(options)), *m_database);
    }
    std::optional<VaultCheck> stored()
    {
        return waitFor(
                   m_database->read([](Connection &db) { return VaultCheckRepository(db).get(); }))
            .value_or(std::nullopt);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::shared_ptr<FakeKeychain::Memory> m_memory;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(tst_CheckedVault)
#include "tst_checkedvault.moc"
