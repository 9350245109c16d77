#include "core/oauth/step1_authorize/linkcheck/fixedlink.h"

#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/fieldcheck.h"
#include "core/oauth/step1_authorize/linkcheck/linksecrets.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// One correction can bring the next fault to light: a port behind a wrong host.
constexpr int kMostRounds = 8;

/// False where the finding has no single answer.
bool apply(const Finding &finding, FixedLink &fixed)
{
    const QString &value = finding.fixedValue;
    if (value.isEmpty()) {
        return false;
    }
    if (finding.param == "redirect_uri"_L1) {
        fixed.order.redirectUri = value;
    } else if (finding.param == "scope"_L1) {
        fixed.order.scope = value;
    } else if (finding.param == "appid"_L1) {
        fixed.account.appId = AppId(value);
    } else if (finding.param == "component_appid"_L1) {
        fixed.account.componentAppId = AppId(value);
    } else {
        return false;
    }
    return true;
}

bool isSure(const Finding &finding, bool kindKnown)
{
    if (finding.id == finding::ScopeOfOtherProduct) {
        return kindKnown;
    }
    return finding.severity == Severity::Error || finding.id == finding::RedirectDefaultPort;
}

} // namespace

FixedLink fixedLink(const LinkCase &link)
{
    FixedLink fixed{link.account, link.order};
    const auto kind = link.options.kind;
    if (kind == AccountKind::Website) {
        fixed.account.kind = AccountKind::Website;
    } else if (kind && link.kind == LinkKind::QrConnect) {
        fixed.account.kind = *kind;
    }
    for (const Finding &finding : link.findings) {
        if (finding.id == finding::RedirectSchemeDiffers) {
            (void)apply(finding, fixed);
        }
    }
    for (int round = 0; round < kMostRounds; ++round) {
        const Findings findings = checkFields(fixed.account, fixed.order, Measure::Foreign);
        const bool changed = std::any_of(findings.cbegin(), findings.cend(),
                                         [&fixed, known = kind.has_value()](const auto &one) {
                                             return isSure(one, known) && apply(one, fixed);
                                         });
        if (!changed) {
            break;
        }
        fixed.order.redirectUri = withoutSessionKeys(fixed.order.redirectUri); // decoded just now
    }
    return fixed;
}

} // namespace wxbind
