#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

/// Causes of the family "network" that the platform names by a number.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

Opinion notWhitelisted(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {40164, 61004, 45035})) {
        return proved({failure->place});
    }
    if (const Failure *spoken = named(facts, {40164, 61004})) {
        return likely({spoken->place});
    }
    const Place *one = facts.said("one-machine-only"_L1);
    const Place *token = facts.said("token-call-refused"_L1);
    return one && token ? likely({*token, *one}) : silent();
}

/// The address that the message quotes.
QString quotedAddress(const QString &text)
{
    static const QRegularExpression pattern(u"invalid ip ([0-9a-fA-F.:]{3,45})"_s);
    return pattern.match(text).captured(1);
}

Opinion egressChanges(const Facts &facts)
{
    QHash<QString, std::pair<QString, Place>> first; // actor → address
    bool several = false;
    for (const Failure &failure : facts.failures) {
        if (!failure.shown || failure.number != 40164) {
            continue;
        }
        const QString address =
            quotedAddress(failure.words.isEmpty() ? failure.place.words : failure.words);
        const QString actor = failure.entry < 0 ? QString() : facts.entries.at(failure.entry).actor;
        if (address.isEmpty()) {
            continue;
        }
        if (!first.contains(actor)) {
            first.insert(actor, {address, failure.place});
            several = several || first.size() > 1;
            continue;
        }
        const auto &[known, place] = first.value(actor);
        const bool oneMachine =
            place.index == failure.place.index || !facts.said("several-nodes"_L1);
        if (known != address && oneMachine) {
            return proved({place, failure.place});
        }
    }
    const Failure *failure = named(facts, {40164});
    const Place *said = anySaid(facts, {"already-listed"_L1, "home-line"_L1, "address-changes"_L1});
    return failure && said ? likely({failure->place, *said}) : silent();
}

Opinion adminPending(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {89501, 89502, 89503, 89504, 89505, 89506, 89507})) {
        return proved({failure->place});
    }
    const Place *said = facts.said("risky-call-message"_L1);
    return said ? likely({*said}) : silent();
}

Opinion quota(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {45009, 45011, 48006})) {
        return proved({failure->place});
    }
    const Place *said = facts.said("until-midnight"_L1);
    return said && facts.aboutWeChat ? likely({*said}) : silent();
}

Opinion busy(const Facts &facts)
{
    for (const Failure &failure : facts.failures) {
        const QString words = failure.words.toLower();
        const bool ours = !failure.endpoint.isEmpty() || words.startsWith("system error"_L1) ||
                          words.contains(u"系统繁忙"_s);
        const bool migration = failure.endpoint.contains("changeopenid"_L1);
        if (failure.shown && failure.number == -1 && ours && !migration) {
            return proved({failure.place});
        }
    }
    const Place *many = facts.said("vanishes-by-itself"_L1);
    return many && facts.aboutWeChat ? likely({*many}) : silent();
}

constexpr std::array kNetworkRules{
    Rule{"ip-not-whitelisted"_L1, notWhitelisted},
    Rule{"egress-ip-changes"_L1, egressChanges},
    Rule{"admin-confirmation-pending"_L1, adminPending},
    Rule{"quota-exhausted"_L1, quota},
    Rule{"platform-busy"_L1, busy},
};

} // namespace

std::span<const Rule> networkRules()
{
    return kNetworkRules;
}

} // namespace wxbind::diagnosis
