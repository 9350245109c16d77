#include "core/diagnosis/extract/people.h"
#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"
#include "core/oauth/replybody.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "identity" that lie in the unionid and in what people are keyed on.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

bool hasUnionId(const Reply &reply)
{
    return !textField(reply.fields, "unionid"_L1).value_or(QString()).isEmpty();
}

bool isGrant(const Reply &reply)
{
    return reply.fields.contains("access_token"_L1) && reply.fields.contains("openid"_L1);
}

/// A refresh never brings one.
bool isRefresh(const Reply &reply)
{
    return reply.endpoint.contains("refresh_token"_L1);
}

Opinion missingInBase(const Facts &facts)
{
    const Place *wanted = facts.said("unionid-wanted"_L1);
    if (!wanted) {
        return silent();
    }
    for (const Reply &reply : facts.replies) {
        const QString scope = textField(reply.fields, "scope"_L1).value_or(QString());
        if (isGrant(reply) && scope == "snsapi_base"_L1 && !hasUnionId(reply)) {
            return proved({*wanted, reply.place});
        }
    }
    const bool otherGrant = std::any_of(facts.replies.cbegin(), facts.replies.cend(), isGrant);
    for (const Link *link : realLinks(facts)) {
        if (link->value(u"scope") == "snsapi_base"_L1 && !otherGrant) {
            return likely({*wanted, link->place});
        }
    }
    const Place *silentLogin = facts.said("base-scope"_L1);
    return silentLogin && !otherGrant ? likely({*wanted, *silentLogin}) : silent();
}

/// A reply that would bring a unionid if there were one.
bool wouldHaveIt(const Reply &reply)
{
    const QString scope = textField(reply.fields, "scope"_L1).value_or(QString());
    if (isGrant(reply)) {
        return !isRefresh(reply) && scope.contains("snsapi_userinfo"_L1);
    }
    const bool follower = numberField(reply.fields, "subscribe"_L1) == 1;
    const bool profile = reply.fields.contains("openid"_L1) &&
                         reply.fields.contains("nickname"_L1) &&
                         !reply.fields.contains("subscribe"_L1);
    return follower || profile;
}

Opinion missingNotBound(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {89002})) {
        return proved({failure->place});
    }
    const Place *wanted = facts.said("unionid-wanted"_L1);
    if (!wanted) {
        return silent();
    }
    for (const Reply &reply : facts.replies) {
        if (wouldHaveIt(reply) && hasUnionId(reply)) {
            return excluded({reply.place});
        }
    }
    for (const Reply &reply : facts.replies) {
        if (wouldHaveIt(reply)) {
            return proved({*wanted, reply.place});
        }
    }
    if (facts.kind() == AccountKind::Test) {
        return proved({*wanted, {Evidence::Source::Account, 0, 0, facts.ownAppId()}});
    }
    const Place *rest = anySaid(facts, {"profile-arrives"_L1, "not-bound-open"_L1});
    if (rest) {
        return likely({*wanted, *rest});
    }
    return possible({*wanted});
}

/// Duplicate entry 'o6…' for key 'uk_unionid'
const Entry *duplicateKey(const Facts &facts, bool empty)
{
    static const QRegularExpression pattern(
        u"Duplicate entry '([^']*)' for key '[^']*union_?id[^']*'|duplicate key "
        u"value[^\\n]*union_?id[^\\n]*(?:\\n[^\\n]*)?"
        "\\(union_?id\\)=\\(([^)]*)\\)|UNIQUE constraint failed: [^\\n]*union_?id|E11000[^\\n]*union_?id"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        const auto match = pattern.match(entry.place.words);
        if (!match.hasMatch() || entry.code) {
            continue;
        }
        const QString value = match.captured(1).isNull() ? match.captured(2) : match.captured(1);
        const bool nothing =
            match.lastCapturedIndex() > 0 && (value.trimmed().isEmpty() || isPrintedNothing(value));
        if (nothing == empty) {
            return &entry;
        }
    }
    return nullptr;
}

bool isRealUnionId(const std::optional<QString> &unionId)
{
    return unionId && unionId->size() > 8 && !isPrintedNothing(*unionId);
}

Opinion duplicateUsers(const Facts &facts)
{
    for (qsizetype i = 0; i < facts.bindings.size(); ++i) {
        const TroubleCase::Row &a = facts.bindings.at(i).row;
        for (qsizetype j = i + 1; j < facts.bindings.size(); ++j) {
            const TroubleCase::Row &b = facts.bindings.at(j).row;
            const bool people = a.userId && b.userId && *a.userId != *b.userId;
            if (isRealUnionId(a.unionId) && a.unionId == b.unionId && people) {
                return proved({facts.bindings.at(i).place, facts.bindings.at(j).place});
            }
        }
    }
    if (const Entry *entry = duplicateKey(facts, false)) {
        return proved({entry->place});
    }
    const Place *said = facts.said("two-users-one-person"_L1);
    return said ? likely({*said}) : silent();
}

/// The id under which a library keeps a person: of a profile it hands over, not of a reply.
const Reply *emptyProfileId(const Facts &facts)
{
    for (const Reply &reply : facts.replies) {
        const QJsonValue id = reply.fields.value("id"_L1);
        const bool profile =
            reply.fields.contains("nickname"_L1) || reply.fields.contains("provider"_L1) ||
            reply.fields.contains("displayName"_L1) || reply.fields.contains("avatar"_L1);
        const QString text = id.toString();
        if (profile && id.isString() && (text.isEmpty() || isPrintedNothing(text))) {
            return &reply;
        }
    }
    return nullptr;
}

bool isNothing(const std::optional<QString> &key)
{
    return key && (key->trimmed().isEmpty() || isPrintedNothing(*key));
}

Opinion keyUndefined(const Facts &facts)
{
    for (const Binding &binding : facts.bindings) {
        const TroubleCase::Row &row = binding.row;
        if (isNothing(row.openId) || isNothing(row.unionId) || isNothing(row.userId)) {
            return proved({binding.place});
        }
    }
    if (const Reply *reply = emptyProfileId(facts)) {
        return proved({reply->place});
    }
    if (const Entry *entry = duplicateKey(facts, true)) {
        return proved({entry->place});
    }
    const Place *keyed = facts.said("keyed-on-unionid"_L1);
    const Place *wanted = facts.said("unionid-wanted"_L1);
    const bool without =
        std::any_of(facts.replies.cbegin(), facts.replies.cend(),
                    [](const Reply &r) { return wouldHaveIt(r) && !hasUnionId(r); });
    if (keyed && (without || wanted)) {
        return likely({*keyed});
    }
    const Place *said = facts.said("undefined-key"_L1);
    return said ? likely({*said}) : silent();
}

constexpr std::array kUnionIdRules{
    Rule{"unionid-missing-base-scope"_L1, missingInBase},
    Rule{"unionid-missing-not-bound"_L1, missingNotBound},
    Rule{"unionid-duplicate-users"_L1, duplicateUsers},
    Rule{"identity-key-undefined"_L1, keyUndefined},
};

} // namespace

std::span<const Rule> unionIdRules()
{
    return kUnionIdRules;
}

} // namespace wxbind::diagnosis
