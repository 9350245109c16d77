#pragma once

#include "core/http/exchangesink.h"
#include "core/http/httptransport.h"

#include <QObject>

#include <functional>
#include <memory>

namespace wxbind {

/// Writes every call down before its caller hears of it. When the record cannot be kept the caller
/// still gets the reply, with a null HttpReply::exchange and a warning in the log: a spent code's
/// token must not be lost for want of a row. A repeatable call that found its kept connection
/// closed is made once more, as a second record. Used from the thread it lives in.
class RecordingHttpClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    RecordingHttpClient(HttpTransport &transport, ExchangeSink &sink, QObject *parent = nullptr);

    [[nodiscard]] Async<HttpReply> send(const HttpRequest &request) override;

    enum class Door
    {
        Open,
        NoOneShots, ///< before the program ends: no code goes out any more
        Shut
    };
    /// What is not let out is answered with Cancelled; what is under way goes on.
    void setDoor(Door door) { m_door = door; }
    /// One-shots that were sent and are not answered yet.
    [[nodiscard]] int oneShotsOut() const { return m_oneShotsOut; }

Q_SIGNALS:
    void oneShotAnswered();

private:
    struct Call;
    void transfer(const std::shared_ptr<Call> &call);
    void record(const Transfer &transfer, std::function<void(Result<HttpReply>)> next);
    void answer(Call &call, Result<HttpReply> result);

    HttpTransport &m_transport;
    ExchangeSink &m_sink;
    Door m_door = Door::Open;
    int m_oneShotsOut = 0;
};

} // namespace wxbind
