#pragma once

#include "core/base/clock.h"
#include "core/http/connectionledger.h"
#include "core/http/networkoptions.h"
#include "core/http/wirecall.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <functional>
#include <memory>

namespace wxbind {

/// The inhabitant of the network thread: owns the access manager and the calls under way.
class NetworkWorker final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(WireCall)>;

    NetworkWorker(const Clock &clock, NetworkOptions options);
    ~NetworkWorker() override;

    /// Calls `done` once, on the network thread.
    void start(const HttpRequest &request, Done done);
    /// Ends every call under way, which answers all the same.
    void abort();

private:
    [[nodiscard]] QNetworkAccessManager &manager();
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;

    const Clock &m_clock;
    const NetworkOptions m_options;
    QSslConfiguration m_tls;
    ConnectionLedger m_ledger;
    std::unique_ptr<QNetworkAccessManager> m_manager; ///< made on the network thread
};

} // namespace wxbind
