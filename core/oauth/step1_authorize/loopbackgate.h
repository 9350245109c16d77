#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace wxbind {

/// Stands before the HTTP server: lets a connection through only when one whole, small request head
/// without a body lies in its buffer. Qt's server itself bounds neither a request's size nor how
/// long it may take. Everything else is answered here and closed: 400, 404 (not GET), 408 (the head
/// took over 10 s), 413 (request line over 8 KB, head over 16 KB, or a body).
class LoopbackGate final : public QTcpServer
{
    Q_OBJECT

public:
    explicit LoopbackGate(const Clock &clock, QObject *parent = nullptr);

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
    QList<Guest> m_waiting; ///< their head is not complete
    int m_open = 0;         ///< all connections, waiting or let through
    QTimer m_tick;
};

} // namespace wxbind
