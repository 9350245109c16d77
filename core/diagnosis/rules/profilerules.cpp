#include "core/diagnosis/extract/moment.h"
#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"
#include "core/oauth/replybody.h"

#include <QDateTime>

#include <array>

/// Causes of the family "identity" that lie in what a profile says or leaves out.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

// The days from which the fields are empty (facts sheet, sections 8 and 11.3), in UTC.
constexpr Msecs kFollowerFieldsEnd =
    1640620800'000;                              ///< 2021-12-27 16:00, the end of that day there
constexpr Msecs kPlacesEnd = 1634745600'000;     ///< 2021-10-20 16:00
constexpr Msecs kSnapshotBegin = 1657641600'000; ///< 2022-07-12 16:00

QString text(const Reply &reply, QLatin1StringView key)
{
    return textField(reply.fields, key).value_or(QString());
}

Opinion notFollower(const Facts &facts)
{
    for (const Reply &reply : facts.replies) {
        const auto subscribe = numberField(reply.fields, "subscribe"_L1);
        if (subscribe == 0 && reply.fields.contains("openid"_L1)) {
            return proved({reply.place});
        }
    }
    if (const Failure *failure = shown(facts, {43004, 50005})) {
        return proved({failure->place});
    }
    const Place *follower = facts.said("follower-call"_L1);
    const Place *empty = anySaid(facts, {"empty-for-some"_L1, "little-more-than-openid"_L1});
    return follower && empty ? likely({*follower, *empty}) : silent();
}

Opinion snapshotUser(const Facts &facts)
{
    for (const Reply &reply : facts.replies) {
        const QJsonValue flag = reply.fields.value("is_snapshotuser"_L1);
        if (flag.toVariant().toInt() == 1 && reply.fields.contains("access_token"_L1)) {
            return proved({reply.place});
        }
    }
    for (const Binding &binding : facts.bindings) {
        if (binding.row.snapshot) {
            return proved({binding.place});
        }
    }
    const Place *said = anySaid(facts, {"made-up-person"_L1, "snapshot-flag-missing"_L1});
    if (!said) {
        return silent();
    }
    for (const Reply &reply : facts.replies) {
        if (reply.moment && reply.moment->at < kSnapshotBegin &&
            reply.moment->at > 1262304000'000) {
            return excluded({reply.place});
        }
    }
    return likely({*said});
}

/// A time that the reply cannot be older than.
std::optional<Msecs> notBefore(const Facts &facts, const Reply &reply)
{
    if (reply.moment && reply.moment->at > 1262304000'000) {
        return reply.moment->at;
    }
    if (const auto since = numberField(reply.fields, "subscribe_time"_L1); since && *since > 0) {
        return *since * 1000;
    }
    if (reply.entry >= 0) {
        if (const auto rid = momentOfRid(facts.entries.at(reply.entry).place.words)) {
            return rid->at;
        }
    }
    return std::nullopt;
}

bool placesEmpty(const Reply &reply)
{
    return text(reply, "province"_L1).isEmpty() && text(reply, "city"_L1).isEmpty() &&
           text(reply, "country"_L1).isEmpty() &&
           numberField(reply.fields, "sex"_L1).value_or(0) == 0;
}

Opinion fieldsWithdrawn(const Facts &facts)
{
    const Place *names = facts.said("name-missing"_L1);
    const Place *places = facts.said("places-missing"_L1);
    Opinion weak;
    for (const Reply &reply : facts.replies) {
        const bool follower = numberField(reply.fields, "subscribe"_L1) == 1;
        const std::optional<Msecs> when = notBefore(facts, reply);
        if (follower && text(reply, "nickname"_L1).isEmpty() &&
            text(reply, "headimgurl"_L1).isEmpty()) {
            if (when && *when >= kFollowerFieldsEnd) {
                return proved({reply.place});
            }
            weak = when && !names ? possible({reply.place}) : likely({reply.place});
        }
        const bool profile = !follower && reply.fields.contains("openid"_L1) &&
                             reply.fields.contains("nickname"_L1) && placesEmpty(reply);
        if (profile && places) {
            if (when && *when >= kPlacesEnd) {
                return proved({reply.place, *places});
            }
            weak = likely({reply.place, *places});
        }
    }
    if (weak.confidence) {
        return weak;
    }
    if (places) {
        return likely({*places});
    }
    const Place *follower = facts.said("follower-call"_L1);
    const Place *everybody = facts.said("for-everybody"_L1);
    return names && (follower || everybody) ? likely({*names}) : silent();
}

Opinion migrationOpen(const Facts &facts)
{
    const Failure *failure = named(facts, {63178});
    const Place *unconfirmed = facts.said("admin-unconfirmed"_L1);
    const Place *after = facts.said("works-after-confirmation"_L1);
    if (failure && failure->shown && unconfirmed && after) {
        return proved({failure->place, *unconfirmed, *after});
    }
    if (failure) {
        return likely({failure->place});
    }
    const Failure *busy = shown(facts, {-1}, {"cgi-bin/changeopenid"_L1});
    return busy ? likely({busy->place}) : silent();
}

constexpr std::array kProfileRules{
    Rule{"not-follower-user-info"_L1, notFollower},
    Rule{"snapshot-user"_L1, snapshotUser},
    Rule{"profile-fields-withdrawn"_L1, fieldsWithdrawn},
    Rule{"migration-not-confirmed"_L1, migrationOpen},
};

} // namespace

std::span<const Rule> profileRules()
{
    return kProfileRules;
}

} // namespace wxbind::diagnosis
