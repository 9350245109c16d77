#pragma once

#include "core/async/async.h"
#include "core/console/consoleparts.h"
#include "core/model/audit.h"
#include "core/model/exchange.h"
#include "core/model/profile.h"
#include "core/model/queries.h"

#include <QObject>

#include <stop_token>

namespace wxbind {

/// How long the kept tokens of a binding still live. No token in it.
struct TokenLife
{
    QString scope;
    Msecs obtainedAt = 0;
    Msecs accessExpiresAt = 0;
    Msecs refreshExpiresAt = 0;
};

struct BindingDetail
{
    Binding binding;
    QString accountName;
    int accountColour = 0;
    std::optional<Profile> profile;
    std::optional<TokenLife> token;
};

struct UserDetail
{
    User user;
    QList<BindingDetail> bindings;
    QList<Attempt> attempts;   ///< newest first, at most 50
    QList<Exchange> exchanges; ///< newest first, at most 50, without bodies
    QList<AuditEntry> history; ///< newest first, at most 50
};

class UserDesk final : public QObject
{
    Q_OBJECT

public:
    explicit UserDesk(ConsoleParts &parts, QObject *parent = nullptr);

    /// A whole page unless the list ends. Cancelled soon after `stop` was requested, wherever the
    /// search stands: ask so when a newer question takes its place.
    [[nodiscard]] Async<UserPage> find(const UserQuery &query, const std::stop_token &stop = {});
    [[nodiscard]] Async<UserDetail> show(UserId id);
    /// By user id (U-…), openid or unionid; NotFound, or Conflict when it is not unique.
    [[nodiscard]] Async<UserDetail> showText(const QString &idOrOpenid);
    [[nodiscard]] Async<qint64> count();

private:
    [[nodiscard]] Async<UserPage> filled(const UserQuery &query, const UserPage &page,
                                         const std::stop_token &stop);

    ConsoleParts &m_parts;
};

} // namespace wxbind
