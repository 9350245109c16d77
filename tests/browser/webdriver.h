#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace wxbind::test {

/// A headless Chromium driven over the W3C WebDriver protocol. The driver is started on a free
/// loopback port and stopped by its own process id. An empty answer means that the call failed;
/// error() then says why.
class WebDriver final
{
public:
    explicit WebDriver(const QString &driverProgram);
    ~WebDriver();
    WebDriver(const WebDriver &) = delete;
    WebDriver &operator=(const WebDriver &) = delete;

    [[nodiscard]] bool start();
    [[nodiscard]] bool open(const QUrl &address);
    [[nodiscard]] bool click(const QString &cssSelector);
    [[nodiscard]] QString text(const QString &cssSelector);
    [[nodiscard]] QString title();
    [[nodiscard]] QUrl address();
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue call(const QByteArray &method, const QString &path,
                                  const QJsonObject &body = {});
    [[nodiscard]] QString element(const QString &cssSelector);
    [[nodiscard]] bool waitForPort();

    QString m_program;
    QTemporaryDir m_profile;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QUrl m_base;
    QString m_session;
    QString m_error;
};

} // namespace wxbind::test
