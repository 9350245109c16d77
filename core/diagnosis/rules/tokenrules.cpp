#include "core/diagnosis/extract/people.h"
#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "token" that lie in which token was sent where.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTellingToken = 20;

bool isSns(const QString &endpoint)
{
    return endpoint.startsWith("sns/"_L1);
}

bool isCgi(const QString &endpoint)
{
    return endpoint.startsWith("cgi-bin/"_L1) && !endpoint.startsWith("cgi-bin/component"_L1);
}

/// The very token that was sent, as the platform gave it.
const TokenUse *givenAs(const Facts &facts, const TokenUse &sent, TokenUse::Kind kind)
{
    for (const TokenUse &given : facts.tokens) {
        if (given.given && given.kind == kind && given.value == sent.value &&
            sent.value.size() >= kTellingToken && !isPlaceholder(sent.value)) {
            return &given;
        }
    }
    return nullptr;
}

bool isBase(const QString &scope)
{
    return scope == "snsapi_base"_L1;
}

/// A place that shows that this grant is a base one: its reply, or everything shown about scope.
const Place *baseGrant(const Facts &facts)
{
    const Scope *base = nullptr;
    for (const Scope &scope : facts.scopes) {
        if (scope.byHand || !isScope(scope.value)) {
            continue;
        }
        if (!isBase(scope.value)) {
            return nullptr;
        }
        base = &scope;
    }
    return base ? &base->place : nullptr;
}

/// The scope of the grant whose token went to sns/userinfo.
std::optional<QString> scopeOfSentToken(const Facts &facts)
{
    for (const TokenUse &sent : facts.tokens) {
        if (sent.given || sent.endpoint != "sns/userinfo"_L1) {
            continue;
        }
        if (const TokenUse *given = givenAs(facts, sent, TokenUse::Kind::Web)) {
            return given->scope;
        }
    }
    return std::nullopt;
}

Opinion baseScopeUserInfo(const Facts &facts)
{
    const Failure *failure = shown(facts, {48001}, {"sns/userinfo"_L1});
    const std::optional<QString> sent = scopeOfSentToken(facts);
    if (failure && sent && !sent->isEmpty() && !isBase(*sent)) {
        return excluded({failure->place});
    }
    const Place *base = baseGrant(facts);
    if (failure && base) {
        return proved({failure->place, *base});
    }
    const bool snapshot =
        std::any_of(facts.replies.cbegin(), facts.replies.cend(), [](const Reply &r) {
            return r.fields.value("is_snapshotuser"_L1).toVariant().toInt() == 1;
        });
    if (failure) {
        return snapshot ? possible({failure->place}) : likely({failure->place});
    }
    const Failure *spoken = facts.said("sns-userinfo"_L1) ? named(facts, {48001}) : nullptr;
    const Failure *placed = shownOrUnplaced(facts, {48001}, {"sns/"_L1});
    const Failure *anywhere = placed ? placed : spoken;
    const Place *said = facts.said("base-scope"_L1);
    if (anywhere && (base || said)) {
        return likely({anywhere->place, base ? *base : *said});
    }
    const Place *empty = facts.said("empty-user"_L1);
    if (base && empty) {
        return likely({*base, *empty});
    }
    return anywhere ? possible({anywhere->place}) : silent();
}

Opinion basicTokenOnSns(const Facts &facts)
{
    for (const TokenUse &sent : facts.tokens) {
        if (!sent.given && isSns(sent.endpoint) && sent.kind == TokenUse::Kind::Web) {
            if (const TokenUse *given = givenAs(facts, sent, TokenUse::Kind::Basic)) {
                return proved({given->place, sent.place});
            }
        }
    }
    const Failure *failure = shownOrUnplaced(facts, {40001, 40014, 48001, 42001}, {"sns/"_L1});
    const Place *getter = facts.said("basic-token-getter"_L1);
    const bool profile = failure && (isSns(failure->endpoint) || facts.said("sns-userinfo"_L1));
    if (profile && getter) {
        return likely({failure->place, *getter});
    }
    const Failure *sns = shown(facts, {40001, 40014}, {"sns/userinfo"_L1, "sns/auth"_L1});
    return sns ? possible({sns->place}) : silent();
}

bool exchangeBefore(const Facts &facts)
{
    return aSignInWorked(facts) || facts.said("after-exchange"_L1);
}

