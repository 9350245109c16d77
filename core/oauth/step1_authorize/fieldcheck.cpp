#include "core/oauth/step1_authorize/fieldcheck.h"

#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/redirectcheck.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAppIdLength = 18;
constexpr qsizetype kLongestState = 128; // bytes, facts sheet section 3

bool isAsciiAlnum(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool hasAppIdShape(const QString &appId)
{
    return appId.size() == kAppIdLength && appId.startsWith("wx"_L1) &&
           std::all_of(appId.cbegin() + 2, appId.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// "gh_…" names a service account too, and "ww…" a company in WeCom; neither is an appid.
bool isOtherId(const QString &appId)
{
    return appId.startsWith("gh_"_L1) ||
           (appId.size() == kAppIdLength && appId.startsWith("ww"_L1));
}

/// No formal grammar is published, so an own appid is an error only where it cannot be one at all.
/// In a link from elsewhere another shape than that of every sample is one too, except on the
/// sandbox, which takes what it made.
void checkAppId(const Account &account, const QString &appId, const QString &param, Measure measure,
                Findings &findings)
{
    if (appId.isEmpty() || hasAppIdShape(appId)) {
        return;
    }
    const bool possible = std::all_of(appId.cbegin(), appId.cend(), [](QChar c) {
        return isAsciiAlnum(c) || c == u'_' || c == u'-';
    });
    const bool strict = measure == Measure::Foreign && !account.isSandbox();
    if (strict && isOtherId(appId)) {
        findings.append(
            Finding{finding::AppIdOtherId, Severity::Error, param, u"page:appid"_s, {appId}, {}});
        return;
    }
    const Severity severity = possible && !strict ? Severity::Warning : Severity::Error;
    const QString repaired = appId.trimmed().toLower();
    findings.append(Finding{finding::AppIdShape, severity, param, u"page:appid"_s,
                            QStringList{appId}, hasAppIdShape(repaired) ? repaired : QString()});
}

QString shownCharacter(QChar c)
{
    if (c.isPrint() && !c.isSpace()) {
        return c;
    }
    return "U+"_L1 + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
}

} // namespace

void checkAppIds(const Account &account, Measure measure, Findings &findings)
{
    if (account.appId.isEmpty()) {
        findings.append(
            Finding{finding::AppIdEmpty, Severity::Error, u"appid"_s, u"10012"_s, {}, {}});
    }
    checkAppId(account, account.appId.text(), u"appid"_s, measure, findings);
    if (account.kind != AccountKind::Component) {
        return;
    }
    if (account.componentAppId.isEmpty()) {
        findings.append(Finding{
            finding::ComponentMissing, Severity::Error, u"component_appid"_s, u"10015"_s, {}, {}});
    }
    checkAppId(account, account.componentAppId.text(), u"component_appid"_s, measure, findings);
}

void checkState(const QString &state, Measure measure, Findings &findings)
{
    const bool own = measure == Measure::Own;
    if (state.isEmpty()) {
        // Documented as optional, yet page error 10013 exists: always send one.
        findings.append(own ? Finding{finding::StateEmpty, Severity::Error, u"state"_s, u"10013"_s,
                                      QStringList(), QString()}
                            : Finding{finding::StateLeftOut, Severity::Warning, u"state"_s,
                                      QString(), QStringList(), QString()});
        return;
    }
    const auto differs = [](QChar c) {
        return c == u'-' || c == u'_';
    };
    const auto bad = std::find_if(state.cbegin(), state.cend(), [own, differs](QChar c) {
        return !isAsciiAlnum(c) && (own || !differs(c));
    });
    if (bad != state.cend()) {
        findings.append(Finding{finding::StateIllegal, Severity::Error, u"state"_s, QString(),
                                QStringList{shownCharacter(*bad)}, QString()});
    } else if (const auto at = std::find_if(state.cbegin(), state.cend(), differs);
               at != state.cend()) {
        findings.append(Finding{finding::StateOutsideDocs, Severity::Warning, u"state"_s, QString(),
                                QStringList{QString(*at)}, QString()});
    }
    if (const qsizetype bytes = state.toUtf8().size(); bytes > kLongestState) {
        findings.append(Finding{finding::StateTooLong, Severity::Error, u"state"_s,
                                u"page:state-long"_s, QStringList{QString::number(bytes)},
                                QString()});
    }
}

void checkOptions(const Account &account, const LinkOrder &order, Findings &findings)
{
    const auto warn = [&findings](QLatin1StringView id, const QString &param, const QString &arg) {
        findings.append(
            Finding{id, Severity::Warning, param, QString(), QStringList{arg}, QString()});
    };
    const bool website = account.kind == AccountKind::Website;
    const std::pair<bool, QString> pageOptions[] = {
        {order.forcePopup, u"forcePopup"_s},
        {order.forceSnapShot, u"forceSnapShot"_s},
        {order.connectRedirect, u"connect_redirect"_s},
    };
    for (const auto &[wanted, name] : pageOptions) {
        if (wanted && website) {
            warn(finding::OptionIgnored, name, name);
        }
    }
    if (!website && !order.lang.isEmpty()) {
        warn(finding::OptionIgnored, u"lang"_s, u"lang"_s);
    } else if (website && !order.lang.isEmpty() && order.lang != "cn"_L1 && order.lang != "en"_L1) {
        warn(finding::LangUnknown, u"lang"_s, order.lang);
    }
    if (order.connectRedirect && !website) {
        warn(finding::ConnectRedirectOnPc, u"connect_redirect"_s, u"connect_redirect"_s);
    }
}

void putErrorsFirst(Findings &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
}

Findings checkFields(const Account &account, const LinkOrder &order, Measure measure)
{
    Findings findings;
    checkAppIds(account, measure, findings);
    findings += checkRedirect(account, order.redirectUri, measure);
    checkScope(account, order.scope, measure, findings);
    checkState(order.state.text(), measure, findings);
    checkOptions(account, order, findings);
    putErrorsFirst(findings);
    return findings;
}

} // namespace wxbind
