#include "core/store/databaseinfo.h"
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>

using namespace wxbind;
using namespace wxbind::test;

class tst_DatabaseInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>();
        m_store->addAccounts({u"wx1"_s});
        const UserId li = UserRepository(db()).insert(user(u"李雷"_s)).value();
        BindingRepository(db()).insert(binding(identity(u"o1"_s), li)).value();
        BindingRepository(db()).insert(binding(identity(u"o2"_s), li)).value();
        AttemptRepository(db()).insert(attempt(u"s1"_s)).value();
        ExchangeRepository(db()).insert({}).value();
    }

    void tellsWhatTheFileIs()
    {
        const DatabaseInfo info = readDatabaseInfo(db()).value();
        QCOMPARE(QFileInfo(info.path), QFileInfo(m_store->path()));
        QCOMPARE(info.schemaVersion, carriedMigrations().value().last().number);
        QCOMPARE(info.fileBytes, QFileInfo(m_store->path()).size());
        QCOMPARE(info.walBytes, QFileInfo(m_store->path() + u"-wal"_s).size());
        QCOMPARE(info.sqliteVersion, QString::fromLatin1(sqlite3_libversion()));
        QCOMPARE(info.journalMode, u"wal"_s);
        QCOMPARE(info.openidCollation, u"BINARY"_s);
        QCOMPARE(info.users, 1);
        QCOMPARE(info.bindings, 2);
        QCOMPARE(info.attempts, 1);
        QCOMPARE(info.exchanges, 1);
    }

    void findsASoundFileSound() { QVERIFY(checkDatabase(db()).value().isEmpty()); }

    void findsRowsThatNameNobody()
    {
        QVERIFY(db().execute("PRAGMA foreign_keys = OFF"_L1));
        QVERIFY(db().execute("DELETE FROM app_user"_L1));
        const QStringList wrong = checkDatabase(db()).value();
        QCOMPARE(wrong.size(), 2);
        QVERIFY2(wrong.first().contains(u"binding"_s), qPrintable(wrong.first()));
    }

    void copiesTheWholeFile()
    {
        const QString file = m_store->path() + u".copy"_s;
        QVERIFY(backupDatabase(db(), file));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), 0);
        QCOMPARE(beside(file), QStringList{QFileInfo(file).fileName()});
        const auto copy = Connection::open(file, {}).value();
        QVERIFY(checkDatabase(*copy).value().isEmpty());
        QCOMPARE(UserRepository(*copy).count().value(), 1);
        QCOMPARE(UserRepository(*copy).find({u"李"_s, {}, {}, 10}).value().rows.size(), 2);
    }

    void copiesInsideAReadTransaction()
    {
        const auto reader = Connection::open(m_store->path(), {true, 5000}).value();
        QVERIFY(reader->execute("BEGIN"_L1));
        QCOMPARE(UserRepository(*reader).count().value(), 1);
        UserRepository(db()).insert(user(u"后来"_s)).value();
        const QString file = m_store->path() + u".copy"_s;
        QVERIFY(backupDatabase(*reader, file));
        const auto copy = Connection::open(file, {}).value();
        QCOMPARE(UserRepository(*copy).count().value(), 1);
    }

    void neverReplacesAFile()
    {
        const QString file = m_store->path() + u".copy"_s;
        QFile there(file);
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("mine");
        there.close();
        QCOMPARE(backupDatabase(db(), file).error().fault, Fault::Conflict);
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), "mine");
    }

    void leavesNothingWhereItCannotWrite()
    {
        const auto outcome = backupDatabase(db(), u"/nonexistent/folder/copy.db"_s);
        QCOMPARE(outcome.error().fault, Fault::Storage);
    }

private:
    Connection &db() { return m_store->db(); }

    static QStringList beside(const QString &file)
    {
        return QFileInfo(file).dir().entryList({QFileInfo(file).fileName() + u"*"_s},
                                               QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_DatabaseInfo)
#include "tst_databaseinfo.moc"
