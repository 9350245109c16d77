#include "app/cli/interrupt.h"

#include "app/cli/exitstatus.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace wxbind {

namespace {

// A signal handler can reach nothing but statics.
std::atomic<int> s_writeEnd = -1;
std::atomic<int> s_readEnd = -1;
std::atomic<int> s_count = 0;

void onSignal(int)
{
    if (s_count.fetch_add(1) > 0) {
        _exit(static_cast<int>(ExitStatus::Cancelled));
    }
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(s_writeEnd.load(), &byte, 1);
}

void handleWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = 0; // no SA_RESTART: a read of stdin must end too
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets) != 0) {
        return; // the default action ends the process: less polite, still correct
    }
    s_writeEnd = m_sockets[0];
    s_readEnd = m_sockets[1];
    m_notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interrupt::drain);
    handleWith(onSignal);
}

Interrupt::~Interrupt()
{
    handleWith(SIG_DFL);
    s_writeEnd = -1;
    s_readEnd = -1;
    for (const int socket : m_sockets) {
        if (socket >= 0) {
            ::close(socket);
        }
    }
}

bool Interrupt::came()
{
    return s_count.load() > 0;
}

int Interrupt::wakeEnd()
{
    return s_readEnd.load();
}

void Interrupt::drain()
{
    char byte = 0;
    if (::read(m_sockets[1], &byte, 1) == 1) {
        Q_EMIT interrupted();
    }
}

} // namespace wxbind
