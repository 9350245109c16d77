#pragma once

#include "core/sandbox/loopbackserver.h"
#include "core/sandbox/platform.h"

#include <QAbstractHttpServer>
#include <QNetworkAccessManager>

namespace wxbind::sandbox {

/// The platform behind HTTP. It answers on the socket itself, because the faults need it.
class SandboxServer final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    explicit SandboxServer(const SandboxOptions &options);

    Platform platform;

    /// The port, or 0 when it cannot be had.
    [[nodiscard]] quint16 start(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &incoming, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &incoming, QTcpSocket *socket) override;

private:
    void visitAgain(const QByteArray &callback);

    LoopbackServer *m_listener = nullptr;
    QNetworkAccessManager m_browser;
};

} // namespace wxbind::sandbox
