#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/fieldcheck.h"
#include "core/oauth/step1_authorize/nearword.h"

#include <algorithm>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlips = 2;
constexpr qsizetype kLongestSplit = 64;

QStringList scopesOf(AccountKind kind)
{
    if (kind == AccountKind::Website) {
        return {u"snsapi_login"_s};
    }
    return {u"snsapi_base"_s, u"snsapi_userinfo"_s};
}

/// snsapi_privateinfo is WeCom's.
bool isAnyScope(const QString &scope)
{
    return scope == "snsapi_base"_L1 || scope == "snsapi_userinfo"_L1 ||
           scope == "snsapi_login"_L1 || scope == "snsapi_privateinfo"_L1;
}

/// The scope that was meant: the only one there is, the same letters in another case, or the one
/// that is a slip or two away.
QString meantScope(AccountKind kind, const QString &scope)
{
    const QStringList scopes = scopesOf(kind);
    if (scopes.size() == 1) {
        return scopes.first();
    }
    return isAnyScope(scope) ? QString() : nearestWord(scope.trimmed().toLower(), scopes, kSlips);
}

/// "s n s a p i _ b a s e": a program took the text for a list of its letters.
QString unsplit(const QString &scope)
{
    if (scope.size() > kLongestSplit) {
        return {};
    }
    QString joined = scope;
    joined.removeIf([](QChar c) { return c.isSpace() || c == u'+' || c == u','; });
    // Every letter stands alone, so there are nearly as many separators as letters.
    const bool split = scope.size() >= 2 * joined.size() - 1 && joined.size() > 1;
    return split && isAnyScope(joined) ? joined : QString();
}

QString scopePage(const Account &account)
{
    return account.kind == AccountKind::Website ? u"page:scope"_s : u"10005"_s;
}

void judgeOne(const Account &account, const QString &scope, const QString &fixed,
              Findings &findings)
{
    if (const QString joined = unsplit(scope); !joined.isEmpty()) {
        findings.append(Finding{finding::ScopeSplit, Severity::Error, u"scope"_s,
                                scopePage(account), QStringList{scope}, joined});
    } else if (isAnyScope(scope)) {
        findings.append(Finding{finding::ScopeOfOtherProduct, Severity::Error, u"scope"_s,
                                scopePage(account),
                                QStringList{scope, accountKindName(account.kind)}, fixed});
    } else {
        findings.append(Finding{finding::ScopeUnknown, Severity::Error, u"scope"_s,
                                scopePage(account), QStringList{scope}, fixed});
    }
}

} // namespace

void checkScope(const Account &account, const QString &scope, Measure measure, Findings &findings)
{
    if (scope.trimmed().isEmpty()) {
        findings.append(Finding{finding::ScopeEmpty, Severity::Error, u"scope"_s, u"10010"_s,
                                QStringList(), meantScope(account.kind, scope)});
        return;
    }
    // Only the third-party text speaks of a list; practice takes one elsewhere too.
    const bool component = account.kind == AccountKind::Component;
    const bool listed = component || (measure == Measure::Foreign && unsplit(scope).isEmpty());
    const QStringList parts = listed ? scope.split(u',') : QStringList{scope};
    const QStringList known = scopesOf(account.kind);
    bool good = true;
    for (const QString &part : parts) {
        if (!known.contains(part)) {
            good = false;
            const QString fixed = parts.size() == 1 ? meantScope(account.kind, part) : QString();
            judgeOne(account, part, fixed, findings);
        }
    }
    if (good && !component && parts.size() > 1) {
        findings.append(Finding{finding::ScopeList, Severity::Warning, u"scope"_s, QString(),
                                QStringList{scope}, QString()});
    }
}

} // namespace wxbind
