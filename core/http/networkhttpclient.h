#pragma once

#include "core/base/clock.h"
#include "core/http/httptransport.h"
#include "core/http/networkoptions.h"

#include <QThread>

namespace wxbind {

class NetworkWorker;

/// HttpClient over QNetworkAccessManager, on a network thread of its own: whoever asks, and from
/// whichever thread, waits for an Async and never touches a socket. Connections are kept alive and
/// reused. Nothing is sent twice, not by Qt either; no redirect followed, no cookie, cache or proxy
/// used, no TLS error ignored. Going away aborts what is under way: Cancelled, or OutcomeUnknown
/// for a oneShot that had been sent.
class NetworkHttpClient final : public HttpClient, public HttpTransport
{
public:
    explicit NetworkHttpClient(const Clock &clock, NetworkOptions options = {});
    ~NetworkHttpClient() override;
    Q_DISABLE_COPY_MOVE(NetworkHttpClient)

    [[nodiscard]] Async<HttpReply> send(const HttpRequest &request) override;
    [[nodiscard]] Async<Transfer> transfer(const HttpRequest &request) override;

    /// Ends what is under way, as going away does.
    void abort();

private:
    QThread m_thread;
    NetworkWorker *m_worker; ///< lives and dies on m_thread
};

/// Whether the address may be called: https, or http to this machine; with a host, without a user
/// name in it.
[[nodiscard]] Result<Unit> checkAddress(const QUrl &url);

} // namespace wxbind
