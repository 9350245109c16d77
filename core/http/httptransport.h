#pragma once

#include "core/http/httpclient.h"

namespace wxbind {

/// One call as it went over the wire, ready to be recorded, whether it succeeded or not.
struct Transfer
{
    Result<HttpReply> outcome; ///< what the caller is told
    Exchange exchange;         ///< redacted, without an id
    QByteArray rawBody;        ///< as far as it came; for sealing only
    /// It left over a kept connection that was closed without a word, as an idle one often is.
    bool foundClosed = false;
};

/// The wire below a recorder. The redaction has been done by then, off the caller's thread.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    /// Every call that was begun answers with a Transfer; its own faults are in `outcome`.
    [[nodiscard]] virtual Async<Transfer> transfer(const HttpRequest &request) = 0;
};

} // namespace wxbind
