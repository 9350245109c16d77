#pragma once

#include <QObject>

class QSocketNotifier;

namespace wxbind {

/// Turns SIGINT and SIGTERM into a signal of the event loop. The handler only writes one byte to a
/// socket pair; a second Ctrl-C ends the process at once. One per process.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// True from the moment a signal came, also before the event loop runs.
    [[nodiscard]] static bool came();
    /// Becomes readable with the signal: for who waits in poll() and not in the event loop. -1
    /// without any Interrupt.
    [[nodiscard]] static int wakeEnd();

Q_SIGNALS:
    void interrupted();

private:
    void drain();

    int m_sockets[2] = {-1, -1};
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace wxbind
