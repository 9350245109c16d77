#include "tests/browser/webdriver.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>

namespace wxbind::test {

using namespace Qt::StringLiterals;

namespace {

/// The protocol's own name for an element reference.
const QString kElementKey = u"element-6066-11e4-a52e-4f735466cecf"_s;

QJsonObject chromiumOptions(const QString &profile)
{
    const QJsonArray arguments{
        u"--headless"_s,
        u"--no-sandbox"_s,
        u"--disable-gpu"_s,
        u"--disable-quic"_s,
        u"--no-first-run"_s,
        u"--disable-background-networking"_s,
        u"--disable-component-update"_s,
        u"--disable-sync"_s,
        u"--disable-dev-shm-usage"_s,
        QString(u"--user-data-dir="_s + profile),
    };
    return {{u"goog:chromeOptions"_s, QJsonObject{{u"args"_s, arguments}}}};
}

} // namespace

WebDriver::WebDriver(const QString &driverProgram)
    : m_program(driverProgram)
{}

WebDriver::~WebDriver()
{
    if (!m_session.isEmpty()) {
        (void)call("DELETE", u"/session/"_s + m_session);
    }
    if (m_driver.state() != QProcess::NotRunning) {
        m_driver.terminate();
        m_driver.waitForFinished(10'000);
    }
}

bool WebDriver::start()
{
    m_driver.setProcessChannelMode(QProcess::MergedChannels);
    m_driver.start(m_program, {u"--port=0"_s});
    if (!m_driver.waitForStarted() || !waitForPort()) {
        m_error = u"chromedriver does not start: "_s + m_error;
        return false;
    }
    const QJsonObject capabilities{{u"alwaysMatch"_s, chromiumOptions(m_profile.path())}};
    const QJsonValue session = call("POST", u"/session"_s, {{u"capabilities"_s, capabilities}});
    m_session = session[u"sessionId"_s].toString();
    return !m_session.isEmpty();
}

bool WebDriver::waitForPort()
{
    static const QRegularExpression port(u"on port (\\d+)"_s);
    QString said;
    while (m_driver.waitForReadyRead(20'000)) {
        said += QString::fromUtf8(m_driver.readAll());
        const auto matches = port.globalMatch(said);
        for (auto it = matches; it.hasNext();) {
            const int number = it.next().captured(1).toInt();
            if (number > 0) {
                m_base = QUrl(u"http://127.0.0.1:%1"_s.arg(number));
                return true;
            }
        }
    }
    m_error = said;
    return false;
}

bool WebDriver::open(const QUrl &address)
{
    m_error.clear();
    (void)call("POST", u"/session/"_s + m_session + u"/url"_s,
               {{u"url"_s, QString::fromLatin1(address.toEncoded())}});
    return m_error.isEmpty();
}

bool WebDriver::click(const QString &cssSelector)
{
    const QString id = element(cssSelector);
    if (id.isEmpty()) {
        return false;
    }
    (void)call("POST", u"/session/"_s + m_session + u"/element/"_s + id + u"/click"_s);
    return m_error.isEmpty();
}

QString WebDriver::text(const QString &cssSelector)
{
    const QString id = element(cssSelector);
    return id.isEmpty() ? QString()
                        : call("GET", u"/session/"_s + m_session + u"/element/"_s + id + u"/text"_s)
                              .toString();
}

QString WebDriver::title()
{
    return call("GET", u"/session/"_s + m_session + u"/title"_s).toString();
}

QString WebDriver::property(const QString &cssSelector, const QString &name)
{
    const QString id = element(cssSelector);
    return id.isEmpty() ? QString()
                        : call("GET", u"/session/"_s + m_session + u"/element/"_s + id +
                                          u"/property/"_s + name)
                              .toString();
}

bool WebDriver::shown(const QString &cssSelector)
{
    const QString id = element(cssSelector);
    return !id.isEmpty() &&
           call("GET", u"/session/"_s + m_session + u"/element/"_s + id + u"/displayed"_s).toBool();
}

bool WebDriver::type(const QString &cssSelector, const QString &text)
{
    const QString id = element(cssSelector);
    if (id.isEmpty()) {
        return false;
    }
    (void)call("POST", u"/session/"_s + m_session + u"/element/"_s + id + u"/value"_s,
               {{u"text"_s, text}});
    return m_error.isEmpty();
}

bool WebDriver::enterFrame(const QString &cssSelector)
{
    const QJsonObject frame{{kElementKey, element(cssSelector)}};
    (void)call("POST", u"/session/"_s + m_session + u"/frame"_s, {{u"id"_s, frame}});
    return m_error.isEmpty();
}

bool WebDriver::leaveFrame()
{
    m_error.clear();
    (void)call("POST", u"/session/"_s + m_session + u"/frame"_s, {{u"id"_s, QJsonValue()}});
    return m_error.isEmpty();
}

QJsonValue WebDriver::script(const QString &source)
{
    m_error.clear();
    return call("POST", u"/session/"_s + m_session + u"/execute/sync"_s,
                {{u"script"_s, source}, {u"args"_s, QJsonArray()}});
}

QByteArray WebDriver::picture(const QString &cssSelector)
{
    QString path = u"/session/"_s + m_session;
    if (!cssSelector.isEmpty()) {
        path += u"/element/"_s + element(cssSelector);
    }
    return QByteArray::fromBase64(call("GET", path + u"/screenshot"_s).toString().toLatin1());
}

bool WebDriver::command(const QString &name, const QJsonObject &parameters)
{
    m_error.clear();
    (void)call("POST", u"/session/"_s + m_session + u"/goog/cdp/execute"_s,
               {{u"cmd"_s, name}, {u"params"_s, parameters}});
    return m_error.isEmpty();
}

bool WebDriver::dress(const BrowserLooks &looks)
{
    const bool phone = !looks.userAgent.isEmpty();
    if (m_ownAgent.isEmpty()) { // before another one was put on
        m_ownAgent = script(u"return navigator.userAgent"_s).toString();
    }
    const QString agent = phone ? looks.userAgent : m_ownAgent;
    const QJsonObject scheme{{u"name"_s, u"prefers-color-scheme"_s},
                             {u"value"_s, looks.dark ? u"dark"_s : u"light"_s}};
    return command(u"Emulation.setUserAgentOverride"_s,
                   {{u"userAgent"_s, agent}, {u"acceptLanguage"_s, looks.language}}) &&
           command(u"Emulation.setEmulatedMedia"_s, {{u"features"_s, QJsonArray{scheme}}}) &&
           command(u"Emulation.setDeviceMetricsOverride"_s, {{u"width"_s, looks.width},
                                                             {u"height"_s, looks.height},
                                                             {u"deviceScaleFactor"_s, 1},
                                                             {u"mobile"_s, phone}});
}

QUrl WebDriver::address()
{
    return QUrl(call("GET", u"/session/"_s + m_session + u"/url"_s).toString());
}

QString WebDriver::element(const QString &cssSelector)
{
    m_error.clear();
    const QJsonValue found = call("POST", u"/session/"_s + m_session + u"/element"_s,
                                  {{u"using"_s, u"css selector"_s}, {u"value"_s, cssSelector}});
    return found[kElementKey].toString();
}

QJsonValue WebDriver::call(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QUrl url = m_base;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray bytes = method == "POST" ? QJsonDocument(body).toJson() : QByteArray();
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, bytes);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QJsonValue value = QJsonDocument::fromJson(reply->readAll())[u"value"_s];
    if (reply->error() != QNetworkReply::NoError) {
        m_error = value[u"message"_s].toString(reply->errorString());
    }
    reply->deleteLater();
    return value;
}

} // namespace wxbind::test