Opinion webTokenOnCgi(const Facts &facts)
{
    for (const TokenUse &sent : facts.tokens) {
        if (!sent.given && isCgi(sent.endpoint)) {
            if (const TokenUse *given = givenAs(facts, sent, TokenUse::Kind::Web)) {
                return proved({given->place, sent.place});
            }
        }
    }
    const Failure *failure = shown(facts, {40001, 48001, 40014}, {"cgi-bin/user/"_L1});
    const Place *said = facts.said("web-token-passed"_L1);
    const Failure *any = shownOrUnplaced(facts, {40001, 48001, 40014}, {"cgi-bin/"_L1});
    if (any && said) {
        return likely({any->place, *said});
    }
    if (failure && exchangeBefore(facts)) {
        return likely({failure->place});
    }
    return failure ? possible({failure->place}) : silent();
}

bool isTokenShape(const QString &value)
{
    static const QRegularExpression pattern(u"^\\d{1,3}_[A-Za-z0-9_-]{16,}$"_s);
    return pattern.match(value).hasMatch();
}

Opinion componentSlot(const Facts &facts)
{
    for (const TokenUse &sent : facts.tokens) {
        if (sent.given || sent.kind != TokenUse::Kind::Component || isPlaceholder(sent.value)) {
            continue;
        }
        if (!isTokenShape(sent.value)) {
            return proved({sent.place});
        }
        for (const TokenUse::Kind kind : {TokenUse::Kind::Basic, TokenUse::Kind::Web}) {
            if (const TokenUse *given = givenAs(facts, sent, kind)) {
                return proved({given->place, sent.place});
            }
        }
    }
    if (const Failure *failure = shown(facts, {40001}, {"sns/oauth2/component/"_L1})) {
        return likely({failure->place});
    }
    const Failure *failure = shown(facts, {61014});
    return failure ? likely({failure->place}) : silent();
}

/// A whole token, cut or changed; not another one.
bool isCutToken(const QString &given, const QString &sent)
{
    if (given == sent || sent.size() < kTellingToken || given.size() < kTellingToken ||
        isPlaceholder(sent) || isPlaceholder(given)) {
        return false;
    }
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(sent.toUtf8()));
    return given.startsWith(sent) || given.endsWith(sent) || sent.startsWith(given) ||
           given.compare(sent, Qt::CaseInsensitive) == 0 || plain == given ||
           QString(sent).remove(u' ') == given || QString(sent).replace(u' ', u'+') == given;
}

/// The log itself was not cut: something stands behind the token.
bool tokenEndIsShown(const TokenUse &sent)
{
    const QString &text = sent.place.words;
    const qsizetype at = text.indexOf(sent.value);
    const qsizetype end = at + sent.value.size();
    return at >= 0 && end < text.size() && text.at(end) != u'.' && text.at(end) != u'…';
}

Opinion tokenMangled(const Facts &facts)
{
    for (const TokenUse &sent : facts.tokens) {
        const bool exact =
            std::any_of(facts.tokens.cbegin(), facts.tokens.cend(), [&sent](const TokenUse &given) {
                return given.given && given.value == sent.value;
            });
        for (const TokenUse &given : facts.tokens) {
            if (!sent.given && given.given && !exact && tokenEndIsShown(sent) &&
                isCutToken(given.value, sent.value)) {
                return proved({given.place, sent.place});
            }
        }
    }
    const Failure *failure = named(facts, {40014, 40001, 40030});
    const Place *said = anySaid(facts, {"token-cut"_L1, "short-column"_L1});
    if (failure && said) {
        return likely({failure->place, *said});
    }
    const Failure *invalid = shown(facts, {40014});
    return invalid ? possible({invalid->place}) : silent();
}

constexpr std::array kTokenRules{
    Rule{"base-scope-userinfo"_L1, baseScopeUserInfo},
    Rule{"basic-token-on-sns"_L1, basicTokenOnSns},
    Rule{"web-token-on-cgi"_L1, webTokenOnCgi},
    Rule{"component-token-slot-wrong"_L1, componentSlot},
    Rule{"token-mangled"_L1, tokenMangled},
};

} // namespace

std::span<const Rule> tokenRules()
{
    return kTokenRules;
}

} // namespace wxbind::diagnosis
