#pragma once

#include "core/async/async.h"
#include "core/base/clock.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace wxbind {

/// A fault the sandbox can play on its next replies.
struct SandboxFault
{
    enum class Kind
    {
        None,
        Delay,            ///< 3 s before the reply
        CloseBeforeReply, ///< reads the request, closes
        CutBody,
        Html502,
        Errcode, ///< `errcode` below
        DoubleCallback,
    };
    Kind kind = Kind::None;
    int errcode = 0;

    friend bool operator==(const SandboxFault &, const SandboxFault &) = default;
};

struct SandboxPerson
{
    QString key; ///< for sandbox_approve=
    QString name;
    QString note; ///< "follower, unionid", …
};

/// What of the sandbox can be moved, as it stands there.
struct SandboxState
{
    Msecs clockOffset = 0; ///< of the platform's clock to the system's
    SandboxFault fault;
};

/// The hands on the sandbox in this process; absent when there is none. The sandbox answers on a
/// thread of its own: everything but its address is waited for, in the order in which it was asked.
class SandboxControl
{
public:
    virtual ~SandboxControl() = default;
    [[nodiscard]] virtual QUrl address() const = 0;
    [[nodiscard]] virtual Async<SandboxState> state() = 0;
    /// The platform's clock alone; both answer with what stands after it.
    [[nodiscard]] virtual Async<SandboxState> moveClock(Msecs by) = 0;
    [[nodiscard]] virtual Async<SandboxState> playFault(const SandboxFault &fault) = 0;
    [[nodiscard]] virtual Async<QList<SandboxPerson>> people() = 0;
};

} // namespace wxbind
