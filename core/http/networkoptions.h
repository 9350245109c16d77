#pragma once

#include <QList>
#include <QSslCertificate>

namespace wxbind {

struct NetworkOptions
{
    QByteArray userAgent = "wxbind/0.1";
    int connectMillis = 10'000; ///< until the connection, with its TLS, is up
    int totalMillis = 30'000;   ///< from send() to the last byte
    /// A reply of these calls has a few kilobytes, none is a list; what is longer is not from the
    /// platform. It is parsed and sealed on the asking thread, so it must stay short.
    qint64 longestReply = 64 * 1024;
    /// Trusted besides the system's authorities. Verification itself is never off.
    QList<QSslCertificate> extraAuthorities;
};

} // namespace wxbind
