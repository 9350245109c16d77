#include "core/secrets/keychainvault.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/sequencerandom.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wxbind;
using wxbind::test::waitFor;
using namespace Qt::StringLiterals;

class tst_KeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_memory = std::make_shared<FakeKeychain::Memory>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void readsTheEntry()
    {
        m_memory->entry = QByteArray(32, 'k').toBase64();
        const auto vault = made();
        QCOMPARE(vault->state(), VaultState::Locked);
        QSignalSpy changed(vault.get(), &Vault::stateChanged);
        const Async<Secret> asked = vault->masterKey();
        QCOMPARE(vault->state(), VaultState::Opening);
        const Result<Secret> key = waitFor(asked);
        QVERIFY(key);
        QCOMPARE(key->reveal(), QByteArray(32, 'k'));
        QCOMPARE(vault->state(), VaultState::Open);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_memory->writes, 0);
    }

    void asksOnce()
    {
        m_memory->entry = QByteArray(32, 'k').toBase64();
        const auto vault = made();
        const Async<Secret> first = vault->masterKey();
        const Async<Secret> second = vault->masterKey();
        QVERIFY(waitFor(first));
        QVERIFY(waitFor(second));
        QVERIFY(waitFor(vault->masterKey()));
        QCOMPARE(m_memory->reads, 1);
    }

    void makesAnEntryWhereThereIsNone()
    {
        const auto vault = made();
        const Result<Secret> key = waitFor(vault->masterKey());
        QVERIFY(key);
        QCOMPARE(key->reveal(), QByteArray(32, 'r'));
        QCOMPARE(m_memory->entry, QByteArray(32, 'r').toBase64());
        QCOMPARE(m_memory->writes, 1);
        // Once more under the lock, and once to see what was kept.
        QCOMPARE(m_memory->reads, 3);
        QVERIFY(!QFile::exists(lockFile()));
    }

    void twoThatMakeItAtOnceShareOneKey()
    {
        const auto first = made();
        const auto second = made(kKeychainMillis, 's');
        const Async<Secret> one = first->masterKey();
        const Async<Secret> two = second->masterKey();
        QVERIFY(*waitFor(one) == *waitFor(two));
        QCOMPARE(m_memory->writes, 1);
    }

    /// Another program looks for the entry, finds none, and is slow to write it.
    void waitsForTheOneThatMakesIt()
    {
        QLockFile theirs(lockFile());
        QVERIFY(theirs.lock());
        const auto vault = made();
        const Async<Secret> asked = vault->masterKey();
        QTRY_COMPARE(m_memory->reads, 1);
        m_memory->entry = QByteArray(32, 't').toBase64();
        theirs.unlock();
        QCOMPARE(waitFor(asked)->reveal(), QByteArray(32, 't'));
        QCOMPARE(m_memory->writes, 0);
    }

    void doesNotWaitForEver()
    {
        QLockFile theirs(lockFile());
        QVERIFY(theirs.lock());
        QCOMPARE(waitFor(made(150)->masterKey()).error().fault, Fault::Timeout);
        QCOMPARE(m_memory->writes, 0);
    }

    void makesNoEntryUnguarded()
    {
        QVERIFY(QFile(m_folder->filePath(u"a file"_s)).open(QIODevice::WriteOnly));
        KeychainVault vault(std::make_unique<FakeKeychain>(m_memory),
                            std::make_unique<SystemRandom>(), m_folder->filePath(u"a file/lock"_s));
        QCOMPARE(waitFor(vault.masterKey()).error().fault, Fault::Secret);
        QCOMPARE(m_memory->writes, 0);
    }

    void refuses_data()
    {
        QTest::addColumn<KeychainStatus>("status");
        QTest::addColumn<KeychainStatus>("writing");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<bool>("forgets");
        QTest::addColumn<VaultState>("state");
        const KeychainStatus done = KeychainStatus::Done;
        QTest::newRow("denied") << KeychainStatus::Denied << done << QByteArray() << false
                                << VaultState::Locked;
        QTest::newRow("no keychain")
            << KeychainStatus::Unavailable << done << QByteArray() << false << VaultState::Absent;
        QTest::newRow("failed") << KeychainStatus::Failed << done << QByteArray() << false
                                << VaultState::Locked;
        QTest::newRow("writing denied")
            << done << KeychainStatus::Denied << QByteArray() << false << VaultState::Locked;
        QTest::newRow("cannot write")
            << done << KeychainStatus::Unavailable << QByteArray() << false << VaultState::Absent;
        QTest::newRow("forgets") << done << done << QByteArray() << true << VaultState::Locked;
        QTest::newRow("short entry")
            << done << done << QByteArray(31, 'k').toBase64() << false << VaultState::Locked;
        QTest::newRow("entry is no key")
            << done << done << QByteArray("hello!") << false << VaultState::Locked;
    }
    void refuses()
    {
        QFETCH(QByteArray, entry);
        QFETCH(KeychainStatus, status);
        QFETCH(KeychainStatus, writing);
        QFETCH(bool, forgets);
        m_memory->status = status;
        m_memory->writing = writing;
        m_memory->entry = entry;
        m_memory->forgets = forgets;
        const auto vault = made();
        const Result<Secret> key = waitFor(vault->masterKey());
        QVERIFY(!key);
        QCOMPARE(key.error().fault, Fault::Secret);
        QTEST(vault->state(), "state");
        QCOMPARE(m_memory->entry, entry); // a damaged entry is never overwritten
    }

    void mayBeAskedAgain()
    {
        m_memory->status = KeychainStatus::Denied;
        const auto vault = made();
        QVERIFY(!waitFor(vault->masterKey()));
        m_memory->status = KeychainStatus::Done;
        QVERIFY(waitFor(vault->masterKey()));
        QCOMPARE(vault->state(), VaultState::Open);
    }

    void givesUpOnSilence()
    {
        m_memory->silent = true;
        const auto vault = made(50);
        const Result<Secret> key = waitFor(vault->masterKey());
        QCOMPARE(key.error().fault, Fault::Timeout);
        QCOMPARE(vault->state(), VaultState::Locked);
        // An answer that comes later belongs to nobody …
        m_memory->unanswered.constFirst()->addResult(
            KeychainAnswer{KeychainStatus::Done, Secret(QByteArray(32, 'x').toBase64()), {}});
        m_memory->unanswered.constFirst()->finish();
        // … and asking again asks the keychain again.
        m_memory->silent = false;
        m_memory->entry = QByteArray(32, 'k').toBase64();
        QCOMPARE(waitFor(vault->masterKey())->reveal(), QByteArray(32, 'k'));
        QCOMPARE(m_memory->reads, 2);
    }

    void takesNoPassphrase()
    {
        QCOMPARE(waitFor(made()->unlock(Secret(QByteArray("x")))).error().fault, Fault::Invalid);
    }

private:
    QString lockFile() const { return m_folder->filePath(u"keychain.lock"_s); }

    std::unique_ptr<KeychainVault> made(int millis = kKeychainMillis, char key = 'r')
    {
        return std::make_unique<KeychainVault>(
            std::make_unique<FakeKeychain>(m_memory),
            std::make_unique<SequenceRandom>(QList<QByteArray>{QByteArray(32, key)}), lockFile(),
            millis);
    }

    std::shared_ptr<FakeKeychain::Memory> m_memory;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_KeychainVault)
#include "tst_keychainvault.moc"
