#include "core/console/tokendesk.h"

#include "core/console/keptgrant.h"
#include "core/oauth/accountkeys.h"
#include "core/oauth/signin/signinflow.h"
#include "core/oauth/signin/stages.h"
#include "core/oauth/step3_refresh/refreshtoken.h"
#include "core/oauth/step4_userinfo/fetchuserinfo.h"

namespace wxbind {

using namespace Qt::StringLiterals;

TokenDesk::TokenDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

Async<TokenView> TokenDesk::exchange(const AppId &appId, const Secret &code)
{
    const auto account =
        loadAccount(m_parts.database, appId, m_parts.apiBase, m_parts.authorizeBase);
    const auto ended = andThen(account, this, [this, code](const Account &found) {
        return m_parts.signInFlow.exchangeOnly(found, code);
    });
    return andThen(ended, this, [this](const Attempt &attempt) {
        if (attempt.error) {
            return failed<TokenView>(*attempt.error);
        }
        const ExchangeId exchange = stageOf(attempt, Step::Exchange).exchange;
        return andThen(keptGrant(m_parts, this, {attempt.appId, attempt.openId}), this,
                       [exchange](const KeptGrant &kept) -> Result<TokenView> {
                           return TokenView{kept.token, exchange};
                       });
    });
}

Async<TokenView> TokenDesk::refresh(const Identity &identity)
{
    return andThen(keptGrant(m_parts, this, identity), this,
                   [this](const KeptGrant &kept) { return refreshed(kept); });
}

Async<TokenView> TokenDesk::refreshed(const KeptGrant &kept)
{
    const Identity identity = kept.token.identity;
    // Only a third-party platform needs its token for this; for the rest no secret is opened.
    const auto component =
        kept.account.kind == AccountKind::Component
            ? openAccountSecret(m_parts.database, m_parts.vault, this, identity.appId)
            : ready<Secret>(Secret());
    const auto grant = andThen(component, this, [this, kept, identity](const Secret &platform) {
        return refreshToken(m_parts.http, this, kept.account, kept.token.grant.refreshToken,
                            contextOf(m_parts, identity), platform);
    });
    return andThen(grant, this, [this, kept](const Answer<TokenGrant> &answer) {
        const WebToken token = renewedToken(kept.token, answer.value, m_parts.clock.now());
        return keepToken(m_parts, this, kept.key, {token, answer.exchange}, kept.token);
    });
}

Async<TokenView> TokenDesk::verify(const Identity &identity)
{
    return andThen(keptGrant(m_parts, this, identity), this, [this](const KeptGrant &kept) {
        const WebToken token = kept.token;
        const auto verdict = verifyToken(m_parts.http, this, kept.account, token.grant.accessToken,
                                         token.identity.openId, contextOf(m_parts, token.identity));
        return andThen(verdict, this, [token](const Answer<Unit> &answer) -> Result<TokenView> {
            return TokenView{token, answer.exchange};
        });
    });
}

Async<FetchedProfile> TokenDesk::userInfo(const Identity &identity, UserInfoLang lang)
{
    return andThen(keptGrant(m_parts, this, identity), this, [this, lang](const KeptGrant &kept) {
        const auto usable = kept.token.accessExpiresAt > m_parts.clock.now()
                                ? ready<TokenView>(TokenView{kept.token, {}})
                                : refreshed(kept);
        const auto answered =
            andThen(usable, this, [this, account = kept.account, lang](const TokenView &view) {
                const Identity &of = view.token.identity;
                return fetchUserInfo(m_parts.http, this, account, view.token.grant.accessToken,
                                     of.openId, lang, contextOf(m_parts, of));
            });
        return andThen(answered, this, [this](const Answer<Profile> &answer) {
            Profile profile = answer.value;
            profile.exchange = answer.exchange;
            profile.fetchedAt = m_parts.clock.now();
            return keepProfile(m_parts, profile);
        });
    });
}

Async<TokenView> TokenDesk::kept(const Identity &identity)
{
    return andThen(keptGrant(m_parts, this, identity), this,
                   [](const KeptGrant &kept) -> Result<TokenView> {
                       return TokenView{kept.token, {}};
                   });
}

Async<TokenView> TokenDesk::reveal(const Identity &identity)
{
    return andThen(keptGrant(m_parts, this, identity), this,
                   [this](const KeptGrant &kept) { return noteTokenReveal(m_parts, kept.token); });
}

} // namespace wxbind
