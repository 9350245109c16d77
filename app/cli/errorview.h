#pragma once

#include "app/cli/exitstatus.h"
#include "core/base/error.h"

#include <QJsonObject>

namespace wxbind {

/// The "error" object of the contract.
[[nodiscard]] QJsonObject errorJson(const Error &error, ExitStatus exit);
/// A whole failure document for a command line that cannot be used.
[[nodiscard]] QJsonObject usageJson(const QString &message);
/// What happened and how to go on, for people.
[[nodiscard]] QString errorText(const Error &error);

} // namespace wxbind
