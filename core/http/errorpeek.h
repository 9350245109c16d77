#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace wxbind {

/// The error fields of a reply, for its record only: read from anything that looks like them, also
/// out of a body that is no JSON. The step's own parser decides what a reply means.
struct ErrorPeek
{
    std::optional<int> errcode;
    QString errmsg;
    QString rid; ///< rid, or the older req_id and hint forms
};

[[nodiscard]] ErrorPeek peekError(const QByteArray &body);

/// The rid inside an errmsg, or the older req_id or hint; empty when there is none.
[[nodiscard]] QString ridIn(const QString &errmsg);

} // namespace wxbind
