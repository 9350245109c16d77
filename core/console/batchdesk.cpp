#include "core/console/batchdesk.h"

#include "core/console/batchexport.h"
#include "core/console/batchjudge.h"
#include "core/store/accountrepository.h"
#include "core/store/database.h"

#include <QFile>
#include <QtConcurrentRun>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBeatMillis = 100;
constexpr int kStateBytes = 16;
constexpr qint64 kLargestTable = qint64(16) * 1024 * 1024;

} // namespace

qsizetype BatchPlan::bad() const
{
    return std::count_if(rows.cbegin(), rows.cend(),
                         [](const BatchRow &row) { return !row.usable(); });
}

BatchDesk::BatchDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_beat.setInterval(kBeatMillis);
    connect(&m_beat, &QTimer::timeout, this,
            [this] { Q_EMIT progress(m_watch->done, m_watch->total); });
}

BatchDesk::~BatchDesk()
{
    cancel();
}

void BatchDesk::cancel()
{
    if (m_watch) {
        m_watch->stop = true;
    }
}

/// Null while another batch runs.
std::shared_ptr<BatchWatch> BatchDesk::begin()
{
    if (m_watch) {
        return nullptr;
    }
    m_watch = std::make_shared<BatchWatch>();
    m_beat.start();
    return m_watch;
}

/// `work`, and the end of what begin() began with it.
template <class T>
Async<T> BatchDesk::watched(const Async<T> &work)
{
    auto promise = std::make_shared<Promise<T>>();
    promise->start();
    onResult(work, this, [this, promise](Result<T> result) {
        m_beat.stop();
        Q_EMIT progress(m_watch->done, m_watch->total);
        m_watch.reset();
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

void BatchDesk::fillStates(BatchPlan &plan)
{
    for (BatchRow &row : plan.rows) {
        if (row.wish.order.state.isEmpty()) {
            row.wish.order.state = StateToken(QString::fromLatin1(m_parts.random.hex(kStateBytes)));
        }
    }
}

Async<QByteArray> BatchDesk::readTable(const QString &file)
{
    return QtConcurrent::run([file]() -> Result<QByteArray> {
        QFile table(file);
        if (!table.exists()) {
            return fail(Fault::NotFound, u"no such file: "_s + file);
        }
        if (!table.open(QIODevice::ReadOnly)) {
            return fail(Fault::Invalid, table.errorString());
        }
        if (table.size() > kLargestTable) {
            return fail(Fault::Invalid, u"the table is larger than 16 MB"_s);
        }
        return table.readAll();
    });
}

Async<BatchPlan> BatchDesk::judge(const BatchOrder &order)
{
    const auto watch = begin();
    if (!watch) {
        return failed<BatchPlan>({Fault::Conflict, 0, {}, u"a batch runs already"_s, {}});
    }
    const auto compared = m_parts.database.read([parts = m_parts, order, now = m_parts.clock.now()](
                                                    Connection &db) -> Result<BatchPlan> {
        const auto account = AccountRepository(db).get(order.appId);
        if (!account) {
            return fail(account.error());
        }
        LinkWish common{order.appId, order.common, {}, {}};
        common.look = QrLook::withLogo(order.logo);
        auto rows = batchRowsOf(order.csv, common);
        if (!rows) {
            return fail(rows.error());
        }
        BatchPlan plan{withOverrides(parts, *account), std::move(rows->rows), rows->unusedColumns};
        const auto known = compareWithStore(db, plan, now);
        return known ? Result<BatchPlan>(std::move(plan)) : fail(known.error());
    });
    return watched(andThen(compared, this, [this, watch](BatchPlan plan) {
        fillStates(plan);
        return judgeRows(std::move(plan), watch);
    }));
}

Async<BatchPlan> BatchDesk::judgeRows(BatchPlan plan, const std::shared_ptr<BatchWatch> &watch)
{
    return QtConcurrent::run([plan = std::move(plan), watch]() mutable -> Result<BatchPlan> {
        const auto judged = previewRows(plan, *watch);
        return judged ? Result<BatchPlan>(std::move(plan)) : fail(judged.error());
    });
}

Async<BatchDone> BatchDesk::run(const BatchPlan &plan, const BatchExport &wish)
{
    const auto watch = begin();
    if (!watch) {
        return failed<BatchDone>({Fault::Conflict, 0, {}, u"a batch runs already"_s, {}});
    }
    const Msecs now = m_parts.clock.now();
    const Async<DrawnBatch> drawn =
        QtConcurrent::run([plan, wish, now, watch, name = m_parts.operatorName] {
            return drawBatch(plan, wish, name, now, *watch);
        });
    const auto stored = andThen(drawn, this, [this, watch](DrawnBatch batch) {
        return m_parts.database.write([batch = std::move(batch), watch](Connection &db) {
            return storeBatch(db, batch, *watch);
        });
    });
    return watched(
        andThen(stored, this, [this](const DrawnBatch &batch) { return handOut(batch); }));
}

/// Only after the commit; links whose folder cannot be put in its place are withdrawn.
Async<BatchDone> BatchDesk::handOut(const DrawnBatch &batch)
{
    const auto published = batch.folder->publish();
    if (published) {
        return ready<BatchDone>(batch.done);
    }
    batch.folder->discard();
    const auto withdrawn =
        m_parts.database.write([done = batch.done, now = m_parts.clock.now()](Connection &db) {
            return withdrawBatch(db, done, now);
        });
    return andThen(withdrawn, this,
                   [error = published.error()](Unit) -> Result<BatchDone> { return fail(error); });
}

} // namespace wxbind
