#pragma once

#include "core/base/clock.h"

#include <QByteArrayList>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace wxbind {

/// What a gate lets through besides a GET without a body.
struct GateRules
{
    /// The names this server goes by, without its port. A request that names another host was led
    /// here by somebody's DNS.
    QByteArrayList hosts;
    /// The most bytes of a POSTed form; 0: GET alone.
    qint64 longestForm = 0;
};

/// Stands before the HTTP server: lets a connection through only when one whole, small request of
/// the kind that is wanted lies in its buffer. Qt's server itself bounds neither a request's size
/// nor how long it may take. Everything else is answered here, in one line, and closed: 400, 403
/// (fetched by another page instead of opened by a person), 404 (not a wanted method), 408 (it took
/// over 10 s), 413 (request line over 8 KB, head over 16 KB, or more body than is wanted), 415 (a
/// body that is no form), 421 (for another host).
class RequestGate final : public QTcpServer
{
    Q_OBJECT

public:
    RequestGate(const Clock &clock, GateRules rules, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Guest
    {
        QPointer<QTcpSocket> socket;
        Msecs since = 0;
    };

    void examine(QTcpSocket *socket);
    void letThrough(QTcpSocket *socket);
    void refuse(QTcpSocket *socket, const QByteArray &statusLine);
    void forget(QTcpSocket *socket);
    void closeTheSlow();

    const Clock &m_clock;
    const GateRules m_rules;
    QList<Guest> m_waiting; ///< their request is not complete
    int m_open = 0;         ///< all connections, waiting or let through
    quint16 m_port = 0;     ///< also of those who are in when it closes
    QTimer m_tick;
};

} // namespace wxbind
