#include "core/oauth/step1_authorize/waitingbrowsers.h"

#include "core/oauth/step1_authorize/browserpage.h"

namespace wxbind {

using namespace Qt::StringLiterals;
using Status = QHttpServerResponder::StatusCode;

namespace {

constexpr Msecs kBrowserWait = 60 * 1000;
constexpr int kWaitTickMillis = 500;

/// Nobody answered in time. Both languages: sentences with tr() are made far from here.
BrowserPage lateAnswer()
{
    return BrowserPage{false, u"还没有结果 · No answer yet"_s,
                       u"登录是否完成，请看程序窗口。\nLook at the program to see how it ended."_s};
}

} // namespace

PageReply htmlReply(Status status, const QByteArray &html)
{
    return {status, "text/html; charset=utf-8", html, kContentPolicy, "no-referrer"};
}

PageReply lineReply(Status status, const QByteArray &line)
{
    return {status, "text/plain; charset=utf-8", line + '\n', kContentPolicy, "no-referrer"};
}

void writeReply(QHttpServerResponder &responder, const PageReply &reply)
{
    responder.write(reply.body,
                    {{"Content-Type", reply.type},
                     {"Cache-Control", "no-store"},
                     {"Referrer-Policy", reply.referrer},
                     {"X-Content-Type-Options", "nosniff"},
                     {"X-Frame-Options", "DENY"},
                     {"Content-Security-Policy", reply.policy},
                     {"Connection", "close"}},
                    reply.status);
}

WaitingBrowsers::WaitingBrowsers(const Clock &clock)
    : m_clock(clock)
{
    m_tick.setInterval(kWaitTickMillis);
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { answerTheLate(); });
}

CallbackToken WaitingBrowsers::add(QHttpServerResponder &&responder)
{
    const CallbackToken token = ++m_lastToken;
    QTcpSocket *socket = responder.socket();
    m_waiting.emplace(token, Browser{std::move(responder), socket, m_clock.now()});
    m_tick.start();
    return token;
}

void WaitingBrowsers::answer(CallbackToken token, const BrowserPage &page)
{
    finish(token, Status::Ok, page);
}

void WaitingBrowsers::finish(CallbackToken token, Status status, const BrowserPage &page)
{
    if (auto node = m_waiting.extract(token)) {
        Browser &browser = node.mapped();
        if (browser.socket && browser.socket->state() == QAbstractSocket::ConnectedState) {
            writeReply(browser.responder, htmlReply(status, htmlOf(page)));
        }
    }
    if (m_waiting.empty()) {
        m_tick.stop();
    }
}

void WaitingBrowsers::answerTheLate()
{
    QList<CallbackToken> late;
    for (const auto &[token, browser] : m_waiting) {
        if (!browser.socket || m_clock.now() - browser.since >= kBrowserWait) {
            late.append(token);
        }
    }
    for (const CallbackToken token : late) {
        finish(token, Status::GatewayTimeout, lateAnswer());
    }
}

} // namespace wxbind
