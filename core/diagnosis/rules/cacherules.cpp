#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

/// Causes of the family "cache": who fetched the basic token, and when.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kRace = 10'000;

/// One fetch of the basic token by one program.
struct Fetch
{
    Place place;
    Moment moment;
    QString actor;
    QString worker;
    QString appId;
};

bool isFetch(const QString &text)
{
    static const QRegularExpression pattern(
        u"cgi-bin/"
        u"(?:stable_)?token\\b|(?:fetch|get|refresh|request|obtain|renew)\\w*\\s+(?:new\\s+|a "
        u"new\\s+|the\\s+)?"
        "(?:basic[ _]|global[ _])?access[_ "
        "]?token|(?:获取|刷新|重新获取|更新)(?:了|到|新的)?\\s*(?:全局\\s*)?access_?token|"
        "new (?:basic )?access[_ ]?token"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch() && !text.contains("oauth2"_L1) &&
           !text.contains("sns/"_L1);
}

QList<Fetch> fetches(const Facts &facts)
{
    QList<Fetch> found;
    for (int i = 0; i < facts.entries.size(); ++i) {
        const Entry &entry = facts.entries.at(i);
        const bool failed = std::any_of(
            facts.failures.cbegin(), facts.failures.cend(),
            [i](const Failure &failure) { return failure.entry == i && failure.shown; });
        if (entry.moment && !failed && !entry.code && isFetch(entry.place.words)) {
            static const QRegularExpression appId(u"wx[0-9a-f]{16}"_s);
            found.append({entry.place, *entry.moment, entry.actor, entry.thread,
                          appId.match(entry.place.words).captured(0)});
        }
    }
    const QList<TroubleCase::Record> &journal = facts.input->journal;
    for (int i = 0; i < journal.size(); ++i) {
        const TroubleCase::Record &record = journal.at(i);
        if (record.kind == "basic"_L1 && record.at && record.errcode.value_or(0) == 0 &&
            !record.endpoint.contains("user/"_L1)) {
            found.append({{Evidence::Source::Journal, i, 0, record.kind + u' ' + record.endpoint},
                          Moment{*record.at, true, -1},
                          record.host,
                          {},
                          record.appId});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Fetch &a, const Fetch &b) { return a.moment.at < b.moment.at; });
    return found;
}

bool oneAppId(const Fetch &a, const Fetch &b)
{
    return a.appId.isEmpty() || b.appId.isEmpty() || a.appId == b.appId;
}

const Failure *refusedOnCgi(const Facts &facts)
{
    for (const Failure &failure : facts.failures) {
        const bool token =
            failure.endpoint == "cgi-bin/token"_L1 || failure.endpoint == "cgi-bin/stable_token"_L1;
        if (failure.shown && failure.number == 40001 && !token &&
            failure.endpoint.startsWith("cgi-bin/"_L1) &&
            !failure.endpoint.startsWith("cgi-bin/component"_L1)) {
            return &failure;
        }
    }
    return nullptr;
}

QString callerOf(const Facts &facts, const Failure &failure)
{
    if (failure.place.source == Evidence::Source::Journal) {
        return facts.input->journal.at(failure.place.index).host;
    }
    return failure.entry < 0 ? QString() : facts.entries.at(failure.entry).actor;
}

/// A, then another B, then A's token is refused.
Opinion overwrittenOnRecord(const Facts &facts, const Failure &failure)
{
    const QString caller = callerOf(facts, failure);
    const QList<Fetch> all = fetches(facts);
    const Fetch *own = nullptr;
    const Fetch *other = nullptr;
    for (const Fetch &fetch : all) {
        const auto before = failure.moment ? failure.moment->since(fetch.moment) : std::nullopt;
        if (!before || *before < 0 || fetch.actor.isEmpty() || caller.isEmpty()) {
            continue;
        }
        if (fetch.actor == caller) {
            own = &fetch;
            other = nullptr;
        } else if (own && oneAppId(*own, fetch)) {
            other = &fetch;
        }
    }
    return own && other ? proved({own->place, other->place, failure.place}) : silent();
}

Opinion overwritten(const Facts &facts)
{
    const Failure *failure = refusedOnCgi(facts);
    if (failure) {
        if (const Opinion record = overwrittenOnRecord(facts, *failure); record.confidence) {
            return record;
        }
    }
    const Failure *any = named(facts, {40001});
    const bool ofToken = any && (any->endpoint.startsWith("cgi-bin/token"_L1) ||
                                 any->endpoint.startsWith("cgi-bin/stable"_L1) ||
                                 any->endpoint.startsWith("sns/"_L1));
    const Place *owners =
        anySaid(facts, {"test-and-live"_L1, "several-nodes"_L1, "several-owners"_L1});
    if (any && !ofToken && owners) {
        return likely({any->place, *owners});
    }
    if (failure) {
        return aSignInWorked(facts) ? possible({failure->place}) : likely({failure->place});
    }
    return any && !ofToken ? possible({any->place}) : silent();
}

Opinion race(const Facts &facts)
{
    const Failure *failure = shown(facts, {40001});
    const Place *older = facts.said("older-token-in-cache"_L1);
    const QList<Fetch> all = fetches(facts);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const Fetch &a = all.at(i - 1);
        const Fetch &b = all.at(i);
        const auto gap = b.moment.since(a.moment);
        const bool service = a.actor == b.actor;
        const bool workers =
            a.worker.isEmpty() || b.worker.isEmpty() ? a.place != b.place : a.worker != b.worker;
        const auto then =
            failure && failure->moment ? failure->moment->since(b.moment) : std::optional<Msecs>();
        const bool after = (then && *then >= 0) || (!then && (failure || older));
        if (gap && *gap <= kRace && service && workers && oneAppId(a, b) && after) {
            return proved({a.place, b.place, failure ? failure->place : *older});
        }
    }
    const Failure *any = named(facts, {40001});
    const Place *said =
        anySaid(facts, {"parallel-refresh"_L1, "missing-lock"_L1, "bursts-every-two-hours"_L1});
    return said && (any || facts.aboutWeChat) ? likely({*said}) : silent();
}

constexpr std::array kCacheRules{
    Rule{"basic-token-overwritten"_L1, overwritten},
    Rule{"token-race"_L1, race},
};

} // namespace

std::span<const Rule> cacheRules()
{
    return kCacheRules;
}

} // namespace wxbind::diagnosis
