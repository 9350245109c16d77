#pragma once

#include "app/cli/exitstatus.h"
#include "core/base/error.h"

#include <QJsonObject>

namespace wxbind {

/// What a command knows better than the general sentences; an empty part leaves the general one.
struct Said
{
    QString message;
    QString fix;
};

/// The "error" object of the contract.
[[nodiscard]] QJsonObject errorJson(const Error &error, ExitStatus exit, const Said &said = {});
/// A whole failure document for a command line that cannot be used.
[[nodiscard]] QJsonObject usageJson(const QString &message);
/// What happened and how to go on, for people.
[[nodiscard]] QString errorText(const Error &error, const Said &said = {});

} // namespace wxbind
