#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/attempt.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>

namespace wxbind {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// What a call was made for; travels with the request so that the record knows it.
struct ExchangeContext
{
    Step step = Step::Exchange;
    AppId appId;
    AttemptId attempt; ///< null outside a sign-in
    OpenId openId;     ///< where known before the call
    QString operatorName;
};

/// Milliseconds of each phase; absent where Qt cannot tell or the connection was reused.
struct Phases
{
    std::optional<qint64> connect;   ///< from sending off to connected (DNS and TCP)
    std::optional<qint64> tls;       ///< with https Qt tells only the end: connecting is in here
    std::optional<qint64> firstByte; ///< from request sent to the reply's head
    std::optional<qint64> receive;
    qint64 total = 0;
};

/// One request and what came of it. Everything here is redacted: secrets are replaced by their mask
/// before the value is made, so that nothing that stores or shows it can leak. The raw reply is
/// kept apart, sealed, as `sealedBody`.
struct Exchange
{
    ExchangeId id;
    ExchangeContext context;
    QString endpoint; ///< "sns/oauth2/access_token"
    QByteArray method;
    QString url; ///< masked
    Headers requestHeaders;
    QByteArray requestBody; ///< masked
    Msecs startedAt = 0;
    Phases phases;
    int httpStatus = 0; ///< 0: no reply came
    QByteArray httpVersion;
    QString remoteAddress;
    QString tls; ///< "TLS 1.3, TLS_AES_256_GCM_SHA384", or empty for plain
    Headers replyHeaders;
    QByteArray replyBody;  ///< masked, otherwise byte for byte as sent
    qint64 replySize = 0;  ///< of the raw body
    QByteArray sealedBody; ///< the raw body, sealed with the vault's key; empty when it was locked
    std::optional<int> errcode;
    QString errmsg;
    QString rid;
    std::optional<Error> error; ///< transport or reply fault; an Api error is errcode above
    std::optional<qint64> clockDifference; ///< server Date minus ours, ms
};

} // namespace wxbind
