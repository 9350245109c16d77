#include "core/store/database.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

namespace {

Async<UserId> addUser(Database &database, const QString &name)
{
    return database.write([name](Connection &db) { return UserRepository(db).insert(user(name)); });
}

Async<qint64> countUsers(Database &database)
{
    return database.read([](Connection &db) { return UserRepository(db).count(); });
}

} // namespace

/// What the database does to its file, and with files that it cannot use.
class tst_DatabaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

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

    void leavesOneFileWhenClosed()
    {
        for (int round = 0; round < 20; ++round) {
            {
                Database database({path()});
                QVERIFY(waitFor(addUser(database, QString::number(round))));
                std::vector<Async<qint64>> counts;
                for (int i = 0; i < 8; ++i) {
                    counts.push_back(countUsers(database));
                }
                QVERIFY(waitFor(counts.front()));
            }
            QCOMPARE(QDir(QFileInfo(path()).absolutePath()).entryList(QDir::Files),
                     QStringList(u"wxbind.db"_s));
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

QTEST_GUILESS_MAIN(tst_DatabaseFile)
#include "tst_databasefile.moc"
