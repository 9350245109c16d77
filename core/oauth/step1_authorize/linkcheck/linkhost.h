#pragma once

#include <QString>

namespace wxbind {

/// What the host of a link is, held against the right one.
enum class HostLikeness
{
    Same,
    OtherCase, ///< the same in other letters: browsers write it small
    Family,    ///< another host of WeChat, WeCom or their programming interface
    Lookalike, ///< made to look like it, or a slip away from it
    Unrelated,
};

[[nodiscard]] HostLikeness likenessOf(const QString &host, const QString &right);

} // namespace wxbind
