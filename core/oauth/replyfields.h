#pragma once

#include "core/model/finding.h"
#include "core/model/ids.h"
#include "core/oauth/replybody.h"

#include <QStringList>

namespace wxbind {

/// Looks at a successful reply with the eyes of its endpoint: what is missing or of the wrong type.
/// An error means that the reply cannot be used; a warning that one field is left out. Unknown
/// endpoints have no rules and no findings.
[[nodiscard]] Findings checkReplyFields(const QString &endpoint, const QJsonObject &fields);

/// successFields() and checkReplyFields() in one: a value can be picked from without fear.
[[nodiscard]] Result<QJsonObject> checkedFields(const HttpReply &reply, const QString &endpoint);

/// An identifier or token; an empty one is none.
template <class Id>
[[nodiscard]] std::optional<Id> idField(const QJsonObject &fields, QLatin1StringView key)
{
    const std::optional<QString> text = textField(fields, key);
    return text && !text->isEmpty() ? std::optional<Id>(Id(*text)) : std::nullopt;
}
/// 0, 1, "0", "1", true or false; nothing when absent or something else.
[[nodiscard]] std::optional<bool> flagField(const QJsonObject &fields, QLatin1StringView key);
/// The texts of an array; what is no text in it is left out.
[[nodiscard]] QStringList listField(const QJsonObject &fields, QLatin1StringView key);

} // namespace wxbind
