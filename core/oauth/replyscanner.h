#pragma once

#include "core/model/finding.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace wxbind {

/// What one pass over the bytes of a reply found. `fields` holds a value only for one whole JSON
/// object without duplicate keys; otherwise `findings` has the error that says why.
struct ReplyScan
{
    std::optional<QJsonObject> fields;
    Findings findings;
};

inline constexpr qsizetype kReplyLimit = 8 * 1024 * 1024;

/// Strict JSON, except that what WeChat has really sent inside strings is repaired: a control byte,
/// a byte that is not UTF-8 and a surrogate without partner each become U+FFFD, so that nothing is
/// silently shortened into another value. A leading BOM is dropped. Any bytes, linear time.
[[nodiscard]] ReplyScan scanReply(const QByteArray &body);

/// The beginning of a body for an error's detail: on one line, at most 120 characters, with
/// everything masked that could be a token.
[[nodiscard]] QString maskedBeginning(const QByteArray &body);

} // namespace wxbind
