#include "core/diagnosis/extract/codes.h"
#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <array>
#include <functional>

/// Causes of the family "code" that show when two sights of one code are held side by side.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kTwice = 60'000;
constexpr Msecs kLife = 300'000;

using Use = CodeUse;

bool spent(const Use &use)
{
    return use.errcode == 40163 || use.errcode == 40029;
}

bool oneServer(const Use &a, const Use &b)
{
    return a.actor == b.actor || a.actor.isEmpty() || b.actor.isEmpty();
}

/// Times in order: a before b, or the order of the material where there are none.
std::optional<Msecs> gapOf(const Use &a, const Use &b)
{
    return a.moment && b.moment ? b.moment->since(*a.moment) : std::nullopt;
}

/// Calls `test` with every pair of sights of the same code, earlier and later, until it answers.
Opinion firstPair(const Facts &facts, const std::function<Opinion(const Use &, const Use &)> &test)
{
    for (qsizetype i = 0; i < facts.codeUses.size(); ++i) {
        for (qsizetype j = i + 1; j < facts.codeUses.size(); ++j) {
            const Use *a = &facts.codeUses.at(i);
            const Use *b = &facts.codeUses.at(j);
            if (!sameSecret(a->code, b->code)) {
                continue;
            }
            if (gapOf(*a, *b).value_or(0) < 0) {
                std::swap(a, b);
            }
            if (const Opinion opinion = test(*a, *b); opinion.confidence) {
                return opinion;
            }
        }
    }
    return silent();
}

/// The reply that refused this code, wherever it is on record.
const Use *failureOf(const Facts &facts, const QString &code)
{
    for (const Use &use : facts.codeUses) {
        if (use.outcome == Use::Outcome::Failed && spent(use) && sameSecret(use.code, code)) {
            return &use;
        }
    }
    return nullptr;
}

/// The error at hand, when all sights are of one code: no other code can have got it.
const Failure *onlyFailure(const Facts &facts)
{
    for (const Use &use : facts.codeUses) {
        if (!sameSecret(use.code, facts.codeUses.first().code)) {
            return nullptr;
        }
    }
    return shown(facts, {40163, 40029});
}

bool lostBetween(const Facts &facts, const QString &code)
{
    return std::any_of(facts.codeUses.cbegin(), facts.codeUses.cend(), [&code](const Use &use) {
        return use.outcome == Use::Outcome::NoReply && sameSecret(use.code, code);
    });
}

Opinion usedTwice(const Facts &facts)
{
    const Opinion pair = firstPair(facts, [&facts](const Use &a, const Use &b) {
        const auto gap = gapOf(a, b);
        const Use *failed = failureOf(facts, a.code);
        const Failure *error = failed ? nullptr : onlyFailure(facts);
        if (a.kind != b.kind || !oneServer(a, b) || (!failed && !error) ||
            lostBetween(facts, a.code)) {
            return silent();
        }
        const Place shownAt = failed ? failed->place : error->place;
        const bool fitting = a.outcome == Use::Outcome::Good ||
                             a.outcome == Use::Outcome::Unknown || a.kind == Use::Kind::Callback;
        const bool fails = b.kind == Use::Kind::Callback || spent(b);
        if (gap && *gap <= kTwice && fitting && fails) {
            return proved({a.place, b.place, shownAt});
        }
        return gap ? silent() : likely({a.place, b.place, shownAt});
    });
    if (pair.confidence) {
        return pair;
    }
    const Failure *failure = named(facts, {40163, 40029});
    const Place *said = anySaid(facts, {"runs-twice"_L1});
    if (failure && said) {
        return likely({failure->place, *said});
    }
    return failure ? possible({failure->place}) : silent();
}

Opinion pageReloaded(const Facts &facts)
{
    const Opinion pair = firstPair(facts, [](const Use &a, const Use &b) {
        const auto gap = gapOf(a, b);
        const bool fails = b.errcode == 42003 || spent(b);
        if (gap && *gap > kTwice && a.outcome == Use::Outcome::Good && fails) {
            return proved({a.place, b.place});
        }
        if (gap && *gap > kTwice && fails && a.outcome != Use::Outcome::NoReply) {
            const bool callbacks = a.kind == Use::Kind::Callback && b.kind == a.kind;
            return callbacks ? likely({a.place, b.place}) : silent();
        }
        return silent();
    });
    if (pair.confidence) {
        return pair;
    }
    const Failure *failure = named(facts, {40163, 40029, 42003});
    const Place *said = facts.said("page-reopened"_L1);
    if (failure && said) {
        return likely({failure->place, *said});
    }
    return failure ? possible({failure->place}) : silent();
}

