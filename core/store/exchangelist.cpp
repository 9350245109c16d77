#include "core/store/exchangerepository.h"
#include "core/store/exchangerow.h"
#include "core/store/grams.h"
#include "core/store/rows.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// As 60f00932-1f1d4d3f-4c6b9d59.
constexpr qsizetype kRidLength = 26;

// A list is walked from the newest along the index of its strongest filter; the others, and the
// text, are looked at on the way.
constexpr auto kSelect = kExchangeColumns + " FROM exchange WHERE id >= :floor AND id < :before";
constexpr SqlText
    kPage(" AND (:appid = '' OR appid = :appid) AND (:attempt = 0 OR attempt_id = :attempt)"
          " AND (:openid = '' OR openid = :openid) AND (:step = '' OR step = :step)"
          " AND (:errcode IS NULL OR errcode = :errcode) AND (:failed = 0 OR failed = 1)"
          " AND (:text = '' OR instr(lower(endpoint), :text) OR instr(lower(rid), :text)"
          " OR instr(lower(errmsg), :text) OR instr(lower(url), :text))"
          " ORDER BY id DESC LIMIT :limit");
constexpr auto kList = kSelect + kPage;
constexpr auto kListRid = kSelect + " AND rid = :rid AND rid <> ''" + kPage;
constexpr auto kListAttempt = kSelect + " AND attempt_id = :attempt" + kPage;
constexpr auto kListOpenId = kSelect + " AND openid = :openid AND openid <> ''" + kPage;
constexpr auto kListErrcode = kSelect + " AND errcode = :errcode" + kPage;
constexpr auto kListFailed = kSelect + " AND failed = 1" + kPage;
constexpr auto kListAccount = kSelect + " AND appid = :appid" + kPage;
constexpr auto kListStep = kSelect + " AND step = :step" + kPage;
constexpr SqlText kNewest("SELECT coalesce(max(id), 0) FROM exchange");
constexpr SqlText kHasRid("SELECT 1 FROM exchange WHERE rid = :rid AND rid <> '' LIMIT 1");

QLatin1StringView listSql(const ExchangeQuery &query)
{
    if (!query.attempt.isNull()) {
        return kListAttempt;
    }
    if (!query.openId.isEmpty()) {
        return kListOpenId;
    }
    if (query.errcode) {
        return kListErrcode;
    }
    if (query.failedOnly) {
        return kListFailed;
    }
    if (!query.appId.isEmpty()) {
        return kListAccount;
    }
    return query.step ? QLatin1StringView(kListStep) : QLatin1StringView(kList);
}

/// Rows may be passed over on the way: what is looked for is not all in the index that is walked.
bool looksOnTheWay(const ExchangeQuery &query)
{
    const int filters = (query.errcode ? 1 : 0) + (query.failedOnly ? 1 : 0) +
                        (query.appId.isEmpty() ? 0 : 1) + (query.step ? 1 : 0);
    const bool isNarrow = !query.attempt.isNull() || !query.openId.isEmpty();
    return !isNarrow && (filters > 1 || !query.text.trimmed().isEmpty());
}

Result<qint64> numberOf(Statement &&statement)
{
    return readOptional(std::move(statement), [](const Statement &row) { return row.number(0); })
        .map([](std::optional<qint64> number) { return number.value_or(0); });
}

Result<QList<Exchange>> read(Statement &&statement, const ExchangeQuery &query,
                             const IdWindow &window, const QString &text)
{
    statement.bind(":floor", window.floor)
        .bind(":before", window.before)
        .bind(":appid", query.appId.text())
        .bind(":attempt", query.attempt.number())
        .bind(":openid", query.openId.text())
        .bind(":step", query.step ? stepName(*query.step) : QString())
        .bind(":errcode", query.errcode)
        .bind(":failed", query.failedOnly)
        .bind(":text", foldAscii(text))
        .bind(":limit", query.limit);
    return readAll(std::move(statement), exchangeOf);
}

} // namespace

Result<QList<Exchange>> ExchangeRepository::list(const ExchangeQuery &query) const
{
    return wholeList(query, [this](const ExchangeQuery &rest) { return listPart(rest); });
}

Result<ExchangePart> ExchangeRepository::listPart(const ExchangeQuery &query, qint64 width) const
{
    const QString text = query.text.trimmed();
    IdWindow window;
    if (!query.before.isNull()) {
        window.before = query.before.number();
    }
    Statement exists = m_db.prepare(kHasRid);
    exists.bind(":rid", text);
    const auto hasRid = text.size() == kRidLength ? numberOf(std::move(exists)) : Result<qint64>(0);
    if (!hasRid) {
        return fail(hasRid.error());
    }
    if (*hasRid != 0) {
        Statement byRid = m_db.prepare(kListRid);
        byRid.bind(":rid", text);
        return read(std::move(byRid), query, window, {}).map([](const QList<Exchange> &rows) {
            return ExchangePart{rows, {}};
        });
    }
    if (looksOnTheWay(query)) {
        const auto newest = numberOf(m_db.prepare(kNewest));
        if (!newest) {
            return fail(newest.error());
        }
        window = IdWindow::downFrom(window.before, *newest, width);
    }
    return read(m_db.prepare(listSql(query)), query, window, text)
        .map([&](const QList<Exchange> &rows) {
            const bool isOver = window.floor <= 1 || rows.size() >= query.limit;
            return ExchangePart{rows, isOver ? ExchangeId() : ExchangeId(window.floor)};
        });
}

} // namespace wxbind
