#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace wxbind {

/// A server on loopback that does exactly what a test says with each request: answers, cuts, stays
/// silent, closes. Counts what really arrived.
class ScriptedServer final
{
public:
    using Act = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    explicit ScriptedServer(Act act, const QSslConfiguration &tls = {})
        : m_act(std::move(act))
    {
        if (tls.localCertificateChain().isEmpty()) {
            m_server = std::make_unique<QTcpServer>();
        } else {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(tls);
            m_server = std::move(server);
            m_scheme = QStringLiteral("https");
        }
        m_server->listen(QHostAddress::LocalHost);
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { welcome(); });
    }

    [[nodiscard]] QUrl url(const QString &pathAndQuery) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                        .arg(m_scheme)
                        .arg(m_server->serverPort())
                        .arg(pathAndQuery));
    }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// How many requests had `text` in their first line.
    [[nodiscard]] int count(const QByteArray &text) const
    {
        int found = 0;
        for (const QByteArray &request : m_requests) {
            found += request.left(request.indexOf("\r\n")).contains(text) ? 1 : 0;
        }
        return found;
    }

private:
    void welcome()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            auto buffer = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket, buffer] { read(*socket, *buffer); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(*socket, *buffer);
        }
    }
    void read(QTcpSocket &socket, QByteArray &buffer)
    {
        buffer += socket.readAll();
        for (qsizetype size = wholeRequest(buffer); size > 0; size = wholeRequest(buffer)) {
            const QByteArray request = buffer.left(size);
            buffer.remove(0, size);
            m_requests.append(request);
            m_act(socket, request);
        }
    }
    [[nodiscard]] static qsizetype wholeRequest(const QByteArray &buffer)
    {
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0) {
            return 0;
        }
        const qsizetype field = buffer.toLower().indexOf("content-length:");
        const qsizetype length =
            field < 0 || field > head
                ? 0
                : buffer.mid(field + 15, buffer.indexOf("\r\n", field) - field - 15)
                      .trimmed()
                      .toLongLong();
        const qsizetype size = head + 4 + length;
        return buffer.size() >= size ? size : 0;
    }

    Act m_act;
    QString m_scheme = QStringLiteral("http");
    std::unique_ptr<QTcpServer> m_server;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};

/// A whole HTTP reply with its length.
[[nodiscard]] inline QByteArray httpReply(const QByteArray &body,
                                          const QByteArray &status = "200 OK",
                                          const QByteArray &extraHeaders = {})
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + extraHeaders + "\r\n" + body;
}

} // namespace wxbind
