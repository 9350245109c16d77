#include "core/http/networkverdict.h"

#include <QHostAddress>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QUrl>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestDetail = 300;

/// Qt files a whole reply of a bad status under an error of its own; those are replies to us.
bool isWholeReply(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::NoError:
        return true;
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return status >= 400;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return false;
    }
    return false;
}

/// These end a call before its first byte has left.
bool neverSent(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError ||
           error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError;
}

/// Qt prepares to repeat the body of these even where it must not follow them, and cannot: the
/// error is its own, the reply has come.
bool isUnfollowed(const WireEnd &end)
{
    return (end.status == 307 || end.status == 308) &&
           (end.error == QNetworkReply::UnknownNetworkError ||
            end.error == QNetworkReply::ContentReSendError);
}

/// Qt's words for these speak of its own resending.
bool isClosedUnanswered(const WireEnd &end)
{
    return end.status == 0 && (end.error == QNetworkReply::RemoteHostClosedError ||
                               end.error == QNetworkReply::ContentReSendError);
}

} // namespace

std::optional<Error> judge(const WireEnd &end)
{
    if (isWholeReply(end.error, end.status) || isUnfollowed(end)) {
        return std::nullopt;
    }
    const Fault fault = end.status != 0 || end.error == QNetworkReply::ProtocolFailure
                            ? Fault::BadReply
                            : Fault::Network;
    const QString detail = isClosedUnanswered(end)
                               ? u"the connection was closed before a reply came"_s
                               : end.detail.left(kLongestDetail);
    const bool sent = end.sent && !neverSent(end.error);
    return lostOrNot({fault, 0, {}, detail, {}}, sent && end.oneShot);
}

Error lostOrNot(Error error, bool sentOneShot)
{
    if (sentOneShot) {
        error.fault = Fault::OutcomeUnknown;
    }
    return error;
}

QString tlsSummary(const QNetworkReply &reply)
{
    const QSslConfiguration tls = reply.sslConfiguration();
    const QSslCipher cipher = tls.sessionCipher();
    if (cipher.isNull()) {
        return {};
    }
    QString protocol = cipher.protocolString();
    if (protocol.startsWith("TLSv"_L1)) {
        protocol = "TLS "_L1 + protocol.mid(4);
    }
    return protocol + ", "_L1 + cipher.name();
}

QString addressIn(const QUrl &url)
{
    const QHostAddress address(url.host());
    if (address.isNull()) {
        return {};
    }
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (six ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
}

} // namespace wxbind
