#pragma once

#include "core/console/sandboxcontrol.h"
#include "core/sandbox/sandbox.h"

namespace wxbind {

/// The console's hands on the sandbox of this process.
class SandboxHands final : public SandboxControl
{
public:
    explicit SandboxHands(Sandbox &sandbox)
        : m_sandbox(sandbox)
    {}

    [[nodiscard]] QUrl address() const override;
    [[nodiscard]] Msecs clockOffset() const override;
    void moveClock(Msecs by) override;
    [[nodiscard]] SandboxFault fault() const override;
    void playFault(const SandboxFault &fault) override;
    [[nodiscard]] QList<SandboxPerson> people() const override;

private:
    Sandbox &m_sandbox;
    mutable QList<SandboxPerson> m_people; ///< asked once: they stay who they are
};

} // namespace wxbind
