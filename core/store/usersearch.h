#pragma once

#include "core/store/connection.h"
#include "core/store/usercursor.h"

#include <optional>

namespace wxbind {

/// One page of the users list. Each way of matching walks its own index in its own order, so that a
/// page costs the same wherever it stands and however many people there are; what a walk brings is
/// looked at again, so that an index may bring too much and a row is listed once. A page may end
/// before its limit and still name a next one.
class UserSearch final
{
public:
    /// So many rows are looked at in vain before a page ends short, with a cursor to go on from.
    static constexpr qint64 kPatience = 2000;

    UserSearch(Connection &db, const UserQuery &query, qint64 patience = kPatience);

    [[nodiscard]] Result<UserPage> page();

private:
    /// Up to so many rows are counted one by one; beyond, `count` is a lower bound.
    static constexpr qint64 kCountLimit = 1000;

    /// One candidate: the row, the person's remark and the binding's row number.
    struct Candidate
    {
        UserRow row;
        QString remark;
        qint64 bindingRow = 0;
    };

    [[nodiscard]] Result<bool> walk(UserMatch match);
    [[nodiscard]] Result<bool> walkPerson();
    [[nodiscard]] Result<bool> walkOpenIds();
    [[nodiscard]] Result<bool> walkUnionIds();
    [[nodiscard]] Result<bool> walkNames();
    [[nodiscard]] Result<bool> walkAll();
    [[nodiscard]] Result<bool> walkRowsOf(qint64 user, qint64 belowBinding);
    /// Takes every row of a statement; false when enough were seen.
    [[nodiscard]] Result<bool> takeAll(Statement &&statement);
    [[nodiscard]] bool take(const Candidate &candidate);
    [[nodiscard]] bool passOver(const Candidate &candidate);
    [[nodiscard]] QStringList wordsToFind() const;
    [[nodiscard]] std::optional<UserMatch> matchOf(const Candidate &candidate) const;
    [[nodiscard]] static Candidate candidateOf(const Statement &row);
    [[nodiscard]] UserCursor endAt(const Candidate &candidate) const;
    [[nodiscard]] Result<Unit> countAll();

    Connection &m_db;
    const UserQuery m_query;
    const QString m_text;
    const QString m_folded;
    const std::optional<UserId> m_person;
    qint64 m_patience;
    UserCursor m_from; ///< where this page begins
    UserCursor m_end;  ///< of the last row taken
    UserMatch m_walking = UserMatch::ByPerson;
    bool m_isFirstPage = true;
    bool m_hasMore = false;
    qint64 m_seen = 0;
    UserPage m_page;
};

} // namespace wxbind
