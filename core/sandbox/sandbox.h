#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>

namespace wxbind {

/// People with a name and a story of their own; more are made up.
inline constexpr int kNamedPeople = 24;

struct SandboxOptions
{
    quint16 port = 0; ///< 0: a free one
    /// Same seed, same people, openids and tokens; same codes too when the clock is given.
    quint32 seed = 1;
    int users = kNamedPeople; ///< named people first, made-up ones after 24
    bool lenientOrder = false;
    std::optional<Msecs> clock; ///< where its clock starts; the system's time when absent
    QStringList redirectUris;   ///< registered hosts are taken from these, besides the defaults
};

struct SandboxAccountInfo
{
    QString appId;
    QString secret;
    QString kind;        ///< "service", "website", "component", "test"
    QStringList domains; ///< registered host[:port]; until one is, any loopback address will do
    QStringList redirectUris; ///< what was registered, or two of the many that are accepted
    QString name;
    QString componentAppId; ///< these three: the platform that manages a component account
    QString componentSecret;
    QString componentVerifyTicket;
};

struct SandboxPersonInfo
{
    QString key; ///< for sandbox_approve=
    QString nickname;
    QString openId;  ///< under the first account
    QString unionId; ///< empty when not bound
    bool follower = false;
    bool snapshot = false;
    bool banned = false;
};

/// A local double of the platform on loopback, in a thread of its own; every member may be called
/// from any thread. The HTTP surface is in the command-line contract, the behaviour in the facts
/// sheet. The same hands are offered over HTTP under /_sandbox/.
class Sandbox final
{
public:
    explicit Sandbox(SandboxOptions options);
    ~Sandbox();

    [[nodiscard]] Result<Unit> start(); ///< waits until it listens
    [[nodiscard]] QUrl address() const; ///< http://127.0.0.1:PORT
    [[nodiscard]] QList<SandboxAccountInfo> accounts() const;
    [[nodiscard]] QList<SandboxPersonInfo> people() const;
    /// Registers the host (and port) of a redirect address with the first account.
    void registerRedirect(const QString &redirectUri);
    /// Registers it with that account unless it is accepted already; an account that is not of this
    /// sandbox is left alone.
    void allowRedirect(const QString &appId, const QString &redirectUri);

    [[nodiscard]] Msecs clockOffset() const;
    void moveClock(Msecs by);

    /// A fault for the next `times` replies (0: until another is played) of paths that begin with
    /// `path` (empty: all). What was asked for is done all the same, except under html502 and
    /// errcode: a reply that is lost does not make a code unused.
    /// kind: none, delay, close, cut, html502, errcode, double-callback.
    struct PlayedFault
    {
        QString kind = QStringLiteral("none");
        int errcode = 0;
        int delayMillis = 3000;
        int times = 1;
        QString path;
    };
    void playFault(const PlayedFault &fault);
    [[nodiscard]] PlayedFault fault() const;

    /// How often a path was asked for since the start or the last resetReceived().
    [[nodiscard]] int received(const QString &path) const;
    void resetReceived();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace wxbind
