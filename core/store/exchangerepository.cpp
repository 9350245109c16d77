#include "core/store/exchangerepository.h"

#include "core/store/exchangerow.h"
#include "core/store/grams.h"
#include "core/store/rows.h"

#include <limits>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr SqlText kInsert(
    "INSERT INTO exchange (step, appid, attempt_id, openid, operator, endpoint, method, url,"
    " started_at, connect_ms, tls_ms, first_byte_ms, receive_ms, total_ms, http_status,"
    " http_version, remote_address, tls, reply_size, errcode, errmsg, rid, error, clock_difference,"
    " failed, request_headers, reply_headers, request_body, reply_body, sealed_body)"
    " VALUES (:step, :appid, :attempt, :openid, :operator, :endpoint, :method, :url,"
    " :started_at, :connect_ms, :tls_ms, :first_byte_ms, :receive_ms, :total_ms, :http_status,"
    " :http_version, :remote_address, :tls, :reply_size, :errcode, :errmsg, :rid, :error,"
    " :clock_difference, :failed, :request_headers, :reply_headers, :request_body, :reply_body,"
    " :sealed_body)");
constexpr auto kGet = kExchangeColumns + kExchangeContent + " FROM exchange WHERE id = :id";

// A list is walked from the newest along the index of its strongest filter; the others, and the
// text, are looked at on the way.
constexpr auto kSelect = kExchangeColumns + " FROM exchange WHERE id < :before";
constexpr SqlText
    kPage(" AND (:appid = '' OR appid = :appid) AND (:attempt = 0 OR attempt_id = :attempt)"
          " AND (:openid = '' OR openid = :openid) AND (:step = '' OR step = :step)"
          " AND (:errcode IS NULL OR errcode = :errcode) AND (:failed = 0 OR failed = 1)"
          " AND (:text = '' OR instr(lower(endpoint), :text) OR instr(lower(rid), :text)"
          " OR instr(lower(errmsg), :text) OR instr(lower(url), :text))"
          " ORDER BY id DESC LIMIT :limit");
constexpr auto kList = kSelect + kPage;
constexpr auto kListAttempt = kSelect + " AND attempt_id = :attempt" + kPage;
constexpr auto kListOpenId = kSelect + " AND openid = :openid AND openid <> ''" + kPage;
constexpr auto kListErrcode = kSelect + " AND errcode = :errcode" + kPage;
constexpr auto kListFailed = kSelect + " AND failed = 1" + kPage;
constexpr auto kListAccount = kSelect + " AND appid = :appid" + kPage;

QLatin1StringView listSql(const ExchangeQuery &query)
{
    if (!query.attempt.isNull()) {
        return kListAttempt;
    }
    if (!query.openId.isEmpty()) {
        return kListOpenId;
    }
    if (query.errcode) {
        return kListErrcode;
    }
    if (query.failedOnly) {
        return kListFailed;
    }
    return query.appId.isEmpty() ? QLatin1StringView(kList) : QLatin1StringView(kListAccount);
}

} // namespace

Result<ExchangeId> ExchangeRepository::insert(const Exchange &exchange)
{
    Statement statement = m_db.prepare(kInsert);
    bindExchange(statement, exchange);
    return statement.run().map([this](Unit) { return ExchangeId(m_db.lastInsertId()); });
}

Result<Exchange> ExchangeRepository::get(ExchangeId id) const
{
    Statement statement = m_db.prepare(kGet);
    statement.bind(":id", id.number());
    return readOne(std::move(statement), u"exchange #%1"_s.arg(id.number()),
                   [](const Statement &row) {
                       Exchange exchange = exchangeOf(row);
                       readContent(row, exchange);
                       return exchange;
                   });
}

Result<QList<Exchange>> ExchangeRepository::list(const ExchangeQuery &query) const
{
    Statement statement = m_db.prepare(listSql(query));
    statement
        .bind(":before",
              query.before.isNull() ? std::numeric_limits<qint64>::max() : query.before.number())
        .bind(":appid", query.appId.text())
        .bind(":attempt", query.attempt.number())
        .bind(":openid", query.openId.text())
        .bind(":step", query.step ? stepName(*query.step) : QString())
        .bind(":errcode", query.errcode)
        .bind(":failed", query.failedOnly)
        .bind(":text", foldAscii(query.text.trimmed()))
        .bind(":limit", query.limit);
    return readAll(std::move(statement), exchangeOf);
}

} // namespace wxbind
