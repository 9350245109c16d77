#pragma once

#include "core/model/account.h"
#include "core/model/exchange.h"

namespace wxbind {

/// One call of the sample history.
struct DemoCall
{
    Step step = Step::Exchange; ///< Exchange or UserInfo
    OpenId openId;
    QByteArray body; ///< the reply; empty: none came
    int status = 200;
    std::optional<Error> error;
    Msecs at = 0;
    int millis = 0;
};

/// The record such a call would have left, made by the same hand that records real ones, so that
/// it is masked in the same way.
[[nodiscard]] Exchange demoExchange(const Account &account, const DemoCall &call);

[[nodiscard]] QByteArray demoGrantBody(const OpenId &openId, const QString &scope, bool snapshot);
[[nodiscard]] QByteArray demoErrorBody(int errcode, const QByteArray &errmsg, Msecs at);

} // namespace wxbind
