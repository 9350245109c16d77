#include "core/async/async.h"

#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace wxbind;
using namespace Qt::StringLiterals;

class tst_Async : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryListener()
    {
        Promise<int> promise;
        promise.start();
        int sum = 0;
        onResult(promise.future(), this, [&](const Result<int> &r) { sum += *r; });
        onResult(promise.future(), this, [&](const Result<int> &r) { sum += 10 * *r; });
        promise.addResult(Result<int>(3));
        promise.finish();
        QTRY_COMPARE(sum, 33);
    }

    void neverRunsInsideTheCall()
    {
        bool called = false;
        onResult(ready<int>(1), this, [&](const Result<int> &) { called = true; });
        QVERIFY(!called);
        QTRY_VERIFY(called);
    }

    void staysSilentWhenTheContextDies()
    {
        Promise<int> promise;
        promise.start();
        bool called = false;
        auto context = std::make_unique<QObject>();
        onResult(promise.future(), context.get(), [&](const Result<int> &) { called = true; });
        context.reset();
        promise.addResult(Result<int>(1));
        promise.finish();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void saysCancelledWhenTheProducerDies()
    {
        std::optional<Error> error;
        {
            Promise<int> promise;
            promise.start();
            onResult(promise.future(), this, [&](const Result<int> &r) { error = r.error(); });
        }
        QTRY_VERIFY(error);
        QCOMPARE(error->fault, Fault::Cancelled);
    }

    void chainsAsyncAndPlainSteps()
    {
        const auto doubled = andThen(ready<int>(4), this, [](int v) { return ready<int>(v * 2); });
        const auto text =
            andThen(doubled, this, [](int v) -> Result<QString> { return QString::number(v); });
        QString got;
        onResult(text, this, [&](const Result<QString> &r) { got = *r; });
        QTRY_COMPARE(got, u"8"_s);
    }

    void passesAnErrorThrough()
    {
        bool ran = false;
        const auto next = andThen(failed<int>({Fault::Timeout, 0, {}, u"late"_s, {}}), this,
                                  [&](int) -> Result<int> {
                                      ran = true;
                                      return 1;
                                  });
        std::optional<Error> error;
        onResult(next, this, [&](const Result<int> &r) { error = r.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->fault, Fault::Timeout);
        QVERIFY(!ran);
    }

    void cancelsTheEndWhenTheChainsContextDies()
    {
        Promise<int> promise;
        promise.start();
        auto context = std::make_unique<QObject>();
        const auto end =
            andThen(promise.future(), context.get(), [](int v) -> Result<int> { return v; });
        std::optional<Error> error;
        onResult(end, this, [&](const Result<int> &r) { error = r.error(); });
        context.reset();
        QTRY_VERIFY(error);
        QCOMPARE(error->fault, Fault::Cancelled);
    }

    void comesBackToTheContextsThread()
    {
        Promise<int> promise;
        promise.start();
        QThread *where = nullptr;
        onResult(promise.future(), this,
                 [&](const Result<int> &) { where = QThread::currentThread(); });
        std::thread worker([&] {
            promise.addResult(Result<int>(1));
            promise.finish();
        });
        worker.join();
        QTRY_COMPARE(where, thread());
    }
};

QTEST_GUILESS_MAIN(tst_Async)
#include "tst_async.moc"
