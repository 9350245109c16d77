#pragma once

#include "core/model/exchange.h"
#include "core/model/queries.h"
#include "core/store/connection.h"

namespace wxbind {

class ExchangeRepository final
{
public:
    explicit ExchangeRepository(Connection &connection)
        : m_db(connection)
    {}

    [[nodiscard]] Result<ExchangeId> insert(const Exchange &exchange);
    [[nodiscard]] Result<Exchange> get(ExchangeId id) const;
    /// Without bodies and headers: those are empty in the rows of a list.
    [[nodiscard]] Result<QList<Exchange>> list(const ExchangeQuery &query) const;

private:
    Connection &m_db;
};

} // namespace wxbind
