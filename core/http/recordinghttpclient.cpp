#include "core/http/recordinghttpclient.h"

#include <QLoggingCategory>

namespace wxbind {

Q_LOGGING_CATEGORY(lcRecorder, "wxbind.http.recorder")

RecordingHttpClient::RecordingHttpClient(HttpTransport &transport, ExchangeSink &sink,
                                         QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_sink(sink)
{}

Async<HttpReply> RecordingHttpClient::send(const HttpRequest &request)
{
    auto promise = std::make_shared<Promise<HttpReply>>();
    promise->start();
    onResult(m_transport.transfer(request), this, [this, promise](Result<Transfer> transfer) {
        if (transfer) {
            record(*transfer, promise);
        } else {
            promise->addResult(fail(std::move(transfer).error()));
            promise->finish();
        }
    });
    return promise->future();
}

void RecordingHttpClient::record(const Transfer &transfer,
                                 std::shared_ptr<Promise<HttpReply>> promise)
{
    onResult(m_sink.record(transfer.exchange, transfer.rawBody), this,
             [promise, outcome = transfer.outcome](const Result<ExchangeId> &id) mutable {
                 if (!id) {
                     qCWarning(lcRecorder, "a call could not be recorded: %s",
                               faultName(id.error().fault).data());
                 } else if (outcome) {
                     outcome->exchange = *id;
                 }
                 promise->addResult(std::move(outcome));
                 promise->finish();
             });
}

} // namespace wxbind
