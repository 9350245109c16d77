#include "core/diagnosis/query.h"
#include "core/diagnosis/rules/tables.h"
#include "core/model/findingids.h"

#include <QRegularExpression>

#include <array>

/// Causes of the family "link" that lie in how the link is written. What is wrong with it the link
/// check has said; here stands how much that explains.
namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

bool isOurs(const Link &link)
{
    return link.path != Link::Path::Relay;
}

/// "&scope=…" or "scope=…" hangs at the end of redirect_uri, or a part of it fell out.
const Finding *lostParts(const Link &link)
{
    if (const Finding *lost = link.finding(finding::RedirectPartsLost)) {
        return lost;
    }
    const Finding *glued = link.finding(finding::ParamGlued);
    return glued && glued->args.value(1) == "redirect_uri"_L1 ? glued : nullptr;
}

/// A known parameter stands glued to the end of the decoded redirect_uri and nowhere else.
bool isGlued(const Link &link)
{
    static const QRegularExpression pattern(
        u"[A-Za-z0-9/](?<!redirect_)(scope|response_type|appid)=[^&]*$"_s);
    const auto match = pattern.match(link.redirect);
    return match.hasMatch() && !link.address.has(match.captured(1));
}

/// The callback has the first of the page's own parameters and lacks all behind the first "&".
const Returned *lostBehindAmpersand(const Facts &facts)
{
    static const QRegularExpression page(
        u"https?://[^\\s\"'<>，。]+\\?[^\\s\"'<>，。&]+&[^\\s\"'<>，。]+"_s);
    for (const Returned &back : facts.returned) {
        if (back.host.isEmpty() || back.codes.isEmpty() || back.states.isEmpty()) {
            continue;
        }
        for (const Entry &entry : facts.entries) {
            const auto match = page.match(entry.place.words);
            const RawAddress wanted = parseRawAddress(match.captured(0));
            const bool same = wanted.front == back.address.front && wanted.query.size() > 1 &&
                              !wanted.has(u"code") && !wanted.has(u"state");
            if (!same || !back.address.has(wanted.query.first().name)) {
                continue;
            }
            const bool lost =
                std::none_of(wanted.query.cbegin() + 1, wanted.query.cend(),
                             [&back](const RawParameter &p) { return back.address.has(p.name); });
            if (lost) {
                return &back;
            }
        }
    }
    return nullptr;
}

Opinion notEncoded(const Facts &facts)
{
    for (const Link *link : realLinks(facts)) {
        if (lostParts(*link) || isGlued(*link)) {
            return proved({link->place});
        }
    }
    if (const Returned *back = lostBehindAmpersand(facts)) {
        return proved({back->place});
    }
    const Place *page = anyPageError(facts);
    for (const Link *link : realLinks(facts)) {
        const bool plain = link->rawRedirect.contains("://"_L1);
        const bool needs = link->redirect.contains(u'?') || link->redirect.contains(u'&');
        const bool broken = link->finding(finding::ParamBadEncoding, u"redirect_uri");
        if (page && isOurs(*link) && ((plain && needs) || broken)) {
            return likely({link->place, *page});
        }
    }
    const Place *said = anySaid(facts, {"not-encoded"_L1});
    return said && (page || facts.said("own-parameters-lost"_L1)) ? likely({*said}) : silent();
}

