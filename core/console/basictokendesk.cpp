#include "core/console/basictokendesk.h"

#include "core/oauth/accountkeys.h"
#include "core/oauth/basictoken/basictokenowner.h"

namespace wxbind {

BasicTokenDesk::BasicTokenDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

Async<BasicTokenView> BasicTokenDesk::token(const AppId &appId, BasicTokenSource source, bool force)
{
    const auto account =
        loadAccount(m_parts.database, appId, m_parts.apiBase, m_parts.authorizeBase);
    const auto held = andThen(account, this, [this, source, force](const Account &found) {
        return m_parts.basicTokens.token(found, source, force);
    });
    return andThen(held, this, [](const BasicTokenOwner::Held &got) -> Result<BasicTokenView> {
        return BasicTokenView{got.token.expiresAt, got.fromCache, got.token.accessToken};
    });
}

Async<std::optional<BasicTokenView>> BasicTokenDesk::kept(const AppId &appId,
                                                          BasicTokenSource source)
{
    using View = std::optional<BasicTokenView>;
    const auto account =
        loadAccount(m_parts.database, appId, m_parts.apiBase, m_parts.authorizeBase);
    const auto kept = andThen(account, this, [this, source](const Account &found) {
        return m_parts.basicTokens.kept(found, source);
    });
    return andThen(kept, this, [](const std::optional<BasicToken> &token) -> Result<View> {
        return token ? View(BasicTokenView{token->expiresAt, true, token->accessToken}) : View();
    });
}

Async<FollowerInfo> BasicTokenDesk::followerInfo(const Identity &identity, BasicTokenSource source)
{
    const auto account =
        loadAccount(m_parts.database, identity.appId, m_parts.apiBase, m_parts.authorizeBase);
    return andThen(account, this, [this, identity, source](const Account &found) {
        return m_parts.basicTokens.followerInfo(found, identity.openId, source);
    });
}

} // namespace wxbind
