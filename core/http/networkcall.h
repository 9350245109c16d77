#pragma once

#include "core/base/clock.h"
#include "core/http/connectionledger.h"
#include "core/http/networkoptions.h"
#include "core/http/networkworker.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace wxbind {

/// One call's life on the network thread: its times, its limits, and what its end means. Deletes
/// itself when it has ended; deleted before, it aborts and answers all the same.
class NetworkCall final : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        HttpRequest request;
        const Clock &clock;
        const NetworkOptions &options;
        ConnectionLedger &ledger;
    };

    NetworkCall(Order order, NetworkWorker::Done done, QObject *parent);
    ~NetworkCall() override;

    void follow(QNetworkReply *reply);

private:
    void onConnecting();
    void onEncrypted();
    void onSent();
    void onHead();
    void onBytes();
    void onTimeUp();
    void onFinished();
    void stop(Fault fault, const QString &detail);
    void settle();
    void readReply();
    [[nodiscard]] std::optional<Error> verdict() const;
    void measure();
    [[nodiscard]] bool foundClosed() const;
    /// False only when the request cannot have left.
    [[nodiscard]] bool mayBeSent() const;

    const NetworkOptions &m_options;
    const Clock &m_clock;
    ConnectionLedger &m_ledger;
    NetworkWorker::Done m_done;
    WireCall m_call;
    QNetworkReply *m_reply = nullptr;
    QTimer m_limit;
    QElapsedTimer m_watch;
    std::optional<Error> m_stopped; ///< why we ended it ourselves
    std::optional<qint64> m_encryptedAt;
    std::optional<qint64> m_sentAt;
    std::optional<qint64> m_headAt;
    bool m_connecting = false; ///< this call opened a connection of its own
    QString m_tlsErrors;
};

} // namespace wxbind