Opinion encodedTwice(const Facts &facts)
{
    static const QRegularExpression still(u"^https?%3A"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(u"^[^?]*%(?:25)?2F"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const Link *link : realLinks(facts)) {
        const bool twice = still.match(link->redirect).hasMatch() ||
                           (link->rawRedirect.contains("%252F"_L1, Qt::CaseInsensitive) &&
                            path.match(link->redirect).hasMatch());
        if (twice && !link->cut) {
            return proved({link->place});
        }
    }
    const Place *page = redirectRefused(facts);
    static const QRegularExpression seen(u"(?<![=\\w])https?%3A%2F%2F[\\w.-]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const Entry &entry : facts.entries) {
        const bool link = entry.place.words.contains("redirect_uri="_L1);
        if (!link && !entry.code && (page || facts.said("fails"_L1)) &&
            seen.match(entry.place.words).hasMatch()) {
            return likely({entry.place});
        }
    }
    const Place *said = facts.said("encoded-twice"_L1);
    return said ? likely({*said}) : silent();
}

/// Any other fault of the link would explain a refusal as well.
bool hasOtherFault(const Link &link, QLatin1StringView own)
{
    return std::any_of(link.findings.cbegin(), link.findings.cend(), [own](const Finding &f) {
        return f.severity == Severity::Error && f.id != own;
    });
}

Opinion paramOrder(const Facts &facts)
{
    const Place *noAccess = facts.said("page-noaccess"_L1);
    const Place *named =
        anySaid(facts, {"page-redirect"_L1, "page-scope"_L1, "page-appid"_L1, "page-state"_L1});
    const Place *any = anyPageError(facts);
    for (const Link *link : realLinks(facts)) {
        if (!link->finding(finding::ParamOrder) || !isOurs(*link)) {
            continue;
        }
        const Place *page = noAccess ? noAccess : named;
        if (page && !hasOtherFault(*link, finding::ParamOrder)) {
            return proved({link->place, *page});
        }
        return any ? possible({link->place}) : likely({link->place});
    }
    return silent();
}

bool isRequiredParam(const QString &name)
{
    return name == "appid"_L1 || name == "redirect_uri"_L1 || name == "response_type"_L1 ||
           name == "scope"_L1;
}

/// The fault of a required part; a link that was cut may have had it.
const Finding *missingPart(const Link &link)
{
    for (const Finding &one : link.findings) {
        const bool missing = one.id == finding::ParamMissing || one.id == finding::ParamMisspelt ||
                             one.id == finding::ParamPlaceholder || one.id == finding::AppIdEmpty ||
                             one.id == finding::RedirectEmpty || one.id == finding::ScopeEmpty ||
                             one.id == finding::ResponseTypeWrong || one.id == finding::ParamGlued;
        const bool certain = one.severity == Severity::Error || one.id == finding::ParamMisspelt;
        if (missing && certain && isRequiredParam(one.param)) {
            return &one;
        }
    }
    return nullptr;
}

/// Somebody opened it, or it was sent: not an example in a text about links.
bool isExample(const Facts &facts, const Link &link)
{
    const bool sample = std::all_of(
        link.address.query.cbegin(), link.address.query.cend(), [](const RawParameter &p) {
            static const QRegularExpression word(u"^(?:[A-Z_]+|code|snsapi_\\w+|)$|[{}<>$%]"_s);
            return word.match(p.value).hasMatch();
        });
    return sample && !anyPageError(facts) && !link.whole;
}

Opinion paramMissing(const Facts &facts)
{
    if (const Failure *failure = shown(facts, {10010, 10011, 10012, 10013})) {
        return proved({failure->place});
    }
    for (const Link *link : realLinks(facts)) {
        const Finding *missing = missingPart(*link);
        if (!missing || link->cut || isExample(facts, *link)) {
            continue;
        }
        if (isOurs(*link) || missing->id == finding::ParamGlued) {
            return proved({link->place});
        }
    }
    const Place *page = facts.said("page-empty"_L1);
    return page ? likely({*page}) : silent();
}

constexpr std::array kLinkRules{
    Rule{"redirect-not-encoded"_L1, notEncoded},
    Rule{"redirect-double-encoded"_L1, encodedTwice},
    Rule{"param-order"_L1, paramOrder},
    Rule{"param-missing"_L1, paramMissing},
};

} // namespace

std::span<const Rule> linkRules()
{
    return kLinkRules;
}

} // namespace wxbind::diagnosis
