#include "core/secrets/passphrasevault.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wxbind;
using wxbind::test::waitFor;
using namespace Qt::StringLiterals;

namespace {

/// The least Argon2id takes: tests are about the file, not about its cost.
constexpr KeyCost kCheap{1, 8192};
const Secret kRight(QByteArray("correct horse battery staple"));
const Secret kWrong(QByteArray("correct horse battery stapel"));

} // namespace

class tst_PassphraseVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"data/vault.json"_s);
    }

    void makesAFileWhereThereIsNone()
    {
        PassphraseVault vault(m_file, kCheap);
        QCOMPARE(vault.state(), VaultState::Absent);
        QCOMPARE(waitFor(vault.masterKey()).error().fault, Fault::Secret);
        QSignalSpy changed(&vault, &Vault::stateChanged);
        const Async<Unit> unlocking = vault.unlock(kRight);
        QCOMPARE(vault.state(), VaultState::Opening);
        QVERIFY(waitFor(unlocking));
        QCOMPARE(vault.state(), VaultState::Open);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(waitFor(vault.masterKey())->reveal().size(), kMasterKeyBytes);
        QCOMPARE(QFile::permissions(m_file) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList(QDir::Files | QDir::Hidden).size(),
                 1);
    }

    void opensItAgainWithTheSameKey()
    {
        const Secret key = made();
        PassphraseVault vault(m_file);
        QCOMPARE(vault.state(), VaultState::Locked);
        QCOMPARE(waitFor(vault.masterKey()).error().fault, Fault::Secret);
        QVERIFY(waitFor(vault.unlock(kRight)));
        QVERIFY(*waitFor(vault.masterKey()) == key);
    }

    void refusesAWrongPassphrase()
    {
        const Secret key = made();
        PassphraseVault vault(m_file, kCheap);
        const Result<Unit> opened = waitFor(vault.unlock(kWrong));
        QCOMPARE(opened.error().fault, Fault::Secret);
        QVERIFY(!opened.error().detail.contains(u"horse"_s));
        QCOMPARE(vault.state(), VaultState::Locked);
        QVERIFY(waitFor(vault.unlock(kRight)));
        QVERIFY(*waitFor(vault.masterKey()) == key);
        // A wrong guess afterwards closes nothing.
        QVERIFY(!waitFor(vault.unlock(kWrong)));
        QCOMPARE(vault.state(), VaultState::Open);
    }

    void refusesAnEmptyPassphrase()
    {
        PassphraseVault vault(m_file, kCheap);
        QCOMPARE(waitFor(vault.unlock(Secret())).error().fault, Fault::Invalid);
        QCOMPARE(vault.state(), VaultState::Absent);
        QVERIFY(!QFile::exists(m_file));
    }

    void whoAsksMeanwhileWaits()
    {
        PassphraseVault vault(m_file, kCheap);
        const Async<Unit> unlocking = vault.unlock(kRight);
        const Async<Secret> first = vault.masterKey();
        const Async<Secret> second = vault.masterKey();
        QVERIFY(waitFor(unlocking));
        QVERIFY(waitFor(first));
        QVERIFY(*waitFor(first) == *waitFor(second));
    }

    void whoWaitsHearsOfAWrongPassphrase()
    {
        QVERIFY(!made().isEmpty());
        PassphraseVault vault(m_file, kCheap);
        const Async<Unit> unlocking = vault.unlock(kWrong);
        QCOMPARE(waitFor(vault.masterKey()).error().fault, Fault::Secret);
        QVERIFY(!waitFor(unlocking));
    }

    void holdsNothingInClear()
    {
        const Secret key = made();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains(key.reveal()));
        QVERIFY(!text.contains(key.reveal().toBase64()));
        QVERIFY(!text.contains(key.reveal().toHex()));
        QVERIFY(!text.contains("horse"));
    }

    void neverOverwritesAFile()
    {
        const Secret key = made();
        QCOMPARE(createPassphraseFile(m_file, kWrong, kCheap).error().fault, Fault::Conflict);
        QVERIFY(*openPassphraseFile(m_file, kRight) == key);
    }

    void twoThatMakeItAtOnceShareOneKey()
    {
        PassphraseVault one(m_file, kCheap);
        PassphraseVault two(m_file, kCheap);
        const Async<Unit> first = one.unlock(kRight);
        const Async<Unit> second = two.unlock(kRight);
        QVERIFY(waitFor(first));
        QVERIFY(waitFor(second));
        QVERIFY(*waitFor(one.masterKey()) == *waitFor(two.masterKey()));
    }

    void refusesADamagedFile_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("format") << u"format"_s << QJsonValue(u"other"_s);
        QTest::newRow("newer version") << u"version"_s << QJsonValue(2);
        QTest::newRow("derivation") << u"kdf"_s << QJsonValue(u"md5"_s);
        QTest::newRow("no work") << u"operations"_s << QJsonValue(0);
        QTest::newRow("endless work") << u"operations"_s << QJsonValue(2'000'000'000);
        QTest::newRow("cheaper than sealed") << u"operations"_s << QJsonValue(2);
        QTest::newRow("all memory") << u"memoryBytes"_s << QJsonValue(1e15);
        QTest::newRow("no memory") << u"memoryBytes"_s << QJsonValue(-1);
        QTest::newRow("another memory") << u"memoryBytes"_s << QJsonValue(16384);
        QTest::newRow("short salt") << u"salt"_s << QJsonValue(u"AAAA"_s);
        QTest::newRow("another salt") << u"salt"_s << QJsonValue(u"AAAAAAAAAAAAAAAAAAAAAA=="_s);
        QTest::newRow("no box") << u"box"_s << QJsonValue();
        QTest::newRow("box of another") << u"box"_s << QJsonValue(u"AQIDBA=="_s);
    }
    void refusesADamagedFile()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QVERIFY(!made().isEmpty());
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QVERIFY(object.contains(field));
        object[field] = value;
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write(QJsonDocument(object).toJson()) > 0);
        file.close();
        QCOMPARE(openPassphraseFile(m_file, kRight).error().fault, Fault::Secret);
    }

    void saysWhenItCannotBeWritten()
    {
        QFile blocker(m_folder->filePath(u"data"_s)); // a file where the folder should be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        PassphraseVault vault(m_file, kCheap);
        QCOMPARE(waitFor(vault.unlock(kRight)).error().fault, Fault::Storage);
        QCOMPARE(vault.state(), VaultState::Absent);
    }

private:
    Secret made() { return createPassphraseFile(m_file, kRight, kCheap).value_or(Secret()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_PassphraseVault)
#include "tst_passphrasevault.moc"
