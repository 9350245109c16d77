#pragma once

#include "core/base/result.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace wxbind {

/// What one look into a list brought. The look is over when the page is full, when the list ends,
/// or when it went through so many rows that others should have their turn first.
template <class Row, class Id>
struct ListPart
{
    QList<Row> rows;
    Id next; ///< ask on with this as `before`; null: the page is full or nothing older is left
};

/// So many row numbers one look goes back.
inline constexpr qint64 kListWindow = 20'000;

/// The row numbers of one look: floor <= id < before.
struct IdWindow
{
    qint64 before = std::numeric_limits<qint64>::max();
    qint64 floor = 0;

    [[nodiscard]] static IdWindow downFrom(qint64 before, qint64 newest, qint64 window)
    {
        const qint64 top = newest < before ? newest + 1 : before;
        return {top, std::max<qint64>(0, top - window)};
    }
};

/// Looks until the page is full or the list ends. `part` is part(Query) -> Result<ListPart>.
template <class Query, class Part>
[[nodiscard]] auto wholeList(Query query, Part part)
    -> Result<decltype(std::invoke_result_t<Part, Query>::value_type::rows)>
{
    decltype(std::invoke_result_t<Part, Query>::value_type::rows) rows;
    while (true) {
        const auto found = part(query);
        if (!found) {
            return fail(found.error());
        }
        rows += found->rows;
        if (found->next.isNull()) {
            return rows;
        }
        query.before = found->next;
        query.limit -= static_cast<int>(found->rows.size());
    }
}

} // namespace wxbind
