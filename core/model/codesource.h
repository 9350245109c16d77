#pragma once

#include <QString>

#include <optional>

namespace wxbind {

/// How a code came before the console.
enum class CodeSource
{
    Paste,       ///< "paste"
    Listener,    ///< "listener"
    Picture,     ///< "picture"
    CommandLine, ///< "command-line"
};

[[nodiscard]] QString codeSourceName(CodeSource source);
[[nodiscard]] std::optional<CodeSource> codeSourceFromName(QStringView name);

} // namespace wxbind
