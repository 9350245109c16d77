#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

class tst_Connection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>();
        QVERIFY(db().execute("CREATE TABLE t (x INTEGER PRIMARY KEY, y, z)"_L1));
    }

    void bindsEveryKindByName()
    {
        Statement insert = db().prepare("INSERT INTO t VALUES (:x, :y, :z)"_L1);
        const std::optional<QString> nothing;
        QVERIFY(insert.bind(":z", nothing).bind(":y", u"微信 🐼"_s).bind(":x", 7).run());
        Statement read = db().prepare("SELECT x, y, z, typeof(y), typeof(z) FROM t"_L1);
        QVERIFY(read.step().value());
        QCOMPARE(read.number(0), 7);
        QCOMPARE(read.text(1), u"微信 🐼"_s);
        QVERIFY(read.isNull(2) && !read.optionalText(2) && !read.optionalNumber(2));
        QCOMPARE(read.text(3), u"text"_s);
        QVERIFY(!read.step().value());
    }

    void bindsEmptyValuesAsEmpty_data()
    {
        QTest::addColumn<bool>("isBlob");
        QTest::addColumn<QString>("type");
        QTest::newRow("null QString") << false << u"text"_s;
        QTest::newRow("null QByteArray") << true << u"blob"_s;
    }

    void bindsEmptyValuesAsEmpty()
    {
        QFETCH(bool, isBlob);
        Statement read = db().prepare("SELECT typeof(:v), length(:v)"_L1);
        isBlob ? read.bind(":v", QByteArray()) : read.bind(":v", QString());
        QVERIFY(read.step().value());
        QTEST(read.text(0), "type");
        QCOMPARE(read.number(1), 0);
    }

    void lendsAFreshStatementWhileOneIsOut()
    {
        constexpr auto sql = "SELECT :v UNION ALL SELECT :v + 1"_L1;
        Statement outer = db().prepare(sql);
        QVERIFY(outer.bind(":v", 1).step().value());
        {
            Statement inner = db().prepare(sql);
            QVERIFY(inner.bind(":v", 10).step().value());
            QCOMPARE(inner.number(0), 10);
        }
        QVERIFY(outer.step().value());
        QCOMPARE(outer.number(0), 2);
    }

    void givesBackUnbound()
    {
        constexpr auto sql = "SELECT :v"_L1;
        QVERIFY(db().prepare(sql).bind(":v", 1).step().value());
        Statement again = db().prepare(sql);
        QVERIFY(again.step().value());
        QVERIFY(again.isNull(0));
    }

    void saysWhatIsWrong()
    {
        const auto bad = db().prepare("SELECT something FROM nowhere"_L1).run();
        QCOMPARE(bad.error().fault, Fault::Storage);
        QVERIFY2(bad.error().detail.contains(u"nowhere"_s), qPrintable(bad.error().detail));
        const auto noSuch = db().prepare("SELECT :v"_L1).bind(":w", 1).run();
        QCOMPARE(noSuch.error().fault, Fault::Storage);
        QVERIFY(db().prepare("INSERT INTO t (x) VALUES (1)"_L1).run());
        const auto twice = db().prepare("INSERT INTO t (x) VALUES (1)"_L1).run();
        QCOMPARE(twice.error().fault, Fault::Conflict);
    }

    void refusesToWriteWhenReadOnly()
    {
        const auto reader = Connection::open(m_store->path(), {true, 100}).value();
        QVERIFY(reader->execute("SELECT count(*) FROM t"_L1));
        QCOMPARE(reader->execute("DELETE FROM t"_L1).error().fault, Fault::Storage);
    }

private:
    Connection &db() { return m_store->db(); }

    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
