#include "core/http/networkhttpclient.h"

#include "core/http/networkworker.h"
#include "core/model/account.h"

#include <memory>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Nobody hears more of a fault than its record tells.
Result<HttpReply> outcomeOf(const WireCall &call, const Exchange &exchange)
{
    return exchange.error ? Result<HttpReply>(fail(*exchange.error))
                          : Result<HttpReply>(call.reply);
}

template <class T>
void settle(Promise<T> &promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace

NetworkHttpClient::NetworkHttpClient(const Clock &clock, NetworkOptions options)
    : m_worker(new NetworkWorker(clock, std::move(options)))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"network"_s);
    m_thread.start();
}

NetworkHttpClient::~NetworkHttpClient()
{
    m_thread.quit();
    m_thread.wait();
}

void NetworkHttpClient::abort()
{
    QMetaObject::invokeMethod(m_worker, &NetworkWorker::abort);
}

Async<HttpReply> NetworkHttpClient::send(const HttpRequest &request)
{
    if (const Result<Unit> allowed = checkAddress(request.url); !allowed) {
        return failed<HttpReply>(allowed.error());
    }
    auto promise = std::make_shared<Promise<HttpReply>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request, promise] {
        worker->start(request, [promise](const WireCall &call) {
            settle<HttpReply>(*promise,
                              call.error ? outcomeOf(call, exchangeOf(call)) : call.reply);
        });
    });
    return promise->future();
}

Async<Transfer> NetworkHttpClient::transfer(const HttpRequest &request)
{
    if (const Result<Unit> allowed = checkAddress(request.url); !allowed) {
        return failed<Transfer>(allowed.error());
    }
    auto promise = std::make_shared<Promise<Transfer>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request, promise] {
        worker->start(request, [promise](const WireCall &call) {
            const Exchange exchange = exchangeOf(call);
            settle<Transfer>(*promise, Transfer{outcomeOf(call, exchange), exchange,
                                                call.reply.body, call.foundClosed});
        });
    });
    return promise->future();
}

Result<Unit> checkAddress(const QUrl &url)
{
    return isSpokenAddress(url)
               ? Result<Unit>(Unit{})
               : fail(Fault::Invalid, u"neither https nor loopback http, without a user name"_s);
}

} // namespace wxbind
