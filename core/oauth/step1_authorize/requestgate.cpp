#include "core/oauth/step1_authorize/requestgate.h"

#include "core/oauth/step1_authorize/requesthead.h"

#include <algorithm>

namespace wxbind {

namespace {

constexpr qint64 kLongestLine = 8 * 1024;
constexpr qint64 kLongestHead = 16 * 1024;
constexpr Msecs kRequestLife = 10 * 1000;
constexpr int kMostOpen = 64;
constexpr int kGateTickMillis = 500;

/// Why a form is not taken; empty when it is.
QByteArray objectionToForm(const RequestHead &head, const GateRules &rules)
{
    const qint64 length = head.bodyLength();
    if (length < 0 || head.has("expect")) {
        return "400 Bad Request";
    }
    if (length > rules.longestForm) {
        return "413 Payload Too Large";
    }
    const QByteArrayList types = head.values("content-type");
    const bool form = types.size() == 1 && types.first().toLower().split(';').first().trimmed() ==
                                               "application/x-www-form-urlencoded";
    return form ? QByteArray() : QByteArray("415 Unsupported Media Type");
}

/// Empty when the head may pass, else the status it is refused with.
QByteArray objectionTo(const RequestHead &head, const GateRules &rules, quint16 port)
{
    if (!head.isWellFormed()) {
        return "400 Bad Request";
    }
    const bool form = head.method() == "POST" && rules.longestForm > 0;
    if (head.method() != "GET" && !form) {
        return "404 Not Found"; // the same as for another path: nothing else is here
    }
    if (head.has("transfer-encoding") || (!form && head.has("content-length"))) {
        return "413 Payload Too Large";
    }
    if (head.has("upgrade")) { // a handshake would change the protocol behind the gate
        return "400 Bad Request";
    }
    if (!head.isFor(rules.hosts, port)) {
        return "421 Misdirected Request";
    }
    if (!head.isOpenedByAPerson()) {
        return "403 Forbidden";
    }
    return form ? objectionToForm(head, rules) : QByteArray();
}

} // namespace

RequestGate::RequestGate(const Clock &clock, GateRules rules, QObject *parent)
    : QTcpServer(parent)
    , m_clock(clock)
    , m_rules(std::move(rules))
{
    m_tick.setInterval(kGateTickMillis);
    connect(&m_tick, &QTimer::timeout, this, &RequestGate::closeTheSlow);
}

void RequestGate::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_open >= kMostOpen) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_open;
    m_port = serverPort();
    socket->setReadBufferSize(kLongestHead + m_rules.longestForm + 1);
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { examine(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        forget(socket);
        socket->deleteLater();
    });
    m_waiting.append(Guest{socket, m_clock.now()});
    m_tick.start();
}

void RequestGate::examine(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(kLongestHead + m_rules.longestForm + 1);
    const qsizetype lineEnd = head.indexOf('\n');
    if (lineEnd > kLongestLine || (lineEnd < 0 && head.size() > kLongestLine)) {
        refuse(socket, "413 Payload Too Large");
        return;
    }
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end > kLongestHead || (end < 0 && head.size() > kLongestHead)) {
        refuse(socket, "413 Payload Too Large");
        return;
    }
    if (end < 0) {
        return;
    }
    const RequestHead read(head.left(end));
    QByteArray objection = objectionTo(read, m_rules, m_port);
    const qint64 more = head.size() - end - 4 - (objection.isEmpty() ? read.bodyLength() : 0);
    if (objection.isEmpty() && more > 0) {
        objection = "413 Payload Too Large"; // a body, or a second request: one a connection
    }
    if (!objection.isEmpty()) {
        refuse(socket, objection);
    } else if (more == 0) {
        letThrough(socket);
    }
}

void RequestGate::letThrough(QTcpSocket *socket)
{
    forget(socket);
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    // The reply is written in one go; once its first bytes are out nothing follows it.
    connect(socket, &QTcpSocket::bytesWritten, socket, &QTcpSocket::disconnectFromHost);
    addPendingConnection(socket);
    Q_EMIT socket->readyRead(); // the head is here already and will not be announced again
}

void RequestGate::refuse(QTcpSocket *socket, const QByteArray &statusLine)
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

void RequestGate::forget(QTcpSocket *socket)
{
    m_waiting.removeIf([socket](const Guest &guest) { return guest.socket == socket; });
    if (m_waiting.isEmpty()) {
        m_tick.stop();
    }
}

void RequestGate::closeTheSlow()
{
    QList<QPointer<QTcpSocket>> slow;
    for (const Guest &guest : std::as_const(m_waiting)) {
        if (m_clock.now() - guest.since >= kRequestLife) {
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
