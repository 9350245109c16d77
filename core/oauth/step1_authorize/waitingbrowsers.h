#pragma once

#include "core/base/clock.h"
#include "core/model/callback.h"

#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <map>

namespace wxbind {

using CallbackToken = quint64;

/// One reply with the headers that all of our pages have. `policy` is the content policy,
/// `referrer` what the next site may learn of this one.
struct PageReply
{
    QHttpServerResponder::StatusCode status = QHttpServerResponder::StatusCode::Ok;
    QByteArray type;
    QByteArray body;
    QByteArray policy;
    QByteArray referrer;
};
/// A page with these headers as the callback's browser gets it: no form, nothing loaded.
[[nodiscard]] PageReply htmlReply(QHttpServerResponder::StatusCode status, const QByteArray &html);
/// One line, such as "404 Not Found".
[[nodiscard]] PageReply lineReply(QHttpServerResponder::StatusCode status, const QByteArray &line);
void writeReply(QHttpServerResponder &responder, const PageReply &reply);

/// Browsers that brought something and wait to hear what became of it, each at most 60 s; then they
/// are told to look at the program.
class WaitingBrowsers final
{
public:
    explicit WaitingBrowsers(const Clock &clock);

    [[nodiscard]] CallbackToken add(QHttpServerResponder &&responder);
    /// Nothing when it has been answered or has left.
    void answer(CallbackToken token, const BrowserPage &page);

private:
    /// Qt 6.4's responder keeps a bare pointer to its socket, so that the socket is watched beside
    /// it and the responder is only used while the socket lives.
    struct Browser
    {
        QHttpServerResponder responder;
        QPointer<QTcpSocket> socket;
        Msecs since = 0;
    };

    void finish(CallbackToken token, QHttpServerResponder::StatusCode status,
                const BrowserPage &page);
    void answerTheLate();

    const Clock &m_clock;
    QTimer m_tick;
    CallbackToken m_lastToken = 0;
    std::map<CallbackToken, Browser> m_waiting;
};

} // namespace wxbind
