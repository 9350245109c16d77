#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "expiry".
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kTwoHours = 7200'000;
constexpr Msecs kDay = 86'400'000;

/// A token that was given, and sent again later than it lives.
const TokenUse *sentTooLate(const Facts &facts, TokenUse::Kind kind, Msecs life)
{
    for (const TokenUse &given : facts.tokens) {
        for (const TokenUse &sent : facts.tokens) {
            const bool same = given.given && !sent.given && given.kind == kind &&
                              given.value == sent.value && given.moment && sent.moment;
            const auto gap = same ? sent.moment->since(*given.moment) : std::nullopt;
            if (gap && *gap > life) {
                return &sent;
            }
        }
    }
    return nullptr;
}

Opinion webExpired(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {42001}, {"sns/userinfo"_L1, "sns/auth"_L1})) {
        return proved({failure->place});
    }
    const Failure *refused = shown(facts, {40001, 40014, 42001});
    if (const TokenUse *sent = sentTooLate(facts, TokenUse::Kind::Web, kTwoHours);
        sent && refused) {
        return proved({sent->place, refused->place});
    }
    const Failure *failure = shownOrUnplaced(facts, {42001, 40001, 40014}, {"sns/"_L1});
    const Place *later = facts.said("token-kept"_L1);
    if (failure && later) {
        return likely({failure->place, *later});
    }
    return failure && failure->number == 42001 ? possible({failure->place}) : silent();
}

Opinion basicExpired(const Facts &facts)
{
    const Failure *ended = shown(facts, {42001}, {"cgi-bin/"_L1});
    if (const Failure *failure =
            ended && !ended->endpoint.startsWith("cgi-bin/component"_L1) ? ended : nullptr) {
        return proved({failure->place});
    }
    const Failure *refused = shownOrUnplaced(facts, {40001, 42001, 40014}, {"cgi-bin/"_L1});
    if (const TokenUse *sent = sentTooLate(facts, TokenUse::Kind::Basic, kTwoHours);
        sent && refused) {
        return likely({sent->place, refused->place});
    }
    const Place *kept = facts.said("basic-token-kept"_L1);
    if (refused && kept) {
        return likely({refused->place, *kept});
    }
    return refused && refused->number == 42001 ? possible({refused->place}) : silent();
}

/// How long before its failure a grant was first given, from the records.
struct Grant
{
    std::optional<Msecs> age;
    bool refreshed = false; ///< with success, before
    Place first;
};

Grant grantOnRecord(const Facts &facts, const Failure &failure)
{
    Grant grant;
    const QList<TroubleCase::Record> &journal = facts.input->journal;
    for (int i = 0; i < journal.size(); ++i) {
        const TroubleCase::Record &record = journal.at(i);
        const bool worked = record.httpStatus && record.errcode.value_or(0) == 0 && record.at;
        const bool sameAppId = record.appId.isEmpty() || facts.ownAppId().isEmpty() ||
                               record.appId == facts.ownAppId();
        const bool samePerson =
            record.openId.isEmpty() || failure.openId.isEmpty() || record.openId == failure.openId;
        if (!worked || !failure.moment || !sameAppId || !samePerson) {
            continue;
        }
        const Msecs age = failure.moment->at - *record.at;
        if (age < 0) {
            continue;
        }
        if (record.kind == "exchange"_L1 && (!grant.age || age > *grant.age)) {
            grant.age = age;
            grant.first = {Evidence::Source::Journal, i, 0, record.kind + u' ' + record.endpoint};
        }
        grant.refreshed = grant.refreshed || record.kind == "refresh"_L1;
    }
    return grant;
}

