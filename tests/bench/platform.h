#pragma once

#include "core/model/account.h"
#include "core/sandbox/sandbox.h"

#include <QByteArray>

#include <curl/curl.h>

namespace wxbind::bench {

/// One keep-alive connection of libcurl, as a C++ site would use it.
class Curl final
{
public:
    Curl();
    ~Curl();
    Curl(const Curl &) = delete;
    Curl &operator=(const Curl &) = delete;

    [[nodiscard]] QByteArray get(const QByteArray &url);
    /// Where a GET is redirected to.
    [[nodiscard]] QByteArray location(const QByteArray &url);

private:
    CURL *m_easy;
};

/// What every sign-in here works on: the sandbox in its own thread and a person who agrees.
struct Platform
{
    Sandbox sandbox{SandboxOptions{}};
    SandboxAccountInfo info;
    Account account;
    Curl curl;

    Platform();
    [[nodiscard]] QByteArray freshCode();
    /// Delays every reply of the sns calls as a platform on the other side of a network would.
    void setDelay(int millis);
};

[[nodiscard]] Platform &platform();

/// The addresses of the three calls, and what the next one takes from a reply.
struct ThreeCalls
{
    [[nodiscard]] QByteArray exchange(const QByteArray &code) const;
    [[nodiscard]] QByteArray refresh(const QByteArray &grant) const;
    [[nodiscard]] QByteArray userInfo(const QByteArray &grant) const;

    QByteArray base;
    QByteArray appId;
    QByteArray secret;
};

[[nodiscard]] ThreeCalls threeCalls();

} // namespace wxbind::bench
