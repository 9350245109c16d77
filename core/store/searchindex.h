#pragma once

#include "core/model/ids.h"
#include "core/store/connection.h"

#include <QList>

namespace wxbind {

/// The words of one person in the search index, as the tables stand now; empty for nobody.
[[nodiscard]] Result<QString> searchWords(Connection &db, UserId user);
[[nodiscard]] Result<Unit> replaceSearchWords(Connection &db, UserId user, const QString &before,
                                              const QString &after);

/// Runs change() -> Result<T> and brings the documents of `users` in step with what it left. The
/// index keeps no text of its own, so the words are read before and after.
template <class Change>
[[nodiscard]] auto keepingSearchInStep(Connection &db, const QList<UserId> &users, Change change)
    -> std::invoke_result_t<Change>
{
    QList<QString> before;
    for (const UserId user : users) {
        auto words = searchWords(db, user);
        if (!words) {
            return fail(words.error());
        }
        before.append(*words);
    }
    auto outcome = change();
    for (qsizetype i = 0; outcome && i < users.size(); ++i) {
        const auto after = searchWords(db, users[i]);
        const auto done = after ? replaceSearchWords(db, users[i], before[i], *after)
                                : Result<Unit>(fail(after.error()));
        if (!done) {
            return fail(done.error());
        }
    }
    return outcome;
}

} // namespace wxbind
