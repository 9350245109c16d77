#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wxbind {

inline constexpr qint64 kLargestInput = qint64(16) * 1024 * 1024;

/// All of standard input. Cancelled when Ctrl-C came while waiting.
[[nodiscard]] Result<QByteArray> readStandardInput();
/// The bytes of a file; `-` is standard input. NotFound, or Invalid when it cannot be read.
[[nodiscard]] Result<QByteArray> readFile(const QString &file);
/// An argument as text, to be passed on as it is: Invalid when standard input is not UTF-8.
[[nodiscard]] Result<QString> readExactArgument(const QString &argument);
/// An argument as text; `-` is standard input without its last line end. Bytes that are not UTF-8
/// become U+FFFD: a log line in another encoding still shows its ASCII part.
[[nodiscard]] Result<QString> readArgument(const QString &argument);

struct SecretSource
{
    QString file;
    bool fromStdin = false;
    const char *environment = nullptr;
};
/// The first line of the file, of standard input, or the variable; nothing when none was given.
[[nodiscard]] Result<std::optional<Secret>> readSecret(const SecretSource &source);

} // namespace wxbind
