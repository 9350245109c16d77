#include "core/oauth/step1_authorize/callbacklistener.h"

#include "core/oauth/step1_authorize/callbackparser.h"
#include "core/oauth/step1_authorize/requestgate.h"
#include "core/oauth/step1_authorize/requestrate.h"
#include "core/oauth/step1_authorize/waitingbrowsers.h"

#include <QHttpServer>

namespace wxbind {

using namespace Qt::StringLiterals;
using Status = QHttpServerResponder::StatusCode;

class CallbackListener::Impl final
{
public:
    Impl(CallbackListener &owner, const Clock &clock, QString path)
        : m_owner(owner)
        , m_clock(clock)
        , m_path(std::move(path))
        , m_gate(new RequestGate(clock, {{"127.0.0.1", "localhost", "[::1]"}, 0}, &m_server))
        , m_waiting(clock)
    {
        m_server.setMissingHandler(
            [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                handle(request, std::move(responder));
            });
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

    void answer(CallbackToken token, const BrowserPage &page) { m_waiting.answer(token, page); }

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
    {
        const QUrl url = request.url();
        if (url.path(QUrl::FullyEncoded) != m_path) {
            writeReply(responder, lineReply(Status::NotFound, "404 Not Found"));
            return;
        }
        if (!m_rate.admit(m_clock.now())) {
            writeReply(responder, lineReply(Status::TooManyRequests, "429 Too Many Requests"));
            return;
        }
        const CallbackToken token = m_waiting.add(std::move(responder));
        const QString text =
            u"http://127.0.0.1:%1"_s.arg(port()) + m_path + u'?' + url.query(QUrl::FullyEncoded);
        Callback callback = parseRequest(text);
        callback.source = CodeSource::Listener;
        Q_EMIT m_owner.arrived(token, callback);
    }

    CallbackListener &m_owner;
    const Clock &m_clock;
    const QString m_path;
    QHttpServer m_server;
    RequestGate *m_gate; ///< child of m_server
    RequestRate m_rate;
    WaitingBrowsers m_waiting; ///< last, so that it goes before the server
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