/// Days that the words put between the grant and its end.
std::optional<int> statedDays(const Facts &facts)
{
    static const QRegularExpression days(
        u"(\\d{1,3})\\s*(?:多)?\\s*(?:天|日|days?)|(两|三|四|半)\\s*(?:个)?(周|星期|月|天)|"
        "(one|two|three|four|a)\\s+(weeks?|months?|days?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::optional<int> found;
    for (const Entry &entry : facts.entries) {
        const auto match = days.match(entry.place.words);
        if (!match.hasMatch() || entry.code) {
            continue;
        }
        if (!match.captured(1).isEmpty()) {
            const int number = match.captured(1).toInt();
            found = found ? qMax(*found, number) : number;
            continue;
        }
        static const QHash<QString, int> counts{{u"两"_s, 2},   {u"三"_s, 3},  {u"四"_s, 4},
                                                {u"one"_s, 1},  {u"two"_s, 2}, {u"three"_s, 3},
                                                {u"four"_s, 4}, {u"a"_s, 1}};
        const QString count = match.captured(2) + match.captured(4).toLower();
        const QString unit = match.captured(3) + match.captured(5).toLower();
        const int size = unit.startsWith(u'月') || unit.startsWith("month"_L1) ? 30
                         : unit.startsWith(u'天') || unit.startsWith("day"_L1) ? 1
                                                                               : 7;
        found = count == u"半"_s ? size / 2 : counts.value(count, 1) * size;
    }
    return found;
}

Opinion refreshExpired(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {42002})) {
        return proved({failure->place});
    }
    const Failure *failure = named(facts, {40030, 42002});
    if (!failure) {
        return silent();
    }
    const Grant grant = grantOnRecord(facts, *failure);
    if (failure->shown && grant.age && *grant.age > 30 * kDay) {
        return proved({grant.first, failure->place});
    }
    if (grant.age) {
        return excluded({grant.first});
    }
    const std::optional<int> days = statedDays(facts);
    if ((days && *days >= 28) || facts.said("about-a-month"_L1)) {
        return likely({failure->place});
    }
    return possible({failure->place});
}

Opinion refreshEndedEarly(const Facts &facts)
{
    const Failure *failure = named(facts, {40030});
    if (!failure) {
        return silent();
    }
    const Grant grant = grantOnRecord(facts, *failure);
    if (failure->shown && grant.age && *grant.age < 30 * kDay && grant.refreshed) {
        return proved({grant.first, failure->place});
    }
    if (grant.age) {
        return *grant.age < 30 * kDay ? likely({grant.first, failure->place})
                                      : excluded({grant.first});
    }
    const std::optional<int> days = statedDays(facts);
    if (days && *days < 28 && *days > 0) {
        return likely({failure->place});
    }
    return possible({failure->place});
}

Opinion passwordChanged(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {42007})) {
        return proved({failure->place});
    }
    const Place *said = facts.said("password-changed"_L1);
    return said && facts.aboutWeChat ? likely({*said}) : silent();
}

Opinion componentStale(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {42006, 61005, 61006})) {
        return proved({failure->place});
    }
    const Place *said = facts.said("ticket-sometimes"_L1);
    return said ? likely({*said}) : silent();
}

Opinion authorizerRefreshLost(const Facts &facts)
{
    const Failure *failure = named(facts, {61023});
    if (!failure) {
        return silent();
    }
    static const QRegularExpression empty(
        u"authorizer_refresh_token[\"'\\\\]*\\s*(?:=>|[:=])\\s*(?:null|None|nil|undefined|[\"'\\\\]{2,}|&|$)"_s);
    for (const Entry &entry : facts.entries) {
        if (failure->shown && !entry.code && empty.match(entry.place.words).hasMatch()) {
            return proved({entry.place, failure->place});
        }
    }
    return likely({failure->place});
}

constexpr std::array kExpiryRules{
    Rule{"web-token-expired"_L1, webExpired},
    Rule{"basic-token-expired"_L1, basicExpired},
    Rule{"refresh-token-expired"_L1, refreshExpired},
    Rule{"refresh-token-ended-early"_L1, refreshEndedEarly},
    Rule{"password-changed"_L1, passwordChanged},
    Rule{"component-credential-stale"_L1, componentStale},
    Rule{"authorizer-refresh-lost"_L1, authorizerRefreshLost},
};

} // namespace

std::span<const Rule> expiryRules()
{
    return kExpiryRules;
}

} // namespace wxbind::diagnosis
