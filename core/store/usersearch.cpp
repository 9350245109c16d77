#include "core/store/usersearch.h"

#include "core/store/bindingrow.h"
#include "core/store/dialect.h"
#include "core/store/grams.h"
#include "core/store/rows.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Up to so many rows are counted one by one; beyond, `count` is a lower bound.
constexpr qint64 kCountLimit = 1000;

constexpr auto kColumns = "SELECT u.id, u.name, u.remark, u.disabled, b.id," + kBindingColumns;
constexpr auto kPeople = kColumns + " FROM app_user u LEFT JOIN binding b ON b.user_id = u.id";
constexpr auto kBindings = kColumns + " FROM binding b CROSS JOIN app_user u ON u.id = b.user_id";

constexpr auto kRowsOf = kPeople + " WHERE u.id = :user AND coalesce(b.id, 0) < :binding"
                                   " ORDER BY b.id DESC";
// The account table leads, so that the one index (appid, openid) serves every account in order.
constexpr auto kByOpenId =
    kColumns +
    " FROM account a CROSS JOIN binding b ON b.appid = a.appid"
    " CROSS JOIN app_user u ON u.id = b.user_id"
    " WHERE (:appid = '' OR a.appid = :appid) AND a.appid >= :after_appid"
    " AND b.openid >= CASE WHEN a.appid = :after_appid THEN :after_openid ELSE :prefix END"
    " AND b.openid < :prefix_end"
    " AND NOT (a.appid = :after_appid AND b.openid = :after_openid)"
    " ORDER BY a.appid, b.openid";
constexpr auto kByUnionId =
    kBindings + " WHERE b.unionid >= :prefix AND b.unionid < :prefix_end" + " AND" +
    dialect::after("b.unionid, b.user_id, b.id", ":unionid, :user, :binding") +
    " AND (:appid = '' OR b.appid = :appid) ORDER BY b.unionid, b.user_id, b.id";
constexpr auto kAll = kPeople + " WHERE u.id <= :user AND (u.id < :user OR b.id < :binding)"
                                " ORDER BY u.id DESC, b.id DESC LIMIT :limit";
constexpr auto kAllOfAccount = kBindings + " WHERE b.appid = :appid AND b.user_id <= :user"
                                           " AND (b.user_id < :user OR b.id < :binding)"
                                           " ORDER BY b.user_id DESC, b.id DESC LIMIT :limit";
constexpr SqlText kCountRows("SELECT sum(value) FROM counter"
                             " WHERE name IN ('bindings', 'bare-users')");
constexpr SqlText kCountOfAccount("SELECT value FROM binding_count WHERE appid = :appid");

/// Greater than every text that begins with `prefix`, in the order of bytes.
QString endOfPrefix(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

bool holds(const QString &text, const QString &foldedPart)
{
    return foldAscii(text).contains(foldedPart);
}

} // namespace

UserSearch::UserSearch(Connection &db, const UserQuery &query)
    : m_db(db)
    , m_query(query)
    , m_text(query.text.trimmed())
    , m_folded(foldAscii(m_text))
    , m_person(userIdFromText(m_text))
{}

Result<UserPage> UserSearch::page()
{
    m_from.match = m_text.isEmpty() ? UserMatch::All : UserMatch::ByPerson;
    if (!m_query.cursor.isEmpty()) {
        const auto cursor = UserCursor::decoded(m_query.cursor);
        if (!cursor || (cursor->match == UserMatch::All) != m_text.isEmpty()) {
            return fail(Fault::Invalid, u"the cursor is not of this list"_s);
        }
        m_from = *cursor;
        m_isFirstPage = false;
    }
    m_end = m_from;
    const auto last = m_text.isEmpty() ? UserMatch::All : UserMatch::ByName;
    for (int i = static_cast<int>(m_from.match); i <= static_cast<int>(last); ++i) {
        m_walking = static_cast<UserMatch>(i);
        const auto wantsMore = walk(m_walking);
        if (!wantsMore) {
            return fail(wantsMore.error());
        }
        if (!*wantsMore) {
            break;
        }
        m_from = UserCursor(); // the next way begins at its own start
    }
    if (m_isFirstPage) {
        m_end.count = m_seen;
        m_end.exact = m_seen < kCountLimit;
        if (const auto counted = countAll(); !counted) {
            return fail(counted.error());
        }
    }
    m_page.count = m_end.count;
    m_page.exact = m_end.exact;
    m_page.next = m_hasMore ? m_end.encoded() : QString();
    return m_page;
}

Result<Unit> UserSearch::countAll()
{
    if (!m_text.isEmpty()) {
        return Unit{};
    }
    Statement statement =
        m_db.prepare(m_query.appId.isEmpty() ? QLatin1StringView(kCountRows)
                                             : QLatin1StringView(kCountOfAccount));
    if (!m_query.appId.isEmpty()) {
        statement.bind(":appid", m_query.appId.text());
    }
    const auto count =
        readOptional(std::move(statement), [](const Statement &row) { return row.number(0); });
    return count.map([this](const std::optional<qint64> &rows) {
        m_end.count = rows.value_or(0);
        m_end.exact = true;
        return Unit{};
    });
}

