#include "core/model/databaseinfo.h"
#include "core/store/migrator.h"
#include "core/store/storefiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace wxbind;
using namespace Qt::StringLiterals;

class tst_Migrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = Connection::open(m_folder->filePath(u"a.db"_s), {}).value();
    }

    void bringsAFreshFileUpAndLeavesItAlone()
    {
        const auto carried = carriedMigrations().value();
        QVERIFY(migrate(*m_db, carried));
        QCOMPARE(schemaVersion(*m_db).value(), carried.last().number);
        QVERIFY(tables().contains("binding"));
        QVERIFY(migrate(*m_db, carried));
    }

    void runsOnlyWhatIsMissing()
    {
        const Migration first{1, u"0001_a.sql"_s, "CREATE TABLE a (x); INSERT INTO a VALUES (1);"};
        const Migration second{2, u"0002_b.sql"_s, "CREATE TABLE b AS SELECT x + 1 AS y FROM a;"};
        QVERIFY(migrate(*m_db, {first}));
        QVERIFY(migrate(*m_db, {first, second}));
        QCOMPARE(tables(), (QList<QByteArray>{"a", "b"}));
        QCOMPARE(schemaVersion(*m_db).value(), 2);
    }

    void leavesNothingOfABadMigration()
    {
        const Migration good{1, u"0001_a.sql"_s, "CREATE TABLE a (x);"};
        const Migration bad{2, u"0002_b.sql"_s,
                            "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1);"};
        const auto outcome = migrate(*m_db, {good, bad});
        QCOMPARE(outcome.error().fault, Fault::Storage);
        QVERIFY(outcome.error().detail.contains(u"0002_b.sql"_s));
        QVERIFY(tables().isEmpty());
        QCOMPARE(schemaVersion(*m_db).value(), 0);
        QVERIFY(migrate(*m_db, {good}));
    }

    void refusesANewerSchema()
    {
        QVERIFY(migrate(*m_db, {{1, u"0001_a.sql"_s, "SELECT 1;"}}));
        QVERIFY(m_db->execute("PRAGMA user_version = 99"_L1));
        const auto outcome = migrate(*m_db, carriedMigrations().value());
        QCOMPARE(outcome.error().fault, Fault::Storage);
        QCOMPARE(outcome.error().apiCode, kNewerSchema);
        QVERIFY2(outcome.error().detail.contains(u"99"_s), qPrintable(outcome.error().detail));
        QVERIFY(tables().isEmpty());
    }

    void refusesAnotherProgramsFile()
    {
        QVERIFY(m_db->execute("CREATE TABLE theirs (x)"_L1));
        const auto outcome = migrate(*m_db, carriedMigrations().value());
        QCOMPARE(outcome.error().fault, Fault::Storage);
        QCOMPARE(tables(), QList<QByteArray>{"theirs"});
    }

    void refusesAnotherProgramsFileOfTheSameVersion_data()
    {
        QTest::addColumn<QByteArray>("theirs");
        const QByteArray newest = QByteArray::number(carriedMigrations().value().last().number);
        QTest::newRow("newest") << QByteArray("PRAGMA user_version = " + newest);
        QTest::newRow("newer") << QByteArray("PRAGMA user_version = 99");
        QTest::newRow("signed") << QByteArray("PRAGMA application_id = 7; PRAGMA user_version = " +
                                              newest);
        QTest::newRow("signed, no version") << QByteArray("PRAGMA application_id = 7");
    }

    void refusesAnotherProgramsFileOfTheSameVersion()
    {
        QFETCH(QByteArray, theirs);
        QVERIFY(runScript(*m_db, "CREATE TABLE theirs (x); " + theirs));
        const auto outcome = migrate(*m_db, carriedMigrations().value());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().fault, Fault::Storage);
        QVERIFY2(outcome.error().detail.contains(u"another program"_s),
                 qPrintable(outcome.error().detail));
        QCOMPARE(tables(), QList<QByteArray>{"theirs"});
    }

    void signsItsFile()
    {
        QVERIFY(migrate(*m_db, carriedMigrations().value()));
        Statement sign = m_db->prepare("PRAGMA application_id"_L1);
        QVERIFY(sign.step().value());
        QCOMPARE(sign.number(0), qint64(kApplicationId));
    }

    void insistsOnTheWriteAheadLog()
    {
        QVERIFY(switchToWal(*m_db));
        // What SQLite does where shared memory is not to be had: another mode, and no error.
        const auto memory = Connection::open(u":memory:"_s, {}).value();
        const auto outcome = switchToWal(*memory);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().fault, Fault::Storage);
        QVERIFY(outcome.error().detail.contains(u"(memory)"_s));
    }

    void splitsAScript_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("values");
        const auto row = [](const char *name, const char *script, const char *values) {
            QTest::newRow(name) << QByteArray(script) << QByteArray(values);
        };
        row("nothing", "", "");
        row("only a comment", "-- ; nothing\n/* ; */ ;;", "");
        row("no last semicolon", "INSERT INTO t VALUES ('a')", "a");
        row("two", "INSERT INTO t VALUES ('a');INSERT INTO t VALUES ('b');", "a|b");
        row("semicolon in a string",
            "INSERT INTO t VALUES ('a;b'); INSERT INTO t VALUES ('c''; d');", "a;b|c'; d");
        row("semicolon in a name", "CREATE TABLE \"x;y\" (z); INSERT INTO t VALUES ('a');", "a");
        row("line comment", "INSERT INTO t -- ; 'not a string\n VALUES ('a'); -- end", "a");
        row("block comment", "/* ; ' */ INSERT INTO t /* ;\n; */ VALUES ('a');", "a");
        row("comment marks in a string", "INSERT INTO t VALUES ('-- /* a');", "-- /* a");
        row("trigger with two statements and CASE",
            "CREATE TABLE s (x); CREATE TRIGGER g AFTER INSERT ON s BEGIN"
            " INSERT INTO t VALUES (CASE WHEN NEW.x > 1 THEN 'big;' ELSE 'small' END);"
            " INSERT INTO t VALUES ('second'); END;"
            " INSERT INTO s VALUES (2);",
            "big;|second");
        row("Chinese text", "INSERT INTO t VALUES ('微信；;');", "微信；;");
    }

    void splitsAScript()
    {
        QFETCH(QByteArray, script);
        QVERIFY(m_db->execute("CREATE TABLE t (x)"_L1));
        QVERIFY(runScript(*m_db, script));
        Statement all = m_db->prepare("SELECT coalesce(group_concat(x, '|'), '') FROM t"_L1);
        QVERIFY(all.step().value());
        QTEST(all.text(0).toUtf8(), "values");
    }

    void stopsAtTheFirstBadStatement()
    {
        QVERIFY(m_db->execute("CREATE TABLE t (x)"_L1));
        QVERIFY(!runScript(*m_db, "INSERT INTO t VALUES (1); NONSENSE; INSERT INTO t VALUES (2);"));
        Statement all = m_db->prepare("SELECT count(*) FROM t"_L1);
        QVERIFY(all.step().value());
        QCOMPARE(all.number(0), 1);
    }

private:
    QList<QByteArray> tables()
    {
        QList<QByteArray> names;
        Statement all = m_db->prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                      " ORDER BY name"_L1);
        while (all.step().value()) {
            names.append(all.text(0).toUtf8());
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_migrator.moc"
