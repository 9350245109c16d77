#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/callback.h"

#include <QHash>
#include <QObject>

#include <memory>

class QHttpServer;

namespace wxbind {

using CallbackToken = quint64;

/// Listens on loopback for the redirect of one account. Accepts GET of its callback path only;
/// anything else is 404 (another path or method), 413 (a request line over 8 KB), 421 (a Host that
/// is not 127.0.0.1, localhost or [::1] with this port) or 429 (more than 20 callbacks a second);
/// see RequestGate. Each accepted callback is announced once and its browser waits until answer()
/// is called, at most 60 s.
class CallbackListener final : public QObject
{
    Q_OBJECT

public:
    CallbackListener(const Clock &clock, QString path, QObject *parent = nullptr);
    ~CallbackListener() override;

    /// Port 0: a free one. Answers the port. Network when it cannot be had.
    [[nodiscard]] Result<quint16> listen(quint16 port);
    [[nodiscard]] quint16 port() const;
    void answer(CallbackToken token, const BrowserPage &page);

Q_SIGNALS:
    void arrived(wxbind::CallbackToken token, const wxbind::Callback &callback);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace wxbind
