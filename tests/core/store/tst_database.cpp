#include "core/store/database.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <semaphore>
#include <thread>

using namespace wxbind;
using namespace wxbind::test;

namespace {

constexpr int kChildUsers = 200;
constexpr auto kChildVariable = "WXBIND_TST_DATABASE_CHILD";

Async<UserId> addUser(Database &database, const QString &name)
{
    return database.write([name](Connection &db) { return UserRepository(db).insert(user(name)); });
}

Async<qint64> countUsers(Database &database)
{
    return database.read([](Connection &db) { return UserRepository(db).count(); });
}

/// The second process: writes one user after the other and says how many it could.
int runChild(const QString &path)
{
    Database database({path});
    int written = 0;
    for (int i = 0; i < kChildUsers; ++i) {
        written += waitFor(addUser(database, u"child"_s)) ? 1 : 0;
    }
    return written == kChildUsers ? 0 : 1;
}

} // namespace

class tst_Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void answersWhatWasAskedBeforeItWasOpen()
    {
        Database database({path()});
        const auto written = addUser(database, u"李雷"_s);
        const auto ready = database.ready();
        QVERIFY(waitFor(written));
        QVERIFY(waitFor(ready));
        QCOMPARE(waitFor(countUsers(database)).value(), 1);
        QCOMPARE(database.path(), path());
    }

    void rollsBackByValue()
    {
        Database database({path()});
        const auto failed = waitFor(database.write([](Connection &db) -> Result<Unit> {
            (void)UserRepository(db).insert(user(u"甲"_s));
            return fail(Fault::Conflict, u"on purpose"_s);
        }));
        QCOMPARE(failed.error().fault, Fault::Conflict);
        QCOMPARE(waitFor(countUsers(database)).value(), 0);
        QVERIFY(waitFor(addUser(database, u"乙"_s)));
        QCOMPARE(waitFor(countUsers(database)).value(), 1);
    }

    void cannotWriteFromARead()
    {
        Database database({path()});
        const auto outcome = waitFor(
            database.read([](Connection &db) { return UserRepository(db).insert(user(u"甲"_s)); }));
        QCOMPARE(outcome.error().fault, Fault::Storage);
    }

    void readsOneStateFromFirstToLast()
    {
        Database database({path()});
        QVERIFY(waitFor(database.ready()));
        std::binary_semaphore counted(0);
        std::binary_semaphore added(0);
        const auto twice = database.read([&](Connection &db) -> Result<QList<qint64>> {
            const qint64 before = UserRepository(db).count().value();
            counted.release();
            added.acquire();
            return QList<qint64>{before, UserRepository(db).count().value()};
        });
        counted.acquire();
        const auto written = waitFor(addUser(database, u"甲"_s));
        added.release();
        QVERIFY(written);
        QCOMPARE(waitFor(twice).value(), (QList<qint64>{0, 0}));
    }

    void makesFolderAndFilesPrivate()
    {
        Database database({path()});
        QVERIFY(waitFor(addUser(database, u"甲"_s)));
        QCOMPARE(modeOf(QFileInfo(path()).absolutePath()), 0700);
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
            QVERIFY(QFileInfo::exists(path() + suffix));
            QCOMPARE(modeOf(path() + suffix), 0600);
        }
    }

    void protectsWhatWasOpenBefore()
    {
        const QString folder = QFileInfo(path()).absolutePath();
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::Permissions(0x6644)));
        file.close();
        Database database({path()});
        QVERIFY(waitFor(database.ready()));
        QCOMPARE(modeOf(folder), 0700);
        QCOMPARE(modeOf(path()), 0600);
    }

    void refusesWhatItCannotUse_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not a database") << QByteArray(9000, 'x');
        QTest::newRow("a header and nothing")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\xff');
        QTest::newRow("a schema from the future") << newerFile();
        QTest::newRow("cut off") << newerFile().left(2000);
    }

    void refusesWhatItCannotUse()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(content);
        file.close();
        Database database({path()});
        const auto asked = countUsers(database);
        QCOMPARE(waitFor(database.ready()).error().fault, Fault::Storage);
        QCOMPARE(waitFor(asked).error().fault, Fault::Storage);
        QCOMPARE(waitFor(addUser(database, u"甲"_s)).error().fault, Fault::Storage);
        QVERIFY(!waitFor(database.ready()).error().detail.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void saysStorageForADamagedPage()
    {
        fillAndSpoil();
        Database database({path()});
        const auto all = waitFor(database.read([](Connection &db) {
            return UserRepository(db).find({{}, {}, {}, 5000});
        }));
        QVERIFY(!all);
        QCOMPARE(all.error().fault, Fault::Storage);
    }

    void refusesAFolderThatCannotBe()
    {
        QFile blocker(m_folder->filePath(u"data"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Database database({path()});
        QCOMPARE(waitFor(database.ready()).error().fault, Fault::Storage);
    }

    void cancelsWhatIsPendingWhenItGoes()
    {
        auto database = std::make_unique<Database>(DatabaseOptions{path(), 1, 5000});
        QVERIFY(waitFor(database->ready()));
        std::binary_semaphore running(0);
        std::binary_semaphore goOn(0);
        const auto first = database->write([&](Connection &db) {
            running.release();
            goOn.acquire();
            return UserRepository(db).insert(user(u"甲"_s));
        });
        const auto second = addUser(*database, u"乙"_s);
        running.acquire();
        std::thread closing([&] { database.reset(); });
        // the pending one ends first: only then may the running one go on
        const auto pending = waitFor(second);
        goOn.release();
        closing.join();
        QCOMPARE(pending.error().fault, Fault::Cancelled);
        QVERIFY(waitFor(first));
        Database again({path()});
        QCOMPARE(waitFor(countUsers(again)).value(), 1);
    }

    void tellsOfItsOwnChangesAtMostTwiceASecond()
    {
        Database database({path()});
        QVERIFY(waitFor(database.ready()));
        QSignalSpy changed(&database, &Database::changed);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 30; ++i) {
            QVERIFY(waitFor(addUser(database, u"甲"_s)));
        }
        QTRY_VERIFY(changed.count() >= 2);
        QVERIFY(changed.count() <= 2 + timer.elapsed() / 500);
    }

    void keepsQuietWhenNothingChanged()
    {
        Database database({path()});
        QVERIFY(waitFor(addUser(database, u"甲"_s)));
        QSignalSpy changed(&database, &Database::changed);
        QVERIFY(changed.wait());
        const auto nothing = [](Connection &db) {
            return UserRepository(db).count();
        };
        QVERIFY(waitFor(database.write(nothing)));
        QVERIFY(waitFor(database.read(nothing)));
        QVERIFY(!changed.wait(700)); // longer than the throttle
    }

    void seesAnothersChangesAndNeverFailsBusy()
    {
        Database one({path()});
        Database other({path()});
        QVERIFY(waitFor(one.ready()));
        QVERIFY(waitFor(other.ready()));
        QList<Async<UserId>> writes;
        for (int i = 0; i < 50; ++i) {
            writes.append(addUser(one, u"one"_s));
            writes.append(addUser(other, u"other"_s));
        }
        for (const auto &write : std::as_const(writes)) {
            QVERIFY(waitFor(write));
        }
        QCOMPARE(waitFor(countUsers(one)).value(), 100);
        QCOMPARE(waitFor(countUsers(other)).value(), 100);
        QSignalSpy changed(&other, &Database::changed);
        (void)changed.wait(1200); // what is still to be told of the writes above
        changed.clear();
        QVERIFY(waitFor(addUser(one, u"late"_s)));
        QTRY_VERIFY(!changed.isEmpty());
    }

    void sharesAFileWithAnotherProcess()
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kChildVariable), path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath());
        QVERIFY(child.waitForStarted());
        // both open, migrate and write at once
        Database database({path()});
        QSignalSpy changed(&database, &Database::changed);
        for (int i = 0; i < kChildUsers; ++i) {
            const auto written = waitFor(addUser(database, u"parent"_s));
            QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        }
        QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 30000);
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(waitFor(countUsers(database)).value(), 2 * kChildUsers);
        QVERIFY(!changed.isEmpty());
    }

    void claimsAStateOnceAmongMany()
    {
        Database one({path()});
        Database other({path()});
        QVERIFY(waitFor(one.write([](Connection &db) {
            return AccountRepository(db).insert(account(u"wx1"_s)).and_then([&](Unit) {
                return AttemptRepository(db).insert(attempt(u"s1"_s));
            });
        })));
        // as the flow does it: the refusal is the job's value, so that it stays counted
        using Claim = Result<Attempt>;
        const auto claim = [](Connection &db) -> Result<Claim> {
            return Claim(
                AttemptRepository(db).claim(AppId(u"wx1"_s), StateToken(u"s1"_s), kT0, "hash"));
        };
        QList<Async<Claim>> claims;
        for (int i = 0; i < 20; ++i) {
            claims.append((i % 2 ? one : other).write(claim));
        }
        int won = 0;
        for (const auto &pending : std::as_const(claims)) {
            const Claim claimed = waitFor(pending).value();
            won += claimed ? 1 : 0;
            QVERIFY(claimed || claimed.error().fault == Fault::StateUsed);
        }
        QCOMPARE(won, 1);
        const auto after = waitFor(
            other.read([](Connection &db) { return AttemptRepository(db).get(AttemptId(1)); }));
        QCOMPARE(after.value().callbacks, 20);
    }

