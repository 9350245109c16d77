#pragma once

#include "core/sandbox/request.h"

#include <tl/expected.hpp>

namespace wxbind::sandbox {

/// What an endpoint answers: the JSON of success, or an errcode.
using Answer = tl::expected<QByteArray, int>;

[[nodiscard]] inline tl::unexpected<int> refuse(int errcode)
{
    return tl::unexpected<int>(errcode);
}

/// One HTTP reply.
struct Reply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    Params headers; ///< besides Content-Type and Content-Length
    /// A second visit of the callback that the platform makes by itself, or empty.
    QByteArray secondCallback;
};

inline constexpr char HtmlType[] = "text/html; charset=utf-8";
inline constexpr char SnsType[] = "text/plain";
/// `encoding`, not `charset`: as captured from cgi-bin/user/info.
inline constexpr char CgiType[] = "application/json; encoding=utf-8";
inline constexpr char ControlType[] = "application/json; charset=utf-8";

} // namespace wxbind::sandbox
