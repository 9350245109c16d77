#include "core/oauth/step1_authorize/callbacklistener.h"

#include "core/oauth/step1_authorize/browserpage.h"
#include "core/oauth/step1_authorize/callbackparser.h"
#include "core/oauth/step1_authorize/loopbackgate.h"

#include <QHttpServer>

#include <map>

namespace wxbind {

using namespace Qt::StringLiterals;
using Status = QHttpServerResponder::StatusCode;

/// A browser that waits. Qt 6.4's responder keeps a bare pointer to its socket, so that the socket
/// is watched beside it and the responder is only used while the socket lives.
struct WaitingBrowser
{
    QHttpServerResponder responder;
    QPointer<QTcpSocket> socket;
    Msecs since = 0;
};

namespace {

constexpr qsizetype kMostPerSecond = 20;
constexpr Msecs kBrowserWait = 60 * 1000;
constexpr int kWaitTickMillis = 500;

/// Nobody answered in time. Both languages: sentences with tr() are made far from here.
BrowserPage lateAnswer()
{
    return BrowserPage{false, u"还没有结果 · No answer yet"_s,
                       u"登录是否完成，请看程序窗口。\nLook at the program to see how it ended."_s};
}

void write(QHttpServerResponder &responder, Status status, const QByteArray &type,
           const QByteArray &body)
{
    responder.write(body,
                    {{"Content-Type", type},
                     {"Cache-Control", "no-store"},
                     {"Referrer-Policy", "no-referrer"},
                     {"X-Content-Type-Options", "nosniff"},
                     {"Content-Security-Policy", kContentPolicy},
                     {"Connection", "close"}},
                    status);
}

void writePage(WaitingBrowser &waiting, Status status, const BrowserPage &page)
{
    if (waiting.socket && waiting.socket->state() == QAbstractSocket::ConnectedState) {
        write(waiting.responder, status, "text/html; charset=utf-8", htmlOf(page));
    }
}

} // namespace

class CallbackListener::Impl final
{
public:
    Impl(CallbackListener &owner, const Clock &clock, QString path)
        : m_owner(owner)
        , m_clock(clock)
        , m_path(std::move(path))
        , m_gate(new LoopbackGate(clock, &m_server))
    {
        m_server.setMissingHandler(
            [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                handle(request, std::move(responder));
            });
        m_tick.setInterval(kWaitTickMillis);
        QObject::connect(&m_tick, &QTimer::timeout, &m_server, [this] { answerTheLate(); });
    }

    Result<quint16> listen(quint16 port)
    {
        if (m_gate->isListening()) {
            return fail(Fault::Invalid, u"the listener is listening already"_s);
        }
        if (!m_gate->listen(QHostAddress::LocalHost, port)) {
            return fail(Fault::Network, m_gate->errorString());
        }
        m_server.bind(m_gate);
        return m_gate->serverPort();
    }

    [[nodiscard]] quint16 port() const { return m_gate->serverPort(); }

    void answer(CallbackToken token, const BrowserPage &page) { finish(token, Status::Ok, page); }

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
    {
        const QUrl url = request.url();
        if (url.path(QUrl::FullyEncoded) != m_path) {
            write(responder, Status::NotFound, "text/plain; charset=utf-8", "404 Not Found\n");
            return;
        }
        if (!admit()) {
            write(responder, Status::TooManyRequests, "text/plain; charset=utf-8",
                  "429 Too Many Requests\n");
            return;
        }
        const CallbackToken token = ++m_lastToken;
        QTcpSocket *socket = responder.socket();
        m_waiting.emplace(token, WaitingBrowser{std::move(responder), socket, m_clock.now()});
        m_tick.start();
        const QString text =
            u"http://127.0.0.1:%1"_s.arg(port()) + m_path + u'?' + url.query(QUrl::FullyEncoded);
        Q_EMIT m_owner.arrived(token, parseRequest(text));
    }

    /// At most twenty callbacks in any second.
    bool admit()
    {
        const Msecs now = m_clock.now();
        m_recent.removeIf([now](Msecs at) { return at <= now - kSecond || at > now; });
        if (m_recent.size() >= kMostPerSecond) {
            return false;
        }
        m_recent.append(now);
        return true;
    }

    void finish(CallbackToken token, Status status, const BrowserPage &page)
    {
        if (auto node = m_waiting.extract(token)) {
            writePage(node.mapped(), status, page);
        }
        if (m_waiting.empty()) {
            m_tick.stop();
        }
    }

    void answerTheLate()
    {
        QList<CallbackToken> late;
        for (const auto &[token, waiting] : m_waiting) {
            if (!waiting.socket || m_clock.now() - waiting.since >= kBrowserWait) {
                late.append(token);
            }
        }
        for (const CallbackToken token : late) {
            finish(token, Status::GatewayTimeout, lateAnswer());
        }
    }

    CallbackListener &m_owner;
    const Clock &m_clock;
    const QString m_path;
    QHttpServer m_server;
    LoopbackGate *m_gate; ///< child of m_server
    QTimer m_tick;
    QList<Msecs> m_recent;
    CallbackToken m_lastToken = 0;
    std::map<CallbackToken, WaitingBrowser> m_waiting; ///< last, so that it goes before the server
};

CallbackListener::CallbackListener(const Clock &clock, QString path, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, clock, std::move(path)))
{}

CallbackListener::~CallbackListener() = default;

Result<quint16> CallbackListener::listen(quint16 port)
{
    return m_impl->listen(port);
}

quint16 CallbackListener::port() const
{
    return m_impl->port();
}

void CallbackListener::answer(CallbackToken token, const BrowserPage &page)
{
    m_impl->answer(token, page);
}

} // namespace wxbind
