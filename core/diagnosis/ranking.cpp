#include "core/diagnosis/ranking.h"

#include "core/diagnosis/causecatalogue.h"

#include <algorithm>
#include <array>

namespace wxbind::diagnosis {

using namespace Qt::StringLiterals;

namespace {

struct Before
{
    QLatin1StringView first;
    QLatin1StringView second;
    bool always = false; ///< also where the second is the surer
};

/// A number of the platform said in words: proved only while the first is not that sure.
struct Restated
{
    QLatin1StringView first;
    QLatin1StringView second;
    Confidence enough = Confidence::Proved;
};

constexpr std::array kRestated{
    Restated{"code-used-twice-callback"_L1, "code-used-unknown"_L1},
    Restated{"code-page-reloaded"_L1, "code-used-unknown"_L1},
    Restated{"code-used-by-other-server"_L1, "code-used-unknown"_L1},
    Restated{"retry-after-lost-reply"_L1, "code-used-unknown"_L1},
    Restated{"code-expired"_L1, "code-used-unknown"_L1},
    Restated{"code-of-other-app"_L1, "code-used-unknown"_L1},
    Restated{"code-mangled"_L1, "code-used-unknown"_L1},
    Restated{"stale-code-in-redirect"_L1, "code-used-unknown"_L1},
    Restated{"own-code-param"_L1, "code-used-unknown"_L1},
    Restated{"user-refused"_L1, "exchange-without-code"_L1, Confidence::Likely},
    Restated{"query-lost-at-proxy"_L1, "exchange-without-code"_L1, Confidence::Likely},
};

/// Both may stand; the first says why the second is so, or says the same more closely.
constexpr std::array kOrigins{
    Before{"double-callback"_L1, "code-used-unknown"_L1, true},
    Before{"fragment-in-callback"_L1, "exchange-without-code"_L1, true},
    Before{"fragment-in-callback"_L1, "query-lost-at-proxy"_L1, true},
    Before{"session-lost"_L1, "exchange-without-code"_L1, true},
    Before{"double-callback"_L1, "code-used-twice-callback"_L1},
    Before{"retry-after-lost-reply"_L1, "code-used-twice-callback"_L1},
    Before{"code-used-by-other-server"_L1, "code-used-twice-callback"_L1},
    Before{"retry-after-lost-reply"_L1, "outbound-timeout"_L1},
    Before{"retry-after-lost-reply"_L1, "code-used-by-other-server"_L1},
    Before{"code-page-reloaded"_L1, "code-used-by-other-server"_L1},
    Before{"stale-code-in-redirect"_L1, "code-page-reloaded"_L1},
    Before{"stale-code-in-redirect"_L1, "code-used-twice-callback"_L1},
    Before{"own-code-param"_L1, "code-mangled"_L1},
    Before{"code-of-other-app"_L1, "appid-of-other-account"_L1},
    Before{"proxy-host-leak"_L1, "redirect-host-mismatch"_L1, true},
    Before{"proxy-host-leak"_L1, "redirect-has-port"_L1, true},
    Before{"proxy-host-leak"_L1, "redirect-is-local"_L1, true},
    Before{"proxy-host-leak"_L1, "redirect-scheme-differs"_L1, true},
    Before{"domain-setting-not-bare"_L1, "redirect-host-mismatch"_L1},
    Before{"redirect-scheme-differs"_L1, "redirect-host-mismatch"_L1},
    Before{"component-not-authorized"_L1, "wrong-product-appid"_L1},
    Before{"component-not-authorized"_L1, "account-lacks-permission"_L1},
    Before{"redirect-is-local"_L1, "redirect-has-port"_L1},
    Before{"redirect-is-local"_L1, "redirect-host-mismatch"_L1},
    Before{"redirect-has-port"_L1, "redirect-host-mismatch"_L1},
    Before{"redirect-double-encoded"_L1, "redirect-host-mismatch"_L1},
    Before{"redirect-not-encoded"_L1, "redirect-host-mismatch"_L1},
    Before{"redirect-not-encoded"_L1, "param-missing"_L1},
    Before{"redirect-not-encoded"_L1, "missing-wechat-redirect"_L1},
    Before{"redirect-not-encoded"_L1, "fragment-in-callback"_L1},
    Before{"param-missing"_L1, "param-order"_L1},
    Before{"flags-after-fragment"_L1, "missing-wechat-redirect"_L1},
    Before{"state-too-long"_L1, "state-illegal-char"_L1},
    Before{"state-illegal-char"_L1, "state-altered-in-transit"_L1},
    Before{"state-illegal-char"_L1, "missing-wechat-redirect"_L1},
    Before{"state-altered-in-transit"_L1, "session-lost"_L1},
    Before{"scope-misspelt"_L1, "scope-of-other-product"_L1},
    Before{"scope-misspelt"_L1, "wrong-product-appid"_L1},
    Before{"scope-misspelt"_L1, "account-lacks-permission"_L1},
    Before{"scope-of-other-product"_L1, "account-lacks-permission"_L1},
    Before{"wrong-product-appid"_L1, "scope-of-other-product"_L1},
    Before{"wrong-product-appid"_L1, "account-lacks-permission"_L1},
    Before{"appid-of-other-account"_L1, "wrong-product-appid"_L1},
    Before{"base-scope-userinfo"_L1, "account-lacks-permission"_L1},
    Before{"web-token-on-cgi"_L1, "account-lacks-permission"_L1},
    Before{"web-token-on-cgi"_L1, "basic-token-overwritten"_L1},
    Before{"basic-token-on-sns"_L1, "account-lacks-permission"_L1},
    Before{"component-token-slot-wrong"_L1, "basic-token-overwritten"_L1},
    Before{"component-token-slot-wrong"_L1, "component-credential-stale"_L1},
    Before{"appid-wrong"_L1, "secret-wrong"_L1},
    Before{"token-race"_L1, "basic-token-overwritten"_L1},
    Before{"token-mangled"_L1, "openid-mangled"_L1},
    Before{"identity-key-undefined"_L1, "required-value-not-sent"_L1},
    Before{"identity-key-undefined"_L1, "unionid-duplicate-users"_L1},
    Before{"identity-key-undefined"_L1, "openid-mangled"_L1},
    Before{"identity-key-undefined"_L1, "openid-bound-twice"_L1},
    Before{"openid-case-folded"_L1, "openid-of-other-app"_L1},
    Before{"openid-mangled"_L1, "openid-of-other-app"_L1},
    Before{"snapshot-user"_L1, "unionid-duplicate-users"_L1},
    Before{"snapshot-user"_L1, "base-scope-userinfo"_L1},
    Before{"snapshot-user"_L1, "profile-fields-withdrawn"_L1},
    Before{"not-follower-user-info"_L1, "profile-fields-withdrawn"_L1},
    Before{"not-follower-user-info"_L1, "unionid-missing-not-bound"_L1},
    Before{"unionid-missing-base-scope"_L1, "unionid-missing-not-bound"_L1},
    Before{"egress-ip-changes"_L1, "ip-not-whitelisted"_L1, true},
    Before{"reply-not-from-platform"_L1, "control-bytes-in-nickname"_L1},
    Before{"control-bytes-in-nickname"_L1, "utf8-mislabelled"_L1},
};

constexpr auto stands = [](const NamedCause &cause) {
    return cause.confidence != Confidence::Possible;
};

NamedCause *find(QList<NamedCause> &causes, QLatin1StringView id)
{
    const auto found = std::find_if(causes.begin(), causes.end(),
                                    [id](const NamedCause &cause) { return cause.id == id; });
    return found == causes.end() ? nullptr : &*found;
}

void giveWay(QList<NamedCause> &causes)
{
    for (const Restated &pair : kRestated) {
        const NamedCause *specific = find(causes, pair.first);
        NamedCause *restated = find(causes, pair.second);
        if (specific && restated && specific->confidence <= pair.enough &&
            restated->confidence == Confidence::Proved) {
            restated->confidence = Confidence::Likely;
        }
    }
}

void putBefore(QList<NamedCause> &causes, const Before &pair)
{
    const NamedCause *first = find(causes, pair.first);
    const NamedCause *second = find(causes, pair.second);
    const bool due = first && second && stands(*first) &&
                     (pair.always || first->confidence <= second->confidence);
    if (due && second < first) {
        causes.move(first - causes.constData(), second - causes.constData());
    }
}

} // namespace

QList<NamedCause> ranked(QList<NamedCause> causes)
{
    giveWay(causes);
    const CauseCatalogue &catalogue = CauseCatalogue::of(u"en"_s);
    std::stable_sort(causes.begin(), causes.end(), [&](const NamedCause &a, const NamedCause &b) {
        return std::pair(a.confidence, catalogue.orderOf(a.id)) <
               std::pair(b.confidence, catalogue.orderOf(b.id));
    });
    for (const auto &pair : kOrigins) {
        putBefore(causes, pair);
    }
    for (const Restated &pair : kRestated) {
        putBefore(causes, {pair.first, pair.second, true});
    }
    return causes;
}

} // namespace wxbind::diagnosis
