#include "core/store/usersearch.h"

#include "core/store/bindingrow.h"
#include "core/store/dialect.h"
#include "core/store/grams.h"
#include "core/store/rows.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

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
// :from moves on with the cursor: SQLite seeks by it and only looks at the triple on the way.
constexpr auto kUnionIds =
    " b.unionid >= :from AND b.unionid < :prefix_end AND" +
    dialect::after("b.unionid, b.user_id, b.id", ":unionid, :user, :binding") +
    " ORDER BY b.unionid, b.user_id, b.id";
constexpr auto kByUnionId = kBindings + " WHERE" + kUnionIds;
constexpr auto kByUnionIdOfAccount = kBindings + " WHERE b.appid = :appid AND" + kUnionIds;
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

} // namespace

UserSearch::UserSearch(Connection &db, const UserQuery &query, qint64 patience)
    : m_db(db)
    , m_query(query)
    , m_text(query.text.trimmed())
    , m_folded(foldAscii(m_text))
    , m_person(userIdFromText(m_text))
    , m_patience(patience)
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
        m_end.exact = m_seen < kCountLimit && m_patience > 0;
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
    Statement statement =
        m_db.prepare(m_query.appId.isEmpty() ? QLatin1StringView(kByUnionId)
                                             : QLatin1StringView(kByUnionIdOfAccount));
    if (!m_query.appId.isEmpty()) {
        statement.bind(":appid", m_query.appId.text());
    }
    statement.bind(":unionid", m_from.first)
        .bind(":user", isStart ? 0 : m_from.user)
        .bind(":binding", isStart ? 0 : m_from.binding)
        .bind(":from", isStart ? m_text : m_from.first)
        .bind(":prefix_end", endOfPrefix(m_text));
    return takeAll(std::move(statement));
}

Result<bool> UserSearch::walkNames()
{
    const qint64 from = m_from.user;
    const qint64 belowBinding = m_from.binding;
    Statement people = m_db.prepare(dialect::kSearchFind);
    people.bind(":grams", wordsToFind().join(QLatin1StringView(dialect::kSearchAnd)))
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

QStringList UserSearch::wordsToFind() const
{
    QStringList words = gramsOfPart(m_text);
    if (!m_query.appId.isEmpty()) {
        words.append(accountWord(m_query.appId.text()));
    }
    return words;
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

} // namespace wxbind
