#pragma once

#include "core/model/exchange.h"
#include "core/model/queries.h"
#include "core/store/connection.h"
#include "core/store/listpart.h"

namespace wxbind {

using ExchangePart = ListPart<Exchange, ExchangeId>;

class ExchangeRepository final
{
public:
    explicit ExchangeRepository(Connection &connection)
        : m_db(connection)
    {}

    [[nodiscard]] Result<ExchangeId> insert(const Exchange &exchange);
    [[nodiscard]] Result<Exchange> get(ExchangeId id) const;
    /// Whose call it was, where only its reply told.
    [[nodiscard]] Result<Unit> setOpenId(ExchangeId id, const OpenId &openId);
    /// Without bodies and headers: those are empty in the rows of a list. A text that is the whole
    /// rid of some exchange finds that; any other may stand anywhere in four columns.
    [[nodiscard]] Result<QList<Exchange>> list(const ExchangeQuery &query) const;
    /// The same in parts, each of which goes through so many row numbers at most.
    [[nodiscard]] Result<ExchangePart> listPart(const ExchangeQuery &query,
                                                qint64 width = kListWindow) const;

private:
    Connection &m_db;
};

} // namespace wxbind
