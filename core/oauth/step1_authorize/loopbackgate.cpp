#include "core/oauth/step1_authorize/loopbackgate.h"

#include <algorithm>

namespace wxbind {

namespace {

constexpr qint64 kLongestLine = 8 * 1024;
constexpr qint64 kLongestHead = 16 * 1024;
constexpr Msecs kHeadLife = 10 * 1000;
constexpr int kMostOpen = 64;
constexpr int kGateTickMillis = 500;

/// Empty when the head may pass, else the status it is refused with.
QByteArray objectionTo(const QByteArray &head)
{
    const QByteArray line = head.left(head.indexOf('\r'));
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words.at(1).startsWith('/') || !words.at(2).startsWith("HTTP/1.")) {
        return "400 Bad Request";
    }
    if (words.first() != "GET") {
        return "404 Not Found"; // the same as for another path: nothing else is here
    }
    const QByteArray lower = head.toLower();
    if (lower.contains("\r\ntransfer-encoding:") || lower.contains("\r\ncontent-length:")) {
        return "413 Payload Too Large";
    }
    // A handshake would change the protocol behind the gate.
    return lower.contains("\r\nupgrade:") ? QByteArray("400 Bad Request") : QByteArray();
}

} // namespace

LoopbackGate::LoopbackGate(const Clock &clock, QObject *parent)
    : QTcpServer(parent)
    , m_clock(clock)
{
    m_tick.setInterval(kGateTickMillis);
    connect(&m_tick, &QTimer::timeout, this, &LoopbackGate::closeTheSlow);
}

void LoopbackGate::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_open >= kMostOpen) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_open;
    socket->setReadBufferSize(kLongestHead + 1);
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { examine(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        forget(socket);
        socket->deleteLater();
    });
    m_waiting.append(Guest{socket, m_clock.now()});
    m_tick.start();
}

void LoopbackGate::examine(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(kLongestHead + 1);
    const qsizetype lineEnd = head.indexOf('\n');
    if (lineEnd > kLongestLine || (lineEnd < 0 && head.size() > kLongestLine)) {
        refuse(socket, "413 Payload Too Large");
        return;
    }
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() > kLongestHead) {
            refuse(socket, "413 Payload Too Large");
        }
        return;
    }
    QByteArray objection = objectionTo(head.left(end));
    if (objection.isEmpty() && head.size() > end + 4) {
        objection = "413 Payload Too Large"; // a body, or a second request: one a connection
    }
    if (objection.isEmpty()) {
        letThrough(socket);
    } else {
        refuse(socket, objection);
    }
}

void LoopbackGate::letThrough(QTcpSocket *socket)
{
    forget(socket);
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    // The reply is written in one go; once its first bytes are out nothing follows it.
    connect(socket, &QTcpSocket::bytesWritten, socket, &QTcpSocket::disconnectFromHost);
    addPendingConnection(socket);
    Q_EMIT socket->readyRead(); // the head is here already and will not be announced again
}

void LoopbackGate::refuse(QTcpSocket *socket, const QByteArray &statusLine)
{
    forget(socket);
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const QByteArray body = statusLine + '\n';
    socket->write("HTTP/1.1 " + statusLine +
                  "\r\nContent-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\n"
                  "X-Content-Type-Options: nosniff\r\nConnection: close\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    // What is still coming is read and dropped, or the close would reset the reply away.
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
    socket->readAll();
    socket->disconnectFromHost();
}

void LoopbackGate::forget(QTcpSocket *socket)
{
    m_waiting.removeIf([socket](const Guest &guest) { return guest.socket == socket; });
    if (m_waiting.isEmpty()) {
        m_tick.stop();
    }
}

void LoopbackGate::closeTheSlow()
{
    QList<QPointer<QTcpSocket>> slow;
    for (const Guest &guest : std::as_const(m_waiting)) {
        if (m_clock.now() - guest.since >= kHeadLife) {
            slow.append(guest.socket);
        }
    }
    for (const QPointer<QTcpSocket> &socket : slow) {
        if (socket) {
            refuse(socket, "408 Request Timeout");
        }
    }
}

} // namespace wxbind
