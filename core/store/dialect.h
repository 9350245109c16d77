#pragma once

#include "core/store/sqltext.h"

/// All that another database engine would say differently: locking words, upsert, paging by row
/// values, and the search index. Repositories take these words from here and write the rest in
/// plain SQL.
namespace wxbind::dialect {

// Locking. A write takes the write lock at its start, so that it can never fail half-way for want
// of it; a read sees one state from its first statement to its last.
inline constexpr SqlText kBeginWrite("BEGIN IMMEDIATE");
inline constexpr SqlText kBeginRead("BEGIN");
inline constexpr SqlText kCommit("COMMIT");
inline constexpr SqlText kRollback("ROLLBACK");

/// Follows an INSERT: when `key` is there already, `assignments` instead.
template <size_t K, size_t A>
[[nodiscard]] consteval auto onConflict(const char (&key)[K], const char (&assignments)[A])
{
    return " ON CONFLICT (" + SqlText<K>(key) + ") DO UPDATE SET " + SqlText<A>(assignments);
}

/// Paging by key: rows after the one named, in ascending order of `columns`.
template <size_t C, size_t P>
[[nodiscard]] consteval auto after(const char (&columns)[C], const char (&place)[P])
{
    return " (" + SqlText<C>(columns) + ") > (" + SqlText<P>(place) + ") ";
}

// The search index over people: one document per user, its words are the grams of
// core/store/grams.h. It keeps no copy of the text; a document is taken out by naming its words.
inline constexpr SqlText
    kSearchAdd("INSERT INTO person_search (rowid, grams) VALUES (:user, :grams)");
inline constexpr SqlText kSearchRemove("INSERT INTO person_search (person_search, rowid, grams)"
                                       " VALUES ('delete', :user, :grams)");
inline constexpr SqlText kSearchFind("SELECT rowid FROM person_search"
                                     " WHERE person_search MATCH :grams AND rowid <= :user"
                                     " ORDER BY rowid DESC");
inline constexpr const char *kSearchAnd = " AND ";

} // namespace wxbind::dialect
