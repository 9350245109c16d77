#include "core/sandbox/sandbox.h"

#include "core/sandbox/sandboxserver.h"

#include <QThread>

#include <atomic>

namespace wxbind {

using namespace Qt::StringLiterals;

/// The server lives on a thread of its own; every question is asked there, so the platform itself
/// needs no locks.
class Sandbox::Impl final
{
public:
    /// Runs `work` on the server's thread and waits for what it gives.
    template <class Work>
    auto on(Work work)
    {
        if constexpr (std::is_void_v<decltype(work())>) {
            if (QThread::currentThread() == &m_thread) {
                work();
            } else {
                QMetaObject::invokeMethod(&m_home, work, Qt::BlockingQueuedConnection);
            }
        } else {
            std::optional<decltype(work())> result;
            on([&] { result.emplace(work()); });
            return std::move(*result);
        }
    }

    explicit Impl(SandboxOptions given)
        : options(std::move(given))
    {
        m_thread.setObjectName(u"sandbox"_s);
        m_home.moveToThread(&m_thread);
        m_thread.start();
        // Not waited for: a world of many people takes a while. Every question comes after it.
        QMetaObject::invokeMethod(
            &m_home, [this] { server = std::make_unique<sandbox::SandboxServer>(options); },
            Qt::QueuedConnection);
    }

    ~Impl()
    {
        on([this] { server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    const SandboxOptions options;
    std::unique_ptr<sandbox::SandboxServer> server;
    std::atomic<quint16> port = 0;

private:
    QThread m_thread;
    QObject m_home; ///< what gets the questions across
};

Sandbox::Sandbox(SandboxOptions options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{}

Sandbox::~Sandbox() = default;

Result<Unit> Sandbox::start()
{
    if (m_impl->port != 0) {
        return Unit{};
    }
    m_impl->port = m_impl->on([this] { return m_impl->server->start(m_impl->options.port); });
    if (m_impl->port == 0) {
        return fail(Fault::Network,
                    u"the sandbox cannot listen on 127.0.0.1:%1"_s.arg(m_impl->options.port));
    }
    return Unit{};
}

QUrl Sandbox::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_impl->port.load()));
}

QList<SandboxAccountInfo> Sandbox::accounts() const
{
    return m_impl->on([this] { return m_impl->server->platform.control.accounts(); });
}

QList<SandboxPersonInfo> Sandbox::people() const
{
    return m_impl->on([this] { return m_impl->server->platform.control.people(); });
}

void Sandbox::registerRedirect(const QString &redirectUri)
{
    m_impl->on(
        [&] { m_impl->server->platform.world.accounts[0].registerRedirect(redirectUri.toUtf8()); });
}

void Sandbox::allowRedirect(const QString &appId, const QString &redirectUri)
{
    m_impl->on([&] {
        sandbox::World &world = m_impl->server->platform.world;
        const std::optional<int> account = world.findAccount(appId.toUtf8());
        if (account && !world.accounts[*account].accepts(redirectUri.toUtf8())) {
            world.accounts[*account].registerRedirect(redirectUri.toUtf8());
        }
    });
}

Msecs Sandbox::clockOffset() const
{
    return m_impl->on([this] { return m_impl->server->platform.world.clock.offset(); });
}

void Sandbox::moveClock(Msecs by)
{
    m_impl->on([&] { m_impl->server->platform.world.clock.moveBy(by); });
}

void Sandbox::playFault(const PlayedFault &fault)
{
    m_impl->on([&] { m_impl->server->platform.faults.play(fault); });
}

Sandbox::PlayedFault Sandbox::fault() const
{
    return m_impl->on([this] { return m_impl->server->platform.faults.current(); });
}

int Sandbox::received(const QString &path) const
{
    return m_impl->on([&] { return m_impl->server->platform.received.count(path.toUtf8()); });
}

void Sandbox::resetReceived()
{
    m_impl->on([this] { m_impl->server->platform.received.reset(); });
}

} // namespace wxbind
