#include "core/store/exchangerow.h"

#include "core/store/storejson.h"

namespace wxbind {

namespace {

/// What "failed only" shows: no reply, a bad one, a status or an errcode that is not success.
bool isFailure(const Exchange &exchange)
{
    return exchange.error || exchange.errcode.value_or(0) != 0 || exchange.httpStatus != 200;
}

ExchangeContext contextOf(const Statement &row)
{
    return ExchangeContext{stepFromName(row.text(1)).value_or(Step::Exchange), AppId(row.text(2)),
                           AttemptId(row.number(3)), OpenId(row.text(4)), row.text(5)};
}

} // namespace

Exchange exchangeOf(const Statement &row)
{
    Exchange exchange;
    exchange.id = ExchangeId(row.number(0));
    exchange.context = contextOf(row);
    exchange.endpoint = row.text(6);
    exchange.method = row.text(7).toLatin1();
    exchange.url = row.text(8);
    exchange.startedAt = row.number(9);
    exchange.phases = Phases{row.optionalNumber(10), row.optionalNumber(11), row.optionalNumber(12),
                             row.optionalNumber(13), row.number(14)};
    exchange.httpStatus = static_cast<int>(row.number(15));
    exchange.httpVersion = row.text(16).toLatin1();
    exchange.remoteAddress = row.text(17);
    exchange.tls = row.text(18);
    exchange.replySize = row.number(19);
    if (const auto errcode = row.optionalNumber(20)) {
        exchange.errcode = static_cast<int>(*errcode);
    }
    exchange.errmsg = row.text(21);
    exchange.rid = row.text(22);
    exchange.error = errorFromJson(row.optionalText(23));
    exchange.clockDifference = row.optionalNumber(24);
    return exchange;
}

void readContent(const Statement &row, Exchange &exchange)
{
    exchange.requestHeaders = headersFromJson(row.text(25));
    exchange.replyHeaders = headersFromJson(row.text(26));
    exchange.requestBody = row.blob(27);
    exchange.replyBody = row.blob(28);
    exchange.sealedBody = row.blob(29);
}

void bindExchange(Statement &statement, const Exchange &exchange)
{
    if (!exchange.context.attempt.isNull()) {
        statement.bind(":attempt", exchange.context.attempt.number());
    }
    statement.bind(":step", stepName(exchange.context.step))
        .bind(":appid", exchange.context.appId.text())
        .bind(":openid", exchange.context.openId.text())
        .bind(":operator", exchange.context.operatorName)
        .bind(":endpoint", exchange.endpoint)
        .bind(":method", QString::fromLatin1(exchange.method))
        .bind(":url", exchange.url)
        .bind(":started_at", exchange.startedAt)
        .bind(":connect_ms", exchange.phases.connect)
        .bind(":tls_ms", exchange.phases.tls)
        .bind(":first_byte_ms", exchange.phases.firstByte)
        .bind(":receive_ms", exchange.phases.receive)
        .bind(":total_ms", exchange.phases.total)
        .bind(":http_status", exchange.httpStatus)
        .bind(":http_version", QString::fromLatin1(exchange.httpVersion))
        .bind(":remote_address", exchange.remoteAddress)
        .bind(":tls", exchange.tls)
        .bind(":reply_size", exchange.replySize)
        .bind(":errcode", exchange.errcode)
        .bind(":errmsg", exchange.errmsg)
        .bind(":rid", exchange.rid)
        .bind(":error", errorToJson(exchange.error))
        .bind(":clock_difference", exchange.clockDifference)
        .bind(":failed", isFailure(exchange))
        .bind(":request_headers", headersToJson(exchange.requestHeaders))
        .bind(":reply_headers", headersToJson(exchange.replyHeaders))
        .bind(":request_body", exchange.requestBody)
        .bind(":reply_body", exchange.replyBody)
        .bind(":sealed_body", exchange.sealedBody);
}

} // namespace wxbind
