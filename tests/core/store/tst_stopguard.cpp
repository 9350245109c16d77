#include "core/store/database.h"
#include "core/store/sqltext.h"
#include "core/store/stopguard.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

/// Minutes of counting, unless it is stopped.
constexpr SqlText kLong("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                        " WHERE i < 4000000000) SELECT max(i) FROM n");
constexpr SqlText kShort("SELECT 7");

} // namespace

class tst_StopGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsTheRunningStatement()
    {
        std::stop_source source;
        std::atomic<bool> began = false;
        const auto answer = m_database.read([&began, stop = source.get_token()](Connection &db) {
            const StopGuard guard(db, stop);
            began = true;
            return first(db, kLong);
        });
        QTRY_VERIFY(began);
        QVERIFY(!answer.isFinished());
        source.request_stop();
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().fault, Fault::Cancelled);
    }

    void leavesTheConnectionAsItWas()
    {
        std::stop_source source;
        source.request_stop();
        const auto answer = m_database.read([stop = source.get_token()](Connection &db) {
            Result<qint64> stopped = 0;
            {
                const StopGuard guard(db, stop);
                stopped = first(db, kLong);
            }
            return stopped ? stopped : first(db, kShort);
        });
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().value(), 7);
    }

private:
    static Result<qint64> first(Connection &db, QLatin1StringView sql)
    {
        Statement statement = db.prepare(sql);
        return statement.step().map([&](bool) { return statement.number(0); });
    }

    QTemporaryDir m_folder;
    Database m_database{{m_folder.filePath(u"wxbind.db"_s), 1}};
};

QTEST_GUILESS_MAIN(tst_StopGuard)
#include "tst_stopguard.moc"
