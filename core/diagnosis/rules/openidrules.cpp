#include "core/diagnosis/extract/people.h"
#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "identity" that lie in an openid.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPrefix = 6; ///< the same for all openids of one account (facts sheet, 1)

bool isUsed(const QString &openId)
{
    return isWholeOpenId(openId) && !isPlaceholder(openId);
}

/// Openids that were refused: of the call that failed, of the request beside it.
QList<const OpenIdSight *> refusedOpenIds(const Facts &facts, const Failure &failure)
{
    QList<const OpenIdSight *> refused;
    for (const OpenIdSight &sight : facts.openIds) {
        const bool ofCall = !failure.openId.isEmpty() && sight.value == failure.openId;
        const bool near =
            sight.where == OpenIdSight::Where::Request && (failure.openId.isEmpty() || ofCall);
        if ((ofCall || near) && isUsed(sight.value)) {
            refused.append(&sight);
        }
    }
    return refused;
}

const Binding *boundElsewhere(const Facts &facts, const QString &openId)
{
    const Binding *other = nullptr;
    for (const Binding &binding : facts.bindings) {
        if (binding.row.openId != openId) {
            continue;
        }
        if (binding.row.appId == facts.ownAppId()) {
            return nullptr;
        }
        other = &binding;
    }
    return other;
}

bool hasOtherPrefix(const Facts &facts, const QString &openId)
{
    int own = 0;
    for (const Binding &binding : facts.bindings) {
        const QString known = binding.row.openId.value_or(QString());
        const bool ours = binding.row.appId == facts.ownAppId() && isUsed(known) && known != openId;
        if (ours && known.left(kPrefix) == openId.left(kPrefix)) {
            return false;
        }
        own += ours ? 1 : 0;
    }
    return own >= 2;
}

Opinion ofOtherAccount(const Facts &facts)
{
    if (const Place *text = facts.said("openid-not-match"_L1)) {
        return proved({*text});
    }
    const Failure *failure = named(facts, {40003, 46004});
    if (failure) {
        for (const OpenIdSight *sight : refusedOpenIds(facts, *failure)) {
            const Binding *other = boundElsewhere(facts, sight->value);
            if (other && failure->shown && !facts.ownAppId().isEmpty()) {
                return proved({failure->place, other->place});
            }
            if (hasOtherPrefix(facts, sight->value)) {
                return likely({failure->place, sight->place});
            }
        }
        const Place *said = anySaid(facts, {"openid-of-other"_L1, "several-appids"_L1,
                                            "credentials-changed"_L1, "openid-prefix"_L1});
        return said ? likely({failure->place, *said}) : possible({failure->place});
    }
    const Place *said = facts.said("openid-of-other"_L1);
    return said ? likely({*said}) : silent();
}

Opinion caseFolded(const Facts &facts)
{
    QHash<QString, const OpenIdSight *> seen;
    for (const OpenIdSight &sight : facts.openIds) {
        if (!isUsed(sight.value)) {
            continue;
        }
        const OpenIdSight *&first = seen[sight.value.toLower()];
        if (first && first->value != sight.value) {
            return proved({first->place, sight.place});
        }
        first = first ? first : &sight;
    }
    const Failure *failure = named(facts, {40003});
    const Place *trouble = failure ? &failure->place : facts.said("message-fails"_L1);
    for (const OpenIdSight &sight : facts.openIds) {
        const bool folded = isUsed(sight.value) && sight.value == sight.value.toLower();
        if (folded && trouble) {
            return likely({sight.place, *trouble});
        }
    }
    const Place *collation = facts.said("openid-collation"_L1);
    return collation && trouble ? likely({*collation, *trouble}) : silent();
}

bool isMangledOpenId(const QString &value)
{
    return !value.isEmpty() && !isWholeOpenId(value) && !isPrintedNothing(value) &&
           !isPlaceholder(value);
}

Opinion openIdMangled(const Facts &facts)
{
    for (const OpenIdSight &sight : facts.openIds) {
        const bool counts =
            sight.where == OpenIdSight::Where::Row || sight.where == OpenIdSight::Where::Request;
        if (counts && isMangledOpenId(sight.value)) {
            return proved({sight.place});
        }
    }
    const Failure *failure = named(facts, {40003});
    const Place *said = facts.said("openid-short-column"_L1);
    if (failure && said) {
        return likely({failure->place, *said});
    }
    return failure ? possible({failure->place}) : silent();
}

/// A table whose openid column is unique by itself.
const Place *keyedOnOpenIdAlone(const Facts &facts)
{
    static const QRegularExpression pattern(
        u"(?:PRIMARY\\s+KEY|UNIQUE(?:\\s+(?:KEY|INDEX))?)\\s*[`\"\\w]*\\s*\\(\\s*[`\"]?open_?id[`"
        u"\"]?\\s*\\)|"
        "open_?id[`\"]?\\s+(?:VAR)?CHAR[^,\\n]*(?:UNIQUE|PRIMARY KEY)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        if (pattern.match(entry.place.words).hasMatch()) {
            return &entry.place;
        }
    }
    return nullptr;
}

Opinion boundTwice(const Facts &facts)
{
    for (qsizetype i = 0; i < facts.bindings.size(); ++i) {
        const TroubleCase::Row &a = facts.bindings.at(i).row;
        for (qsizetype j = i + 1; j < facts.bindings.size(); ++j) {
            const TroubleCase::Row &b = facts.bindings.at(j).row;
            const bool same = a.openId && a.openId == b.openId && isUsed(*a.openId);
            const bool people = a.userId && b.userId && *a.userId != *b.userId;
            if (!same || !people) {
                continue;
            }
            if (a.appId == b.appId) {
                return proved({facts.bindings.at(i).place, facts.bindings.at(j).place});
            }
            if (const Place *key = keyedOnOpenIdAlone(facts)) {
                return proved({facts.bindings.at(i).place, facts.bindings.at(j).place, *key});
            }
        }
    }
    const Place *other = facts.said("became-somebody-else"_L1);
    const Place *key = facts.said("no-unique-key"_L1);
    return other && key ? likely({*other, *key}) : silent();
}

constexpr std::array kOpenIdRules{
    Rule{"openid-of-other-app"_L1, ofOtherAccount},
    Rule{"openid-case-folded"_L1, caseFolded},
    Rule{"openid-mangled"_L1, openIdMangled},
    Rule{"openid-bound-twice"_L1, boundTwice},
};

} // namespace

std::span<const Rule> openIdRules()
{
    return kOpenIdRules;
}

} // namespace wxbind::diagnosis
