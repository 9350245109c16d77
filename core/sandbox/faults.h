#pragma once

#include "core/sandbox/sandbox.h"

#include <QByteArray>

#include <optional>

namespace wxbind::sandbox {

enum class FaultKind
{
    None,
    Delay,
    Close,
    Cut,
    Html502,
    Errcode,
    DoubleCallback,
};

[[nodiscard]] std::optional<FaultKind> faultKindFromName(QStringView name);

/// The one fault that is being played.
class Faults final
{
public:
    void play(const Sandbox::PlayedFault &fault);
    [[nodiscard]] const Sandbox::PlayedFault &current() const { return m_fault; }

    struct Hit
    {
        FaultKind kind = FaultKind::None;
        int errcode = 0;
        int delayMillis = 0;
    };
    /// The fault for this reply, counted off; a double callback is left for takeDoubleCallback().
    [[nodiscard]] Hit take(const QByteArray &path);
    [[nodiscard]] bool takeDoubleCallback(const QByteArray &path);

private:
    [[nodiscard]] bool covers(const QByteArray &path) const;
    void countOff();

    Sandbox::PlayedFault m_fault;
    FaultKind m_kind = FaultKind::None;
};

} // namespace wxbind::sandbox
