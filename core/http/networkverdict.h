#pragma once

#include "core/base/error.h"

#include <QNetworkReply>

#include <optional>

namespace wxbind {

/// How a call ended, as Qt tells it.
struct WireEnd
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0; ///< 0: no head came
    bool sent = false;
    bool oneShot = false;
    QString detail;
};

/// What that means to the caller; nothing when a whole reply came, of whatever status.
[[nodiscard]] std::optional<Error> judge(const WireEnd &end);

/// `error`, or OutcomeUnknown in its place when the request cannot be taken back.
[[nodiscard]] Error lostOrNot(Error error, bool sentOneShot);

/// "TLS 1.3, TLS_AES_256_GCM_SHA384"; empty for plain http.
[[nodiscard]] QString tlsSummary(const QNetworkReply &reply);

/// "127.0.0.1:8080" when the address itself holds the number. Qt does not tell which of a name's
/// addresses it reached, and a guess is no evidence.
[[nodiscard]] QString addressIn(const QUrl &url);

} // namespace wxbind
