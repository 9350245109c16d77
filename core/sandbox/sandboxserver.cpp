#include "core/sandbox/sandboxserver.h"

#include <QHttpServerRequest>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTcpSocket>
#include <QTimer>

namespace wxbind::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQuery = 16 * 1024;
constexpr int SecondCallbackMillis = 200;

constexpr char BadGateway[] = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
                              "<center><h1>502 Bad Gateway</h1></center>\r\n"
                              "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    default: // not ours to be closed over: the enum is Qt's and is made of flags
        return "OTHER";
    }
}

Method methodFrom(const QByteArray &name)
{
    if (name == "GET" || name == "HEAD") {
        return Method::Get;
    }
    if (name == "POST") {
        return Method::Post;
    }
    return name == "DELETE" ? Method::Delete : Method::Other;
}

Request requestFrom(const QHttpServerRequest &incoming, const QByteArray &method)
{
    const QUrl url = incoming.url();
    Request request;
    request.method = methodFrom(method);
    request.path = url.path(QUrl::FullyEncoded).toLatin1();
    request.rawQuery = url.query(QUrl::FullyEncoded).toLatin1();
    request.params = parseParams(request.rawQuery);
    request.body = incoming.body();
    request.cookies = incoming.value("cookie");
    return request;
}

QByteArray statusLine(int status)
{
    static const QHash<int, QByteArray> phrases{
        {200, "OK"},        {302, "Found"},        {400, "Bad Request"},
        {404, "Not Found"}, {414, "URI Too Long"}, {502, "Bad Gateway"},
    };
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + phrases.value(status) + "\r\n";
}

QByteArray headOf(const Reply &reply, bool closing)
{
    QByteArray head = statusLine(reply.status);
    if (!reply.contentType.isEmpty()) {
        head += "Content-Type: " + reply.contentType + "\r\n";
    }
    for (const Param &header : reply.headers) {
        head += header.name + ": " + header.value + "\r\n";
    }
    head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    head += closing ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    return head;
}

struct Delivery
{
    bool headOnly = false;
    bool closing = false; ///< the client asked for it
    bool cut = false;     ///< half of the body, then the end
};

void deliver(QTcpSocket *socket, const Reply &reply, Delivery how)
{
    QByteArray bytes = headOf(reply, how.closing);
    if (how.cut) {
        bytes += reply.body.first(reply.body.size() / 2);
    } else if (!how.headOnly) {
        bytes += reply.body;
    }
    socket->write(bytes);
    if (how.cut || how.closing) {
        socket->disconnectFromHost();
    }
}

Reply badGateway()
{
    Reply reply;
    reply.status = 502;
    reply.contentType = "text/html";
    reply.body = BadGateway;
    return reply;
}

} // namespace

SandboxServer::SandboxServer(const SandboxOptions &options)
    : platform(options)
{
    m_browser.setProxy(QNetworkProxy::NoProxy);
    m_browser.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

quint16 SandboxServer::start(quint16 port)
{
    auto *listener = new LoopbackServer(this);
    if (!listener->open(port)) {
        delete listener;
        return 0;
    }
    m_listener = listener;
    bind(listener);
    return listener->serverPort();
}

bool SandboxServer::handleRequest(const QHttpServerRequest &incoming, QTcpSocket *socket)
{
    m_listener->requestRead(socket);
    const QByteArray method = methodName(incoming.method());
    const Request request = requestFrom(incoming, method);
    Delivery how;
    how.headOnly = method == "HEAD";
    how.closing = incoming.value("connection").toLower() == "close";
    if (request.rawQuery.size() > LongestQuery) {
        Reply tooLong;
        tooLong.status = 414;
        deliver(socket, tooLong, how);
        return true;
    }
    if (request.path.startsWith("/_sandbox/")) {
        deliver(socket, platform.answer(request), how);
        return true;
    }
    platform.received.add(method, request);
    const Faults::Hit hit = platform.faults.take(request.path);
    const Reply reply =
        hit.kind == FaultKind::Html502 ? badGateway() : platform.answer(request, hit.errcode);
    if (hit.kind == FaultKind::Close) {
        socket->disconnectFromHost();
    } else if (hit.kind == FaultKind::Delay) {
        QTimer::singleShot(hit.delayMillis, socket,
                           [socket, reply, how] { deliver(socket, reply, how); });
    } else {
        how.cut = hit.kind == FaultKind::Cut;
        deliver(socket, reply, how);
    }
    if (!reply.secondCallback.isEmpty()) {
        visitAgain(reply.secondCallback);
    }
    return true;
}

void SandboxServer::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->disconnectFromHost(); // never reached: handleRequest answers everything
}

void SandboxServer::visitAgain(const QByteArray &callback)
{
    const QUrl url = QUrl::fromEncoded(callback);
    if (!isLoopbackHost(url.host())) {
        return; // a sandbox speaks to this machine only
    }
    QTimer::singleShot(SecondCallbackMillis, this, [this, url] {
        QNetworkRequest request(url);
        request.setRawHeader("User-Agent", "Mozilla/5.0 (Linux; Android 10) MicroMessenger/8.0");
        QNetworkReply *reply = m_browser.get(request);
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    });
}

} // namespace wxbind::sandbox
