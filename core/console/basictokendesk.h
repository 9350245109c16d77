#pragma once

#include "core/async/async.h"
#include "core/base/secret.h"
#include "core/console/consoleparts.h"
#include "core/model/profile.h"
#include "core/model/tokengrant.h"

#include <QObject>

#include <optional>

namespace wxbind {

struct BasicTokenView
{
    Msecs expiresAt = 0;
    bool fromCache = false;
    Secret accessToken;
};

class BasicTokenDesk final : public QObject
{
    Q_OBJECT

public:
    explicit BasicTokenDesk(ConsoleParts &parts, QObject *parent = nullptr);

    [[nodiscard]] Async<BasicTokenView> token(const AppId &appId, BasicTokenSource source,
                                              bool force);
    /// The one that is kept and still lives; asks nobody.
    [[nodiscard]] Async<std::optional<BasicTokenView>> kept(const AppId &appId,
                                                            BasicTokenSource source);
    [[nodiscard]] Async<FollowerInfo> followerInfo(const Identity &identity,
                                                   BasicTokenSource source);

private:
    ConsoleParts &m_parts;
};

} // namespace wxbind
