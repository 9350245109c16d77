#pragma once

#include "core/async/async.h"
#include "core/model/exchange.h"

#include <QUrl>

namespace wxbind {

/// One call to make. The url holds secrets in clear; it exists only between the step that builds it
/// and the client that sends it.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QByteArray body; ///< sent as application/json when not empty
    QString endpoint;
    ExchangeContext context;
    /// True for the code exchange: it may arrive at most once, whatever happens to the connection.
    bool oneShot = false;
    /// Asks and changes nothing: where a kept connection was found closed the call is made once
    /// more, openly, as a call with a record of its own.
    bool repeatable = false;
};

/// What came back, raw. HTTP 200 is not success: the step's reply parser decides.
struct HttpReply
{
    int status = 0;
    Headers headers;
    QByteArray body;
    ExchangeId exchange; ///< its record, null when nothing records
    qint64 millis = 0;
};

/// Sends requests. Faults: Network, Timeout, Cancelled, OutcomeUnknown (only for oneShot: the
/// request went out and no whole reply came back), BadReply (a reply began and did not end),
/// Invalid (an address that is neither https nor loopback). Any status is a reply, not a fault.
/// Redirects are never followed.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    [[nodiscard]] virtual Async<HttpReply> send(const HttpRequest &request) = 0;
};

} // namespace wxbind
