#pragma once

#include "core/sandbox/faults.h"
#include "core/sandbox/pages.h"

namespace wxbind::sandbox {

/// The pages of open.weixin.qq.com: the link is checked, somebody agrees or refuses, the browser
/// is sent back.
class Consenting final
{
public:
    Consenting(World &world, Faults &faults);

    /// connect/oauth2/authorize and connect/qrconnect. `sandbox_approve=PERSON|refuse` answers at
    /// once; snsapi_base and a remembered recent grant answer silently for the person this browser
    /// chose last; else the page asks.
    [[nodiscard]] Reply open(const Request &request);
    /// The page's form.
    [[nodiscard]] Reply confirm(const Request &request);

private:
    struct Answered
    {
        QByteArray person; ///< key, or "refuse"
        bool remember = false;
    };

    [[nodiscard]] CheckedOrder check(const QByteArray &path, const Params &params) const;
    [[nodiscard]] Reply answer(const QByteArray &path, const AuthorizeOrder &order,
                               const Answered &answered);
    [[nodiscard]] Reply sendBack(const QByteArray &path, const AuthorizeOrder &order, int person);
    [[nodiscard]] bool isSilent(const Request &request, const AuthorizeOrder &order) const;

    World &m_world;
    Faults &m_faults;
    Pages m_pages;
};

} // namespace wxbind::sandbox
