#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "code" where there is none.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

Opinion refused(const Facts &facts)
{
    if (const Place *said = facts.said("refused-by-sdk"_L1)) {
        return proved({*said});
    }
    QStringList sent;
    for (const Link *link : realLinks(facts)) {
        sent.append(link->value(u"state"));
    }
    const Failure *missing = named(facts, {41008});
    Opinion weak;
    for (const Returned &back : facts.returned) {
        if (back.codes.contains("authdeny"_L1) &&
            (!back.host.isEmpty() || !back.states.isEmpty())) {
            return proved({back.place});
        }
        const QString state = back.states.value(0);
        if (state.isEmpty() || !back.codes.isEmpty()) {
            continue;
        }
        const bool withCode = std::any_of(
            facts.returned.cbegin(), facts.returned.cend(), [&state](const Returned &other) {
                return !other.codes.isEmpty() && other.states.contains(state);
            });
        if (!withCode && sent.contains(state) && back.delivered) {
            return proved({back.place});
        }
        if (!withCode && (missing || facts.said("code-not-found"_L1) || back.delivered)) {
            weak = likely({back.place});
        }
    }
    if (weak.confidence) {
        return weak;
    }
    const Place *said = facts.said("person-declined"_L1);
    if (said && (missing || facts.said("code-not-found"_L1))) {
        return likely({*said});
    }
    return missing ? possible({missing->place}) : silent();
}

/// A line of the program that shows the same path and an empty query.
const Entry *bareRequest(const Facts &facts, const Returned &edge)
{
    static const QRegularExpression empty(
        u"(?:query(?:_?string)?|params?|args|parameters|GET|_GET|input|form)[\"'\\]]*\\s*[=:]+>?"
        u"\\s*"
        "(?:\\[\\]|\\{\\}|array\\(0\\)|Array\\s*\\(\\s*\\)|\"\"|''|null|None|nil|<empty>|\\(empty\\)|map\\[\\])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const Entry *home = edge.entry >= 0 ? &facts.entries.at(edge.entry) : nullptr;
    for (const Entry &entry : facts.entries) {
        const bool program = !entry.code && !entry.place.words.contains("code="_L1);
        const bool timed = home && home->moment && entry.moment;
        const auto gap = timed ? entry.moment->since(*home->moment) : std::nullopt;
        const bool same = gap && qAbs(*gap) <= 5000;
        const QString path = edge.path.section(u'?', 0, 0);
        if (program && same && path.size() > 1 && entry.place.words.contains(path) &&
            empty.match(entry.place.words).hasMatch()) {
            return &entry;
        }
    }
    return nullptr;
}

Opinion queryLost(const Facts &facts)
{
    const Failure *missing = named(facts, {41008});
    const Place *said = facts.said("code-not-found"_L1);
    const Place *error = missing ? &missing->place : said;
    for (const Returned &back : facts.returned) {
        if (back.codes.isEmpty() || back.inFragment || back.address.fragment.contains(u'/')) {
            continue;
        }
        if (const Entry *bare = bareRequest(facts, back); bare && back.delivered) {
            return proved({back.place, bare->place});
        }
        if (error && back.delivered) {
            return likely({*error, back.place});
        }
    }
    const Place *rewrite = facts.said("rewrite-drops-query"_L1);
    return rewrite && error ? likely({*rewrite, *error}) : silent();
}

Opinion withoutCode(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {41008})) {
        return proved({failure->place});
    }
    if (const Failure *failure = named(facts, {41008})) {
        return likely({failure->place});
    }
    const Place *said = facts.said("empty-code"_L1);
    return said && facts.aboutWeChat ? likely({*said}) : silent();
}

constexpr std::array kMissingCodeRules{
    Rule{"user-refused"_L1, refused},
    Rule{"query-lost-at-proxy"_L1, queryLost},
    Rule{"exchange-without-code"_L1, withoutCode},
};

} // namespace

std::span<const Rule> missingCodeRules()
{
    return kMissingCodeRules;
}

} // namespace wxbind::diagnosis
