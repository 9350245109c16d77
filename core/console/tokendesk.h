#pragma once

#include "core/async/async.h"
#include "core/base/secret.h"
#include "core/console/consoleparts.h"
#include "core/model/profile.h"
#include "core/model/tokengrant.h"

#include <QObject>

namespace wxbind {

struct KeptGrant;

/// A web token with the record of the call that brought it. The tokens are Secrets: print masked().
struct TokenView
{
    WebToken token;
    ExchangeId exchange;
};

struct FetchedProfile
{
    Profile profile;
    ExchangeId exchange;
};

/// Single steps by hand: what a sign-in does in one go.
class TokenDesk final : public QObject
{
    Q_OBJECT

public:
    explicit TokenDesk(ConsoleParts &parts, QObject *parent = nullptr);

    /// Spends the code and keeps the token; binds nobody. Leaves an attempt, so that the code is
    /// sent once whoever brings it: StateUsed for one that went out before.
    [[nodiscard]] Async<TokenView> exchange(const AppId &appId, const Secret &code);
    /// NotFound when no token is kept for this openid.
    [[nodiscard]] Async<TokenView> refresh(const Identity &identity);
    /// sns/auth. Success: the kept token is usable.
    [[nodiscard]] Async<TokenView> verify(const Identity &identity);
    /// sns/userinfo with the kept token, refreshed first when its access part is over.
    [[nodiscard]] Async<FetchedProfile> userInfo(const Identity &identity, UserInfoLang lang);
    /// For masked() alone: nothing is asked of the platform, nothing written to the audit.
    [[nodiscard]] Async<TokenView> kept(const Identity &identity);
    /// For --reveal and the eye: opens the kept token and writes that to the audit.
    [[nodiscard]] Async<TokenView> reveal(const Identity &identity);

private:
    [[nodiscard]] Async<TokenView> refreshed(const KeptGrant &kept);

    ConsoleParts &m_parts;
};

} // namespace wxbind
