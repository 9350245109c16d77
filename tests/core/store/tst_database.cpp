#include "core/store/database.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

class tst_Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAndReads()
    {
        Database database({path()});
        QVERIFY(waitFor(database.ready()));
        QVERIFY(waitFor(addUser(database, u"李雷"_s)));
        QCOMPARE(waitFor(countUsers(database)).value(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"data/wxbind.db"_s); }

    static Async<UserId> addUser(Database &database, const QString &name)
    {
        return database.write(
            [name](Connection &db) { return UserRepository(db).insert(user(name)); });
    }
    static Async<qint64> countUsers(Database &database)
    {
        return database.read([](Connection &db) { return UserRepository(db).count(); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
