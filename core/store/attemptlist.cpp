#include "core/store/attemptrepository.h"
#include "core/store/attemptrow.h"
#include "core/store/grams.h"
#include "core/store/rows.h"

#include <algorithm>
#include <optional>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// What wxbind makes, and what WeChat gives.
constexpr qsizetype kStateLength = 32;
constexpr qsizetype kOpenIdLength = 28;

// A list is walked from the newest; one index for each way of narrowing it. The text is looked for
// on the way, because it may stand anywhere in four columns.
constexpr auto kSelect = kAttemptColumns + " WHERE id >= :floor AND id < :before";
constexpr SqlText
    kPage(" AND (:links_only = 0 OR link <> '')"
          " AND (:text = '' OR instr(lower(note), :text) OR instr(lower(state), :text)"
          " OR instr(lower(openid), :text) OR instr(lower(link), :text))"
          " ORDER BY id DESC LIMIT :limit");
constexpr auto kListAll = kSelect + kPage;
constexpr auto kListAccount = kSelect + " AND appid = :appid" + kPage;
constexpr auto kListGroup = kSelect + " AND progress_group = :group" + kPage;
constexpr auto kListAccountGroup =
    kSelect + " AND appid = :appid AND progress_group = :group" + kPage;
constexpr auto kListProgress = kSelect + " AND progress = :progress" + kPage;
constexpr auto kListAccountProgress =
    kSelect + " AND appid = :appid AND progress = :progress" + kPage;
constexpr SqlText kNewest("SELECT coalesce(max(id), 0) FROM attempt");

// A whole state or openid is found by its index. A state is one attempt's in each account, so those
// few rows are put in order here.
constexpr SqlText kFits(" AND (:appid = '' OR appid = :appid)"
                        " AND (:group = '' OR progress_group = :group)"
                        " AND (:progress = '' OR progress = :progress)"
                        " AND (:links_only = 0 OR link <> '')");
constexpr auto kListState = kAttemptColumns +
                            " WHERE appid IN (SELECT appid FROM account) AND state = :whole"
                            " AND state <> ''" +
                            kFits;
constexpr auto kListOpenId =
    kSelect + " AND openid = :whole AND openid <> ''" + kFits + " ORDER BY id DESC LIMIT :limit";
constexpr SqlText kHasOpenId("SELECT 1 FROM attempt WHERE openid = :whole AND openid <> ''"
                             " LIMIT 1");

QLatin1StringView listSql(const AttemptQuery &query)
{
    if (query.progress) {
        return query.appId.isEmpty() ? QLatin1StringView(kListProgress)
                                     : QLatin1StringView(kListAccountProgress);
    }
    const bool all = query.group == AttemptQuery::Group::All;
    if (query.appId.isEmpty()) {
        return all ? QLatin1StringView(kListAll) : QLatin1StringView(kListGroup);
    }
    return all ? QLatin1StringView(kListAccount) : QLatin1StringView(kListAccountGroup);
}

void bindWindow(Statement &statement, const IdWindow &window, int limit)
{
    statement.bind(":floor", window.floor).bind(":before", window.before).bind(":limit", limit);
}

void bindFits(Statement &statement, const AttemptQuery &query)
{
    statement.bind(":appid", query.appId.text())
        .bind(":group", groupName(query.progress ? AttemptQuery::Group::All : query.group))
        .bind(":progress", query.progress ? attemptStateName(*query.progress) : QString())
        .bind(":links_only", qint64(query.linksOnly));
}

Result<QList<Attempt>> withState(Connection &db, const QString &state, const AttemptQuery &fits)
{
    Statement statement = db.prepare(kListState);
    statement.bind(":whole", state);
    bindFits(statement, fits);
    return readAll(std::move(statement), attemptOf);
}

/// Nothing when no attempt at all has this state; else those that fit, newest first.
Result<std::optional<QList<Attempt>>> byState(Connection &db, const QString &state,
                                              const AttemptQuery &query, const IdWindow &window)
{
    const auto anywhere = withState(db, state, {});
    if (!anywhere || anywhere->isEmpty()) {
        return anywhere.map([](const auto &) { return std::optional<QList<Attempt>>(); });
    }
    return withState(db, state, query).map([&](QList<Attempt> rows) {
        rows.removeIf([&](const Attempt &row) { return row.id.number() >= window.before; });
        std::sort(rows.begin(), rows.end(),
                  [](const Attempt &a, const Attempt &b) { return a.id > b.id; });
        return std::optional(rows.mid(0, query.limit));
    });
}

/// Nothing when no attempt at all brought this openid.
Result<std::optional<QList<Attempt>>> byOpenId(Connection &db, const QString &openId,
                                               const AttemptQuery &query, const IdWindow &window)
{
    Statement exists = db.prepare(kHasOpenId);
    exists.bind(":whole", openId);
    if (const auto row = exists.step(); !row || !*row) {
        return row.map([](bool) { return std::optional<QList<Attempt>>(); });
    }
    Statement statement = db.prepare(kListOpenId);
    bindWindow(statement, window, query.limit);
    statement.bind(":whole", openId);
    bindFits(statement, query);
    return readAll(std::move(statement), attemptOf).map([](const QList<Attempt> &rows) {
        return std::optional(rows);
    });
}

Result<std::optional<QList<Attempt>>> byWhole(Connection &db, const QString &text,
                                              const AttemptQuery &query, const IdWindow &window)
{
    if (text.size() == kStateLength) {
        return byState(db, text, query, window);
    }
    return text.size() == kOpenIdLength ? byOpenId(db, text, query, window) : std::nullopt;
}

} // namespace

Result<QList<Attempt>> AttemptRepository::list(const AttemptQuery &query) const
{
    return wholeList(query, [this](const AttemptQuery &rest) { return listPart(rest); });
}

Result<AttemptPart> AttemptRepository::listPart(const AttemptQuery &query, qint64 width) const
{
    const QString text = query.text.trimmed();
    IdWindow window;
    if (!query.before.isNull()) {
        window.before = query.before.number();
    }
    const auto whole = byWhole(m_db, text, query, window);
    if (!whole || *whole) {
        return whole.map([](const auto &rows) { return AttemptPart{*rows, {}}; });
    }
    if (!text.isEmpty() || query.linksOnly) {
        const auto newest =
            readOne(m_db.prepare(kNewest), {}, [](const Statement &row) { return row.number(0); });
        if (!newest) {
            return fail(newest.error());
        }
        window = IdWindow::downFrom(window.before, *newest, width);
    }
    Statement statement = m_db.prepare(listSql(query));
    bindWindow(statement, window, query.limit);
    statement.bind(":text", foldAscii(text)).bind(":links_only", qint64(query.linksOnly));
    if (!query.appId.isEmpty()) {
        statement.bind(":appid", query.appId.text());
    }
    if (query.progress) {
        statement.bind(":progress", attemptStateName(*query.progress));
    } else if (query.group != AttemptQuery::Group::All) {
        statement.bind(":group", groupName(query.group));
    }
    return readAll(std::move(statement), attemptOf).map([&](const QList<Attempt> &rows) {
        const bool isOver = window.floor <= 1 || rows.size() >= query.limit;
        return AttemptPart{rows, isOver ? AttemptId() : AttemptId(window.floor)};
    });
}

} // namespace wxbind
