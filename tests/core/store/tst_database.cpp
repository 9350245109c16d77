#include "core/store/database.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/waitfor.h"

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
        QSignalSpy changed(&database, &Database::changed);
        QVERIFY(waitFor(addUser(database, u"甲"_s)));
        QTRY_COMPARE(changed.count(), 1);
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
