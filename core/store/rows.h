#pragma once

#include "core/store/connection.h"

#include <QList>

namespace wxbind {

/// All rows of a statement, each made into a value by read(Statement &).
template <class Read>
[[nodiscard]] auto readAll(Statement &&statement, Read read)
    -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
{
    QList<std::invoke_result_t<Read, const Statement &>> values;
    while (true) {
        const auto row = statement.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return values;
        }
        values.append(read(std::as_const(statement)));
    }
}

/// The first row as a value, or nothing.
template <class Read>
[[nodiscard]] auto readOptional(Statement &&statement, Read read)
    -> Result<std::optional<std::invoke_result_t<Read, const Statement &>>>
{
    const auto row = statement.step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    return read(std::as_const(statement));
}

/// The first row as a value; NotFound without one.
template <class Read>
[[nodiscard]] auto readOne(Statement &&statement, const QString &missing, Read read)
    -> Result<std::invoke_result_t<Read, const Statement &>>
{
    const auto row = statement.step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return fail(Fault::NotFound, missing);
    }
    return read(std::as_const(statement));
}

/// Runs an UPDATE that is guarded by a row version. No row changed: Stale when `exists` finds one,
/// else NotFound.
[[nodiscard]] inline Result<Unit> runGuarded(Connection &db, Statement &&update, Statement &&exists,
                                             const QString &what)
{
    if (auto done = update.run(); !done) {
        return done;
    }
    if (db.changes() > 0) {
        return Unit{};
    }
    const auto row = exists.step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? fail(Fault::Stale, what) : fail(Fault::NotFound, what);
}

} // namespace wxbind
