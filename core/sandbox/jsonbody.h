#pragma once

#include "core/sandbox/request.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace wxbind::sandbox {

/// The object a POST carries, or the errcode: 44002 without a body, 47001 when it is no JSON.
[[nodiscard]] tl::expected<QJsonObject, int> jsonBody(const Request &request);
/// A member as text; empty when it is absent or something else.
[[nodiscard]] QByteArray textOf(const QJsonObject &object, QLatin1StringView name);

} // namespace wxbind::sandbox
