#include "core/sandbox/loopbackserver.h"

#include <QTcpSocket>

namespace wxbind::sandbox {

namespace {

constexpr qsizetype MostConnections = 256;
constexpr qint64 LargestRequest = 1024 * 1024;

} // namespace

bool LoopbackServer::open(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (m_unread.size() >= MostConnections) {
        socket->abort();
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_unread.insert(socket, 0);
    // Connected before the HTTP server connects: it sees the bytes after they were counted.
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { countIncoming(socket); });
    connect(socket, &QObject::destroyed, this, [this, socket] { m_unread.remove(socket); });
    addPendingConnection(socket);
}

void LoopbackServer::countIncoming(QTcpSocket *socket)
{
    qint64 &unread = m_unread[socket];
    unread += socket->bytesAvailable();
    if (unread > LargestRequest) {
        socket->abort();
    }
}

void LoopbackServer::requestRead(QTcpSocket *socket)
{
    m_unread[socket] = 0;
}

} // namespace wxbind::sandbox