private:
    QString path() const { return m_folder->filePath(u"data/wxbind.db"_s); }

    static int modeOf(const QString &file)
    {
        const auto permissions = static_cast<int>(QFile::permissions(file));
        return ((permissions >> 12) & 7) << 6 | ((permissions >> 4) & 7) << 3 | (permissions & 7);
    }

    static QByteArray newerFile()
    {
        Store store;
        store.db().execute("PRAGMA user_version = 99"_L1).value();
        store.db().execute("PRAGMA journal_mode = DELETE"_L1).value();
        QFile file(store.path());
        (void)file.open(QIODevice::ReadOnly);
        return file.readAll();
    }

    void fillAndSpoil()
    {
        {
            Database database({path()});
            QVERIFY(waitFor(database.write([](Connection &db) -> Result<Unit> {
                for (int i = 0; i < 3000; ++i) {
                    (void)UserRepository(db).insert(user(u"一个名字 %1"_s.arg(i)));
                }
                return Unit{};
            })));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 from = file.size() / 8;
        QVERIFY(file.seek(from));
        file.write(QByteArray(static_cast<int>(file.size() - from), '\xa5'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString child = qEnvironmentVariable(kChildVariable);
    if (!child.isEmpty()) {
        return runChild(child);
    }
    tst_Database test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
