#pragma once

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
};

struct SandboxPerson
{
    QString key; ///< for sandbox_approve=
    QString name;
    QString note; ///< "follower, unionid", …
};

/// The hands on the sandbox in this process; absent when there is none.
class SandboxControl
{
public:
    virtual ~SandboxControl() = default;
    [[nodiscard]] virtual QUrl address() const = 0;
    [[nodiscard]] virtual Msecs clockOffset() const = 0;
    virtual void moveClock(Msecs by) = 0;
    [[nodiscard]] virtual SandboxFault fault() const = 0;
    virtual void playFault(const SandboxFault &fault) = 0;
    [[nodiscard]] virtual QList<SandboxPerson> people() const = 0;
};

} // namespace wxbind
