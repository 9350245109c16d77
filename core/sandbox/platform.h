#pragma once

#include "core/sandbox/consent.h"
#include "core/sandbox/control.h"

namespace wxbind::sandbox {

/// The whole platform without its sockets: a request goes in, a reply comes out.
class Platform final
{
public:
    explicit Platform(const SandboxOptions &options);

    World world;
    Faults faults;
    ReceivedLog received;
    Control control;

    /// `errcode` other than 0: this fault is played instead of serving the call.
    [[nodiscard]] Reply answer(const Request &request, int errcode = 0);

private:
    using Endpoint = Answer (*)(World &, const Request &);
    struct Route
    {
        Method method = Method::Get;
        bool sns = false;
        Endpoint endpoint = nullptr;
    };

    [[nodiscard]] static const QHash<QByteArray, Route> &routes();
    [[nodiscard]] Reply api(const Route &route, const Request &request, int errcode);
    [[nodiscard]] Answer served(const Route &route, const Request &request);
    [[nodiscard]] QByteArray failure(bool sns, const Request &request, int errcode);
    [[nodiscard]] QByteArray callerOf(const Request &request) const;

    Consenting m_consenting;
    Pages m_pages;
};

} // namespace wxbind::sandbox
