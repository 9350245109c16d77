#pragma once

#include "core/oauth/step1_authorize/qrcode.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/zbar.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace wxbind::test {

/// The account's own site, which has nothing but one file at the redirect address.
class RelaySite final
{
public:
    explicit RelaySite(QByteArray page)
        : m_page(std::move(page))
        , m_server([this](QTcpSocket &socket, const QByteArray &request) {
            const bool there = request.startsWith("GET /wx/callback");
            socket.write(there ? reply("200 OK", m_page) : reply("404 Not Found", "none"));
            socket.disconnectFromHost();
        })
    {}

    [[nodiscard]] QUrl at(const QByteArray &query) const
    {
        return QUrl::fromEncoded(m_server.url(QStringLiteral("/wx/callback")).toEncoded() + query);
    }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_server.requests(); }

private:
    [[nodiscard]] static QByteArray reply(const QByteArray &status, const QByteArray &body)
    {
        return "HTTP/1.1 " + status +
               "\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\nConnection: close\r\n\r\n" + body;
    }

    QByteArray m_page;
    ScriptedServer m_server;
};

/// The one QR code of a screenshot, read by the product and by an independent reader; empty when
/// the two disagree.
[[nodiscard]] inline QString readTwice(const QByteArray &png)
{
    const QList<QrReading> ours = readQr(QImage::fromData(png, "PNG"));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("qr.png")));
    if (ours.size() != 1 || !file.open(QIODevice::WriteOnly) || file.write(png) != png.size()) {
        return {};
    }
    file.close();
    const QString theirs = QString::fromUtf8(zbarReads(file.fileName()));
    return theirs == ours.first().text ? theirs : QString();
}

/// Keeps a screenshot where WXBIND_TEST_PICTURES says, to be looked at.
inline void keepPicture(const QByteArray &png, const QString &name)
{
    const QString folder = qEnvironmentVariable("WXBIND_TEST_PICTURES");
    QFile file(QDir(folder).filePath(name + QStringLiteral(".png")));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly)) {
        file.write(png);
    }
}

/// Made up after the shape of WeChat's own on a phone.
inline QString phoneAgent()
{
    return QStringLiteral("Mozilla/5.0 (Linux; Android 13; Phone) AppleWebKit/537.36 (KHTML, like "
                          "Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 "
                          "MicroMessenger/8.0.50");
}

} // namespace wxbind::test
