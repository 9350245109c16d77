#pragma once

#include "core/http/exchangesink.h"
#include "core/http/httptransport.h"

#include <QObject>

#include <memory>

namespace wxbind {

/// Writes every call down before its caller hears of it. When the record cannot be kept the caller
/// still gets the reply, with a null HttpReply::exchange and a warning in the log: a spent code's
/// token must not be lost for want of a row. Used from the thread it lives in.
class RecordingHttpClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    RecordingHttpClient(HttpTransport &transport, ExchangeSink &sink, QObject *parent = nullptr);

    [[nodiscard]] Async<HttpReply> send(const HttpRequest &request) override;

private:
    void record(const Transfer &transfer, std::shared_ptr<Promise<HttpReply>> promise);

    HttpTransport &m_transport;
    ExchangeSink &m_sink;
};

} // namespace wxbind
