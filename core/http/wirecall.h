#pragma once

#include "core/http/httptransport.h"

namespace wxbind {

/// Everything that was seen of one call, raw: the request's and the reply's secrets are in clear.
struct WireCall
{
    HttpRequest request;
    Headers requestHeaders;
    HttpReply reply; ///< status 0: no head came; the body as far as it came
    std::optional<Error> error;
    Msecs startedAt = 0;
    Msecs headAt = 0; ///< our clock when the reply's head came; 0: it never did
    Phases phases;
    QString tls;
    QString remoteAddress;
    bool foundClosed = false; ///< see Transfer
};

/// The record of a call: masked everywhere, errcode and rid read leniently.
[[nodiscard]] Exchange exchangeOf(const WireCall &call);

/// The HTTP date of a reply minus our clock, where the server sent one.
[[nodiscard]] std::optional<qint64> clockDifference(const Headers &replyHeaders, Msecs headAt);

} // namespace wxbind
