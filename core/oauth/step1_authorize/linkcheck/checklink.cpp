#include "core/oauth/step1_authorize/linkcheck/checklink.h"

#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/authorizelink.h"
#include "core/oauth/step1_authorize/fieldcheck.h"
#include "core/oauth/step1_authorize/linkcheck/fixedlink.h"
#include "core/oauth/step1_authorize/linkcheck/linkcase.h"
#include "core/oauth/step1_authorize/linkcheck/linkshown.h"

#include <algorithm>
#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Each rule finds the link as the ones before it left it: first how it is cut, then what stands
/// where, then the values.
constexpr std::array<LinkRule, 19> kRules{
    judgeCarrier,      readQuestionMark,  readParameters, readFragment,      readLostParts,
    readGlued,         judgeBase,         judgeFragment,  judgeNames,        judgeSecrets,
    judgeMissing,      judgeRepeated,     judgeOrder,     judgeEncodings,    readValues,
    judgePlaceholders, judgeResponseType, judgeRedirect,  judgeOptionValues,
};

LinkVerdict verdictOf(const Findings &findings)
{
    if (hasErrors(findings)) {
        return LinkVerdict::Bad;
    }
    const bool warned = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &one) {
        return one.severity == Severity::Warning;
    });
    return warned ? LinkVerdict::Warn : LinkVerdict::Ok;
}

LinkCase judged(FoundLink found, const LinkCheckOptions &options)
{
    LinkCase link;
    link.options = options;
    if (options.account) {
        const Account &account = *options.account;
        link.account = account;
        link.options.domains = options.domains.isEmpty() ? account.domains : options.domains;
        if (!options.kind && !account.appId.isEmpty()) {
            link.options.kind = account.kind;
        }
    }
    link.raw = parseRawAddress(found.text);
    link.found = std::move(found);
    for (const LinkRule rule : kRules) {
        rule(link);
    }
    judgeFields(link);
    putErrorsFirst(link.findings);
    return link;
}

qsizetype troublesIn(const Findings &findings)
{
    return std::count_if(findings.cbegin(), findings.cend(),
                         [](const Finding &one) { return one.severity != Severity::Info; });
}

/// The corrected link, where one follows: sound by its own check, and better than what there was.
std::optional<AuthorizeLink> corrected(const LinkCase &link, const FixedLink &fixed)
{
    if (link.guessed || verdictOf(link.findings) == LinkVerdict::Ok) {
        return std::nullopt;
    }
    AuthorizeLink built = buildAuthorizeLink(fixed.account, fixed.order);
    const auto found = findLink(built.text);
    if (!found) {
        return std::nullopt;
    }
    const Findings left = judged(*found, link.options).findings;
    const bool better =
        verdictOf(left) < verdictOf(link.findings) || troublesIn(left) < troublesIn(link.findings);
    return hasErrors(left) || !better ? std::nullopt : std::optional(std::move(built));
}

LinkCheck nothingFound()
{
    LinkCheck check;
    check.findings.append(Finding{finding::LinkNotFound, Severity::Error, {}, {}, {}, {}});
    return check;
}

} // namespace

LinkCheck checkLink(const QString &text, const LinkCheckOptions &options)
{
    auto found = findLink(text);
    if (!found || found->text.isEmpty()) {
        return nothingFound();
    }
    const LinkCase link = judged(*std::move(found), options);
    const FixedLink fixed = fixedLink(link);
    const LinkMask mask(link.found.text);
    LinkCheck check;
    check.verdict = verdictOf(link.findings);
    check.kind = link.kind;
    check.parts = partsOf(link.raw, mask);
    check.shown = shownLink(link.raw, mask);
    check.fixed = corrected(link, fixed);
    check.appId = check.fixed ? fixed.account.appId : link.account.appId;
    check.order = check.fixed ? fixed.order : link.order;
    check.findings = link.findings;
    maskFindings(check.findings, mask);
    return check;
}

} // namespace wxbind
