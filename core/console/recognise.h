#pragma once

#include "core/model/account.h"
#include "core/model/callback.h"
#include "core/model/user.h"

#include <optional>

namespace wxbind {

/// What a text in the box on top is.
struct Recognition
{
    enum class Kind
    {
        Nothing,
        Link,       ///< an authorize or qrconnect link
        Callback,   ///< a text with a code, or a refusal
        Reply,      ///< a JSON reply body
        Errcode,    ///< a number of the catalogue, or a text that has one
        OpenIdLike, ///< openid or unionid: the two cannot be told apart by shape
        AppIdLike,
        User,     ///< U-48213
        Attempt,  ///< #4135
        Exchange, ///< never recognised in a text: how a page sends the operator to one call
        Rid,
        Search, ///< anything else: look for a person
    };
    Kind kind = Kind::Nothing;
    QString shown;                    ///< the text with codes and tokens masked
    QString pasted;                   ///< of a link that is to be checked: the text itself
    QString subject;                  ///< the openid, errcode, rid or search text itself
    std::optional<Callback> callback; ///< the newest of `callbacks`
    QList<Callback> callbacks;        ///< all the text holds, the newest first
    UserId user;
    AttemptId attempt;
    ExchangeId exchange;
    AppId appId;      ///< of a link
    StateToken state; ///< of a link or callback
};

/// Pure, linear, any text.
[[nodiscard]] Recognition recognise(const QString &text);

} // namespace wxbind
