#include "core/store/searchindex.h"

#include "core/store/dialect.h"
#include "core/store/grams.h"
#include "core/store/rows.h"

namespace wxbind {

namespace {

constexpr SqlText kTexts("SELECT name, remark FROM app_user WHERE id = :user");
constexpr SqlText kNicknames("SELECT nickname, appid FROM binding WHERE user_id = :user");

Result<Unit> runWith(Statement &&statement, UserId user, const QString &words)
{
    return words.isEmpty() ? Result<Unit>(Unit{})
                           : statement.bind(":user", user.number()).bind(":grams", words).run();
}

} // namespace

Result<QString> searchWords(Connection &db, UserId user)
{
    Statement person = db.prepare(kTexts);
    person.bind(":user", user.number());
    const auto own = readOptional(std::move(person), [](const Statement &row) {
        return QStringList{row.text(0), row.text(1)};
    });
    if (!own) {
        return fail(own.error());
    }
    Statement bindings = db.prepare(kNicknames);
    bindings.bind(":user", user.number());
    QStringList accounts;
    const auto nicknames = readAll(std::move(bindings), [&](const Statement &row) {
        accounts.append(accountWord(row.text(1)));
        return row.text(0);
    });
    return nicknames.map([&](const QList<QString> &names) {
        accounts.removeDuplicates();
        accounts.sort(); // rows come in no order, and the same words must read the same
        return QString(gramsOf(own->value_or(QStringList()) + names) % u' ' % accounts.join(u' '))
            .trimmed();
    });
}

Result<Unit> replaceSearchWords(Connection &db, UserId user, const QString &before,
                                const QString &after)
{
    if (before == after) {
        return Unit{};
    }
    if (auto removed = runWith(db.prepare(dialect::kSearchRemove), user, before); !removed) {
        return removed;
    }
    return runWith(db.prepare(dialect::kSearchAdd), user, after);
}

} // namespace wxbind
