#include "core/http/recordinghttpclient.h"

#include <QLoggingCategory>

namespace wxbind {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcRecorder, "wxbind.http.recorder")
// Told only where somebody asks for it.
Q_LOGGING_CATEGORY(lcCalls, "wxbind.http.calls", QtWarningMsg)

namespace {

/// One line a call, of its masked record: no address, no text of the platform.
void tell(const Exchange &exchange)
{
    if (!lcCalls().isInfoEnabled()) {
        return;
    }
    QString line = u"%1: HTTP %2, %3 ms"_s.arg(exchange.endpoint)
                       .arg(exchange.httpStatus)
                       .arg(exchange.phases.total);
    if (exchange.errcode) {
        line += u", errcode %1"_s.arg(*exchange.errcode);
    }
    if (exchange.error) {
        line += u", "_s + faultName(exchange.error->fault);
    }
    qCInfo(lcCalls, "%s", qUtf8Printable(line));
}

} // namespace

struct RecordingHttpClient::Call
{
    HttpRequest request;
    Promise<HttpReply> promise;
    bool repeated = false;
};

RecordingHttpClient::RecordingHttpClient(HttpTransport &transport, ExchangeSink &sink,
                                         QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_sink(sink)
{}

Async<HttpReply> RecordingHttpClient::send(const HttpRequest &request)
{
    if (m_door == Door::Shut || (m_door == Door::NoOneShots && request.oneShot)) {
        return failed<HttpReply>(
            {Fault::Cancelled, 0, {}, u"not sent: the program is ending"_s, request.endpoint});
    }
    const auto call = std::make_shared<Call>();
    call->request = request;
    call->promise.start();
    m_oneShotsOut += request.oneShot ? 1 : 0;
    transfer(call);
    return call->promise.future();
}

void RecordingHttpClient::transfer(const std::shared_ptr<Call> &call)
{
    onResult(m_transport.transfer(call->request), this, [this, call](Result<Transfer> transfer) {
        if (!transfer) {
            answer(*call, fail(std::move(transfer).error()));
            return;
        }
        tell(transfer->exchange);
        const bool again = transfer->foundClosed && call->request.repeatable && !call->repeated &&
                           m_door != Door::Shut;
        record(*transfer, [this, call, again](Result<HttpReply> outcome) {
            if (again) {
                call->repeated = true;
                this->transfer(call);
            } else {
                answer(*call, std::move(outcome));
            }
        });
    });
}

void RecordingHttpClient::record(const Transfer &transfer,
                                 std::function<void(Result<HttpReply>)> next)
{
    onResult(
        m_sink.record(transfer.exchange, transfer.rawBody), this,
        [next = std::move(next), outcome = transfer.outcome](const Result<ExchangeId> &id) mutable {
            if (!id) {
                qCWarning(lcRecorder, "a call could not be recorded: %s",
                          faultName(id.error().fault).data());
            } else if (outcome) {
                outcome->exchange = *id;
            }
            next(std::move(outcome));
        });
}

void RecordingHttpClient::answer(Call &call, Result<HttpReply> result)
{
    call.promise.addResult(std::move(result));
    call.promise.finish();
    if (call.request.oneShot) {
        --m_oneShotsOut;
        Q_EMIT oneShotAnswered();
    }
}

} // namespace wxbind
