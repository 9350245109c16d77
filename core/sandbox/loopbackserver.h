#pragma once

#include <QHash>
#include <QTcpServer>

namespace wxbind::sandbox {

/// Connections of this machine only, with a bound on their number and on what one request may send.
class LoopbackServer final : public QTcpServer
{
    Q_OBJECT
public:
    using QTcpServer::QTcpServer;

    [[nodiscard]] bool open(quint16 port);
    /// A request of this socket has been read to its end.
    void requestRead(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void countIncoming(QTcpSocket *socket);

    QHash<QTcpSocket *, qint64> m_unread; ///< bytes of the request that is coming in
};

} // namespace wxbind::sandbox
