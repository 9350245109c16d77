#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/authorizelink.h"
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

/// No formal grammar is published, so only what cannot stand in an id at all is an error.
void checkAppId(const QString &appId, const QString &param, Findings &findings)
{
    if (appId.isEmpty() || hasAppIdShape(appId)) {
        return;
    }
    const bool possible = std::all_of(appId.cbegin(), appId.cend(), [](QChar c) {
        return isAsciiAlnum(c) || c == u'_' || c == u'-';
    });
    const QString repaired = appId.trimmed().toLower();
    findings.append(Finding{finding::AppIdShape, possible ? Severity::Warning : Severity::Error,
                            param, QString(), QStringList{appId},
                            hasAppIdShape(repaired) ? repaired : QString()});
}

void checkAccount(const Account &account, Findings &findings)
{
    if (account.appId.isEmpty()) {
        findings.append(
            Finding{finding::AppIdEmpty, Severity::Error, u"appid"_s, u"10012"_s, {}, {}});
    }
    checkAppId(account.appId.text(), u"appid"_s, findings);
    if (account.kind != AccountKind::Component) {
        return;
    }
    if (account.componentAppId.isEmpty()) {
        findings.append(Finding{
            finding::ComponentMissing, Severity::Error, u"component_appid"_s, u"10015"_s, {}, {}});
    }
    checkAppId(account.componentAppId.text(), u"component_appid"_s, findings);
}

QStringList scopesOf(AccountKind kind)
{
    if (kind == AccountKind::Website) {
        return {u"snsapi_login"_s};
    }
    return {u"snsapi_base"_s, u"snsapi_userinfo"_s};
}

bool isAnyScope(const QString &scope)
{
    return scope == "snsapi_base"_L1 || scope == "snsapi_userinfo"_L1 || scope == "snsapi_login"_L1;
}

/// The scope that was meant: the only one there is, or the same letters in another case.
QString meantScope(AccountKind kind, const QString &scope)
{
    const QStringList scopes = scopesOf(kind);
    const QString lower = scope.trimmed().toLower();
    if (scopes.contains(lower)) {
        return lower;
    }
    return scopes.size() == 1 ? scopes.first() : QString();
}

void checkScope(const Account &account, const QString &scope, Findings &findings)
{
    if (scope.trimmed().isEmpty()) {
        findings.append(Finding{finding::ScopeEmpty, Severity::Error, u"scope"_s, u"10010"_s,
                                QStringList(), meantScope(account.kind, scope)});
        return;
    }
    // Only the third-party text speaks of a list.
    const QStringList parts =
        account.kind == AccountKind::Component ? scope.split(u',') : QStringList{scope};
    const QString pageError = account.kind == AccountKind::Website ? u"page:scope"_s : u"10005"_s;
    for (const QString &part : parts) {
        if (scopesOf(account.kind).contains(part)) {
            continue;
        }
        const QString fixed = parts.size() == 1 ? meantScope(account.kind, part) : QString();
        if (isAnyScope(part)) {
            findings.append(Finding{finding::ScopeOfOtherProduct, Severity::Error, u"scope"_s,
                                    pageError, QStringList{part, accountKindName(account.kind)},
                                    fixed});
        } else {
            findings.append(Finding{finding::ScopeUnknown, Severity::Error, u"scope"_s, pageError,
                                    QStringList{part}, fixed});
        }
    }
}

QString shownCharacter(QChar c)
{
    if (c.isPrint() && !c.isSpace()) {
        return c;
    }
    return "U+"_L1 + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
}

void checkState(const QString &state, Findings &findings)
{
    if (state.isEmpty()) {
        // Documented as optional, yet page error 10013 exists: always send one.
        findings.append(
            Finding{finding::StateEmpty, Severity::Error, u"state"_s, u"10013"_s, {}, {}});
        return;
    }
    const auto bad = std::find_if_not(state.cbegin(), state.cend(), isAsciiAlnum);
    if (bad != state.cend()) {
        findings.append(Finding{finding::StateIllegal, Severity::Error, u"state"_s, QString(),
                                QStringList{shownCharacter(*bad)}, QString()});
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

} // namespace

Findings checkLinkOrder(const Account &account, const LinkOrder &order)
{
    Findings findings;
    checkAccount(account, findings);
    findings += checkRedirect(account, order.redirectUri);
    checkScope(account, order.scope, findings);
    checkState(order.state.text(), findings);
    checkOptions(account, order, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

} // namespace wxbind
