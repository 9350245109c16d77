#include "core/diagnosis/extract/addresses.h"
#include "core/diagnosis/extract/codes.h"
#include "core/diagnosis/extract/people.h"
#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

/// Causes of the family "code" that lie in what became of a code on its way.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

QList<const Call *> exchanges(const Facts &facts)
{
    QList<const Call *> calls;
    for (const Call &call : facts.calls) {
        if (isExchangeEndpoint(call.endpoint) && call.entry >= 0 &&
            !facts.entries.at(call.entry).code) {
            calls.append(&call);
        }
    }
    return calls;
}

bool ofOneFlow(const Facts &facts, const Link &link, const QString &code)
{
    return std::any_of(facts.returned.cbegin(), facts.returned.cend(), [&](const Returned &back) {
        const QString state = link.value(u"state");
        return !state.isEmpty() && back.states.contains(state) &&
               std::any_of(back.codes.cbegin(), back.codes.cend(),
                           [&code](const QString &c) { return sameSecret(c, code); });
    });
}

Opinion ofOtherApp(const Facts &facts)
{
    for (const CodeUse &use : facts.codeUses) {
        if (use.kind != CodeUse::Kind::Exchange || !isAppId(use.appId) ||
            use.outcome == CodeUse::Outcome::Good) {
            continue;
        }
        const Link *other = nullptr;
        bool same = false;
        bool paired = false;
        for (const Link *link : realLinks(facts)) {
            same = same || link->appId() == use.appId;
            const bool flow = ofOneFlow(facts, *link, use.code);
            if (isAppId(link->appId()) && link->appId() != use.appId && (flow || !paired)) {
                other = link;
                paired = paired || flow;
            }
        }
        const bool noise = !facts.ownAppId().isEmpty() && use.appId == facts.ownAppId();
        if (other && (paired || (!same && !noise))) {
            return proved({other->place, use.place});
        }
    }
    const Failure *failure = named(facts, {40029});
    const Place *said =
        anySaid(facts, {"several-appids"_L1, "credentials-changed"_L1, "mini-program-code"_L1});
    if (failure && said) {
        return likely({failure->place, *said});
    }
    return failure ? possible({failure->place}) : silent();
}

QString decoded(const QString &code)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(code.toUtf8()));
}

/// Cut, re-cased, extended or encoded; not merely another.
bool isMangled(const QString &given, const QString &sent)
{
    constexpr qsizetype kTelling = 8;
    if (given == sent || !isWholeSecret(given) || !isWholeSecret(sent) || sent.size() < kTelling ||
        given.size() < kTelling) {
        return false;
    }
    return given.startsWith(sent) || given.endsWith(sent) || sent.startsWith(given) ||
           sent.endsWith(given) || given.compare(sent, Qt::CaseInsensitive) == 0 ||
           decoded(sent) == given || decoded(given) == sent;
}

/// Something stands behind the code in the request: it was not the log that was cut.
bool endIsShown(const Call &call)
{
    const QString &text = call.place.words;
    const qsizetype at = text.indexOf("code="_L1, text.indexOf("oauth2/"_L1));
    return at >= 0 && text.indexOf(QRegularExpression(u"[&\"'\\s]"_s), at) > at;
}

Opinion mangled(const Facts &facts)
{
    for (const Call *call : exchanges(facts)) {
        const QString sent = call->value(u"code");
        const bool exact = std::any_of(
            facts.returned.cbegin(), facts.returned.cend(),
            [&sent](const Returned &back) { return !sent.isEmpty() && back.codes.contains(sent); });
        for (const Returned &back : facts.returned) {
            for (const QString &given : back.codes) {
                if (!exact && !back.states.isEmpty() && endIsShown(*call) &&
                    isMangled(given, sent)) {
                    return proved({back.place, call->place});
                }
            }
        }
        static const QRegularExpression odd(u"[\\s&#%\"']"_s);
        if (!sent.isEmpty() && facts.returned.isEmpty() && !isPlaceholder(sent) &&
            odd.match(sent).hasMatch()) {
            return likely({call->place});
        }
    }
    const QList<TroubleCase::Record> &journal = facts.input->journal;
    for (int i = 0; i < journal.size(); ++i) {
        for (int j = 0; j < journal.size(); ++j) {
            const bool pair =
                journal.at(i).kind == "callback"_L1 && journal.at(j).kind == "exchange"_L1;
            if (pair && isMangled(journal.at(i).code, journal.at(j).code)) {
                return proved({{Evidence::Source::Journal, i, 0, u"callback"_s},
                               {Evidence::Source::Journal, j, 0, u"exchange"_s}});
            }
        }
    }
    const Failure *failure = named(facts, {40029});
    const Place *said = facts.said("code-cut"_L1);
    if (failure && said) {
        return likely({failure->place, *said});
    }
    return failure ? possible({failure->place}) : silent();
}

Opinion staleInRedirect(const Facts &facts)
{
    for (const Returned &back : facts.returned) {
        const bool twice = back.codes.size() > 1 || back.states.size() > 1;
        if (twice && !back.codes.isEmpty() && !back.states.isEmpty()) {
            return proved({back.place});
        }
    }
    static const QRegularExpression code(u"[?&#]code=[^&]"_s);
    static const QRegularExpression state(u"[?&#]state=[^&]"_s);
    for (const Link *link : realLinks(facts)) {
        if (code.match(link->redirect).hasMatch() && state.match(link->redirect).hasMatch()) {
            return proved({link->place});
        }
    }
    const Place *href = facts.said("redirect-from-href"_L1);
    const Place *second = anySaid(facts, {"second-visit-fails"_L1, "fails"_L1});
    const Failure *failure = named(facts, {40029, 40163});
    return href && (second || failure) ? likely({*href}) : silent();
}

bool looksLikeOAuthCode(const QString &code)
{
    return code.size() == 32 && std::all_of(code.cbegin(), code.cend(), [](QChar c) {
               return c.unicode() < 128 && c.isLetterOrNumber();
           });
}

Opinion ownParameter(const Facts &facts)
{
    for (const Call *call : exchanges(facts)) {
        const QString sent = call->value(u"code");
        if (sent.isEmpty() || isPlaceholder(sent)) {
            continue;
        }
        const Returned *page = nullptr;
        bool fromWeChat = false;
        for (const Returned &back : facts.returned) {
            const bool carries = back.codes.contains(sent);
            fromWeChat =
                fromWeChat || (carries && !back.states.isEmpty() && back.codes.size() == 1);
            page = carries && (back.states.isEmpty() || back.codes.size() > 1) ? &back : page;
        }
        if (page && !fromWeChat && !looksLikeOAuthCode(sent)) {
            return proved({page->place, call->place});
        }
        const Place *said = facts.said("own-code"_L1);
        if (said && !looksLikeOAuthCode(sent)) {
            return likely({call->place, *said});
        }
    }
    const Failure *failure = named(facts, {40029, 40163, 41008});
    const Place *said = facts.said("own-code"_L1);
    return failure && said ? likely({failure->place, *said}) : silent();
}

constexpr std::array kCodeRules{
    Rule{"code-of-other-app"_L1, ofOtherApp},
    Rule{"code-mangled"_L1, mangled},
    Rule{"stale-code-in-redirect"_L1, staleInRedirect},
    Rule{"own-code-param"_L1, ownParameter},
};

} // namespace

std::span<const Rule> codeRules()
{
    return kCodeRules;
}

} // namespace wxbind::diagnosis
