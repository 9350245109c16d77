#pragma once

#include "core/console/sandboxcontrol.h"
#include "core/sandbox/sandbox.h"

#include <QThreadPool>

namespace wxbind {

/// The console's hands on the sandbox of this process. They wait for its thread on one of their
/// own, so that nobody who asks has to.
class SandboxHands final : public SandboxControl
{
public:
    explicit SandboxHands(Sandbox &sandbox);
    ~SandboxHands() override; ///< after what is under way

    [[nodiscard]] QUrl address() const override;
    [[nodiscard]] Async<SandboxState> state() override;
    [[nodiscard]] Async<SandboxState> moveClock(Msecs by) override;
    [[nodiscard]] Async<SandboxState> playFault(const SandboxFault &fault) override;
    [[nodiscard]] Async<QList<SandboxPerson>> people() override;

private:
    Sandbox &m_sandbox;
    QThreadPool m_queue; ///< one thread: what is asked first is done first
};

} // namespace wxbind
