#include "core/store/exchangerepository.h"

#include "core/store/exchangerow.h"
#include "core/store/rows.h"

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
constexpr SqlText kSetOpenId("UPDATE exchange SET openid = :openid WHERE id = :id");
constexpr auto kGet = kExchangeColumns + kExchangeContent + " FROM exchange WHERE id = :id";

} // namespace

Result<ExchangeId> ExchangeRepository::insert(const Exchange &exchange)
{
    Statement statement = m_db.prepare(kInsert);
    bindExchange(statement, exchange);
    return statement.run().map([this](Unit) { return ExchangeId(m_db.lastInsertId()); });
}

Result<Unit> ExchangeRepository::setOpenId(ExchangeId id, const OpenId &openId)
{
    return m_db.prepare(kSetOpenId).bind(":id", id.number()).bind(":openid", openId.text()).run();
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

} // namespace wxbind
