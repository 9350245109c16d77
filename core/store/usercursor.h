#pragma once

#include "core/model/queries.h"

#include <limits>
#include <optional>

namespace wxbind {

/// The ways a row of the users list can match, in the order they are shown. A row is listed once,
/// under the first that it matches.
enum class UserMatch
{
    ByPerson,  ///< the text is this user's id
    ByOpenId,  ///< the openid begins with it
    ByUnionId, ///< the unionid begins with it
    ByName,    ///< the name, remark or nickname holds it
    All,       ///< no text: everybody
};

/// Where a page ended, and what the first page counted. Opaque to everyone else.
struct UserCursor
{
    UserMatch match = UserMatch::ByPerson;
    qint64 user = std::numeric_limits<qint64>::max();
    qint64 binding = std::numeric_limits<qint64>::max();
    QString first;  ///< ByOpenId: the appid; ByUnionId: the unionid
    QString second; ///< ByOpenId: the openid
    qint64 count = 0;
    bool exact = true;

    [[nodiscard]] QString encoded() const;
    [[nodiscard]] static std::optional<UserCursor> decoded(const QString &text);
};

} // namespace wxbind
