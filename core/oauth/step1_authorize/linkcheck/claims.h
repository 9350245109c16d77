#pragma once

#include <QStringView>

namespace wxbind {

/// How much a piece of text claims to be an authorize link.
enum class Claim
{
    None,
    Parameters, ///< it has an appid and a redirect_uri
    Host,       ///< it names the platform's host
    Path,       ///< it has the platform's path, at whatever host
};

[[nodiscard]] Claim claimOf(QStringView text);

/// A parameter of authorize links begins in it, or their fragment.
[[nodiscard]] bool continuesLink(QStringView text);

} // namespace wxbind