Opinion otherServer(const Facts &facts)
{
    const Opinion pair = firstPair(facts, [](const Use &a, const Use &b) {
        const bool exchanges = a.kind == Use::Kind::Exchange && b.kind == a.kind;
        const bool different = !a.actor.isEmpty() && !b.actor.isEmpty() && a.actor != b.actor;
        return exchanges && different ? proved({a.place, b.place}) : silent();
    });
    if (pair.confidence) {
        return pair;
    }
    const Failure *failure = named(facts, {40163, 40029});
    const Place *said = anySaid(facts, {"several-nodes"_L1, "test-and-live"_L1});
    if (failure && said) {
        return likely({failure->place, *said});
    }
    return failure && failure->number == 40163 ? possible({failure->place}) : silent();
}

Opinion lostReply(const Facts &facts)
{
    const Opinion pair = firstPair(facts, [&facts](const Use &a, const Use &b) {
        const bool lost = a.outcome == Use::Outcome::NoReply && a.kind == Use::Kind::Exchange;
        // Without times the order of the material is all there is, and that may be the wrong one.
        const bool ordered = gapOf(a, b).has_value() ||
                             (a.entry >= 0 && b.entry > a.entry && a.place.index == b.place.index);
        const Failure *error = spent(b) ? nullptr : onlyFailure(facts);
        if (lost && ordered && spent(b)) {
            return proved({a.place, b.place});
        }
        return lost && error ? likely({a.place, error->place}) : silent();
    });
    if (pair.confidence) {
        return pair;
    }
    const Failure *failure = named(facts, {40163, 40029});
    const Place *lost = anySaid(facts, {"connection-lost"_L1, "timed-out"_L1});
    const bool ofExchange =
        std::any_of(facts.entries.cbegin(), facts.entries.cend(), [](const Entry &entry) {
            return entry.place.words.contains("oauth2/access_token"_L1);
        });
    if (failure && lost && (ofExchange || facts.said("client-retries"_L1))) {
        return likely({*lost, failure->place});
    }
    if (const Place *retries = facts.said("client-retries"_L1); failure && retries) {
        return likely({*retries, failure->place});
    }
    return failure && failure->number == 40163 ? possible({failure->place}) : silent();
}

Opinion usedUnknown(const Facts &facts)
{
    // jscode2session answers with the same number for a mini program's code.
    const Failure *failure = shownOrUnplaced(
        facts, {40163}, {"sns/oauth2/access_token"_L1, "sns/oauth2/component/access_token"_L1});
    if (failure && !facts.said("other-system"_L1)) {
        return proved({failure->place});
    }
    if (const Failure *spoken = named(facts, {40163})) {
        return likely({spoken->place});
    }
    const Failure *invalid = named(facts, {40029});
    const Place *before = anySaid(facts, {"code-worked-before"_L1});
    return invalid && before ? likely({invalid->place, *before}) : silent();
}

Opinion expired(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {42003})) {
        return proved({failure->place});
    }
    for (const Use &exchange : facts.codeUses) {
        if (exchange.errcode != 40029 || !exchange.moment) {
            continue;
        }
        const Use *callback = nullptr;
        bool first = true;
        for (const Use &use : facts.codeUses) {
            if (&use == &exchange || !sameSecret(use.code, exchange.code)) {
                continue;
            }
            first = first && use.kind == Use::Kind::Callback && use.outcome != Use::Outcome::Good;
            callback = use.kind == Use::Kind::Callback && !callback ? &use : callback;
        }
        const auto gap = callback ? gapOf(*callback, exchange) : std::nullopt;
        if (first && gap && *gap > kLife) {
            return proved({callback->place, exchange.place});
        }
    }
    const Failure *failure = named(facts, {40029});
    const Place *wait = facts.said("waited-minutes"_L1);
    if (failure && wait) {
        return likely({failure->place, *wait});
    }
    return failure ? possible({failure->place}) : silent();
}

constexpr std::array kCodeUseRules{
    Rule{"code-used-twice-callback"_L1, usedTwice},    Rule{"code-page-reloaded"_L1, pageReloaded},
    Rule{"code-used-by-other-server"_L1, otherServer}, Rule{"retry-after-lost-reply"_L1, lostReply},
    Rule{"code-used-unknown"_L1, usedUnknown},         Rule{"code-expired"_L1, expired},
};

} // namespace

std::span<const Rule> codeUseRules()
{
    return kCodeUseRules;
}

} // namespace wxbind::diagnosis
