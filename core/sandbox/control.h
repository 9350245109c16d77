#pragma once

#include "core/sandbox/faults.h"
#include "core/sandbox/receivedlog.h"
#include "core/sandbox/world.h"

namespace wxbind::sandbox {

/// /_sandbox/…: the hands on the sandbox, over HTTP. Errors are 400 with {"error": "…"}.
class Control final
{
public:
    Control(World &world, Faults &faults, ReceivedLog &received);

    [[nodiscard]] Reply answer(const Request &request);

    [[nodiscard]] QList<SandboxAccountInfo> accounts() const;
    [[nodiscard]] QList<SandboxPersonInfo> people() const;

private:
    [[nodiscard]] Reply clock(const Request &request);
    [[nodiscard]] Reply fault(const Request &request);
    [[nodiscard]] Reply received(const Request &request);
    [[nodiscard]] Reply registerRedirect(const Request &request);

    World &m_world;
    Faults &m_faults;
    ReceivedLog &m_received;
};

} // namespace wxbind::sandbox
