#pragma once

#include "core/async/async.h"
#include "core/model/exchange.h"

namespace wxbind {

/// Where finished calls are written down. The record is kept before the caller sees the reply, so
/// that a crash right after loses nothing.
class ExchangeSink
{
public:
    virtual ~ExchangeSink() = default;
    /// `rawBody` is for sealing only.
    [[nodiscard]] virtual Async<ExchangeId> record(const Exchange &exchange,
                                                   const QByteArray &rawBody) = 0;
};

} // namespace wxbind
