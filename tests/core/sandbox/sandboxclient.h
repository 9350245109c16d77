#pragma once

#include "core/sandbox/sandbox.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace wxbind {

/// One HTTP exchange with a sandbox, byte by byte: what a client library would see on the wire.
struct WireReply
{
    int status = 0; ///< 0: the connection ended without a reply
    QByteArray head;
    QByteArray body;
    qint64 millis = 0;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const QByteArray start = name.toLower() + ": ";
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(start)) {
                return line.mid(name.size() + 2).trimmed();
            }
        }
        return {};
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString text(QLatin1StringView key) const { return json().value(key).toString(); }
    [[nodiscard]] int errcode() const { return json().value(QLatin1String("errcode")).toInt(); }
};

/// Asks a sandbox that runs on its own thread, waiting for each reply.
class SandboxClient final
{
public:
    explicit SandboxClient(const SandboxOptions &options = {})
        : sandbox(options)
    {
        if (!sandbox.start()) {
            qFatal("the sandbox did not start");
        }
        const QList<SandboxAccountInfo> accounts = sandbox.accounts();
        service = accounts[0];
        website = accounts[1];
        managed = accounts[2];
        testAccount = accounts[3];
    }

    Sandbox sandbox;
    SandboxAccountInfo service;
    SandboxAccountInfo website;
    SandboxAccountInfo managed;
    SandboxAccountInfo testAccount;

    [[nodiscard]] WireReply send(const QByteArray &request) const
    {
        QElapsedTimer timer;
        timer.start();
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"),
                             static_cast<quint16>(sandbox.address().port()));
        socket.write(request);
        QByteArray bytes;
        while (socket.state() != QAbstractSocket::UnconnectedState) {
            socket.waitForReadyRead(10000);
            bytes += socket.readAll();
        }
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        WireReply reply;
        reply.millis = timer.elapsed();
        if (end > 0) {
            reply.head = bytes.first(end);
            reply.body = bytes.sliced(end + 4);
            reply.status = bytes.sliced(9, 3).toInt();
        }
        return reply;
    }

    [[nodiscard]] WireReply ask(const QByteArray &method, const QByteArray &target,
                                const QByteArray &body = {}, const QByteArray &headers = {}) const
    {
        return send(method + ' ' + target +
                    " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    }
    [[nodiscard]] WireReply get(const QByteArray &target, const QByteArray &headers = {}) const
    {
        return ask("GET", target, {}, headers);
    }
    [[nodiscard]] WireReply post(const QByteArray &target, const QByteArray &body) const
    {
        return ask("POST", target, body, "Content-Type: application/json\r\n");
    }

    [[nodiscard]] SandboxPersonInfo person(const QString &key) const
    {
        for (const SandboxPersonInfo &one : sandbox.people()) {
            if (one.key == key) {
                return one;
            }
        }
        qFatal("no such person: %s", qPrintable(key));
    }

    /// The authorize path for the service account, state S1.
    [[nodiscard]] QByteArray link(const QByteArray &scope, const QByteArray &tail = {}) const
    {
        return "/connect/oauth2/authorize?appid=" + service.appId.toLatin1() +
               "&redirect_uri=http%3A%2F%2F127.0.0.1%3A8421%2Fcb&response_type=code&scope=" +
               scope + "&state=S1" + tail;
    }

    [[nodiscard]] static QByteArray codeIn(const WireReply &redirect)
    {
        const QByteArray address = redirect.header("Location");
        const qsizetype at = address.indexOf("code=");
        return at < 0 ? QByteArray() : address.mid(at + 5, 32);
    }

    [[nodiscard]] QByteArray code(const QByteArray &person,
                                  const QByteArray &scope = "snsapi_userinfo",
                                  const QByteArray &tail = {}) const
    {
        return codeIn(get(link(scope, tail + "&sandbox_approve=" + person)));
    }

    [[nodiscard]] QByteArray exchangePath(const QByteArray &code) const
    {
        return "/sns/oauth2/access_token?appid=" + service.appId.toLatin1() +
               "&secret=" + service.secret.toLatin1() + "&code=" + code +
               "&grant_type=authorization_code";
    }
    [[nodiscard]] WireReply exchange(const QByteArray &code) const
    {
        return get(exchangePath(code));
    }
    [[nodiscard]] WireReply grant(const QByteArray &person,
                                  const QByteArray &scope = "snsapi_userinfo") const
    {
        return exchange(code(person, scope));
    }

    [[nodiscard]] QByteArray tokenPath(const SandboxAccountInfo &account) const
    {
        return "/cgi-bin/token?grant_type=client_credential&appid=" + account.appId.toLatin1() +
               "&secret=" + account.secret.toLatin1();
    }
    [[nodiscard]] QByteArray basicToken() const
    {
        return get(tokenPath(service)).text(QLatin1String("access_token")).toLatin1();
    }
};

} // namespace wxbind
