#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace wxbind::test {

/// What a browser tells of itself and its screen.
struct BrowserLooks
{
    QString language = QStringLiteral("en");
    bool dark = false;
    int width = 1024;
    int height = 800;
    QString userAgent; ///< empty: its own, that of a computer
};

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
    /// An attribute or property of an element as the page sees it, such as "href" or "value".
    [[nodiscard]] QString property(const QString &cssSelector, const QString &name);
    [[nodiscard]] bool shown(const QString &cssSelector); ///< there, and visible to a person
    [[nodiscard]] bool type(const QString &cssSelector, const QString &text);
    [[nodiscard]] bool enterFrame(const QString &cssSelector);
    [[nodiscard]] bool leaveFrame();
    /// The answer of a script's `return`.
    [[nodiscard]] QJsonValue script(const QString &source);
    /// PNG of what is seen of the window, or of one element.
    [[nodiscard]] QByteArray picture(const QString &cssSelector = {});
    /// Puts on another device's looks; before open().
    [[nodiscard]] bool dress(const BrowserLooks &looks);
    [[nodiscard]] QUrl address();
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    [[nodiscard]] QJsonValue call(const QByteArray &method, const QString &path,
                                  const QJsonObject &body = {});
    [[nodiscard]] QString element(const QString &cssSelector);
    [[nodiscard]] bool waitForPort();
    [[nodiscard]] bool command(const QString &name, const QJsonObject &parameters);

    QString m_program;
    QTemporaryDir m_profile;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QUrl m_base;
    QString m_session;
    QString m_ownAgent;
    QString m_error;
};

} // namespace wxbind::test