Result<bool> UserSearch::walk(UserMatch match)
{
    switch (match) {
    case UserMatch::ByPerson:
        return walkPerson();
    case UserMatch::ByOpenId:
        return walkOpenIds();
    case UserMatch::ByUnionId:
        return walkUnionIds();
    case UserMatch::ByName:
        return walkNames();
    case UserMatch::All:
        return walkAll();
    }
    Q_UNREACHABLE();
}

Result<bool> UserSearch::walkPerson()
{
    return m_person ? walkRowsOf(m_person->number(), m_from.binding) : true;
}

Result<bool> UserSearch::walkOpenIds()
{
    Statement statement = m_db.prepare(kByOpenId);
    statement.bind(":appid", m_query.appId.text())
        .bind(":after_appid", m_from.first)
        .bind(":after_openid", m_from.second)
        .bind(":prefix", m_text)
        .bind(":prefix_end", endOfPrefix(m_text));
    return takeAll(std::move(statement));
}

Result<bool> UserSearch::walkUnionIds()
{
    const bool isStart = m_from.first.isEmpty();
    Statement statement = m_db.prepare(kByUnionId);
    statement.bind(":appid", m_query.appId.text())
        .bind(":unionid", m_from.first)
        .bind(":user", isStart ? 0 : m_from.user)
        .bind(":binding", isStart ? 0 : m_from.binding)
        .bind(":prefix", m_text)
        .bind(":prefix_end", endOfPrefix(m_text));
    return takeAll(std::move(statement));
}

Result<bool> UserSearch::walkNames()
{
    const qint64 from = m_from.user;
    const qint64 belowBinding = m_from.binding;
    Statement people = m_db.prepare(dialect::kSearchFind);
    people.bind(":grams", gramsOfPart(m_text).join(QLatin1StringView(dialect::kSearchAnd)))
        .bind(":user", from);
    while (true) {
        const auto row = people.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return true;
        }
        const qint64 user = people.number(0);
        const auto wantsMore =
            walkRowsOf(user, user == from ? belowBinding : std::numeric_limits<qint64>::max());
        if (!wantsMore || !*wantsMore) {
            return wantsMore;
        }
    }
}

Result<bool> UserSearch::walkAll()
{
    Statement statement = m_db.prepare(m_query.appId.isEmpty() ? QLatin1StringView(kAll)
                                                               : QLatin1StringView(kAllOfAccount));
    if (!m_query.appId.isEmpty()) {
        statement.bind(":appid", m_query.appId.text());
    }
    statement.bind(":user", m_from.user)
        .bind(":binding", m_from.binding)
        .bind(":limit", m_query.limit + 1);
    return takeAll(std::move(statement));
}

Result<bool> UserSearch::walkRowsOf(qint64 user, qint64 belowBinding)
{
    Statement statement = m_db.prepare(kRowsOf);
    statement.bind(":user", user).bind(":binding", belowBinding);
    return takeAll(std::move(statement));
}

Result<bool> UserSearch::takeAll(Statement &&statement)
{
    while (true) {
        const auto row = statement.step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return true;
        }
        if (!take(candidateOf(statement))) {
            return false;
        }
    }
}

bool UserSearch::take(const Candidate &candidate)
{
    if (matchOf(candidate) != m_walking) {
        return true;
    }
    ++m_seen;
    if (m_page.rows.size() < m_query.limit) {
        m_page.rows.append(candidate.row);
        m_end = endAt(candidate);
        return true;
    }
    m_hasMore = true;
    // only the first page of a search goes on, to count
    return m_isFirstPage && m_walking != UserMatch::All && m_seen < kCountLimit;
}

std::optional<UserMatch> UserSearch::matchOf(const Candidate &candidate) const
{
    const UserRow &row = candidate.row;
    if (!m_query.appId.isEmpty() &&
        (!row.binding || row.binding->identity.appId != m_query.appId)) {
        return std::nullopt;
    }
    if (m_text.isEmpty()) {
        return UserMatch::All;
    }
    if (m_person == row.userId) {
        return UserMatch::ByPerson;
    }
    if (row.binding && row.binding->identity.openId.text().startsWith(m_text)) {
        return UserMatch::ByOpenId;
    }
    if (row.binding && row.binding->unionId && row.binding->unionId->text().startsWith(m_text)) {
        return UserMatch::ByUnionId;
    }
    const bool named = holds(row.name, m_folded) || holds(candidate.remark, m_folded) ||
                       (row.binding && holds(row.binding->nickname, m_folded));
    return named ? std::optional(UserMatch::ByName) : std::nullopt;
}

UserSearch::Candidate UserSearch::candidateOf(const Statement &row)
{
    Candidate candidate;
    candidate.row.userId = UserId(row.number(0));
    candidate.row.name = row.text(1);
    candidate.remark = row.text(2);
    candidate.row.disabled = row.number(3) != 0;
    candidate.bindingRow = row.number(4);
    if (!row.isNull(4)) {
        candidate.row.binding = bindingOf(row, 5);
    }
    return candidate;
}

UserCursor UserSearch::endAt(const Candidate &candidate) const
{
    UserCursor end = m_end;
    end.match = m_walking;
    end.user = candidate.row.userId.number();
    end.binding = candidate.bindingRow;
    if (m_walking == UserMatch::ByOpenId) {
        end.first = candidate.row.binding->identity.appId.text();
        end.second = candidate.row.binding->identity.openId.text();
    } else if (m_walking == UserMatch::ByUnionId) {
        end.first = candidate.row.binding->unionId->text();
    }
    return end;
}

} // namespace wxbind
