#pragma once

#include "core/model/exchange.h"
#include "core/store/sqltext.h"
#include "core/store/statement.h"

namespace wxbind {

/// What a list shows, in the order exchangeOf() reads it; and what only the detail needs.
inline constexpr SqlText kExchangeColumns(
    "SELECT id, step, appid, attempt_id, openid, operator, endpoint, method, url, started_at,"
    " connect_ms, tls_ms, first_byte_ms, receive_ms, total_ms, http_status, http_version,"
    " remote_address, tls, reply_size, errcode, errmsg, rid, error, clock_difference");
inline constexpr SqlText
    kExchangeContent(", request_headers, reply_headers, request_body, reply_body, sealed_body");

[[nodiscard]] Exchange exchangeOf(const Statement &row);
void readContent(const Statement &row, Exchange &exchange);
void bindExchange(Statement &statement, const Exchange &exchange);

} // namespace wxbind
