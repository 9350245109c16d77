#pragma once

#include <QString>

#include <CLI/CLI.hpp>
#include <memory>

namespace wxbind {

/// The parser's own words in our languages.
[[nodiscard]] std::shared_ptr<CLI::Formatter> usageFormatter();
void nameHelpFlags(CLI::App &root);
/// What is wrong with the command line, and how the command is called.
[[nodiscard]] QString usageSentence(const CLI::App &root, const CLI::ParseError &error);
/// The same for `--help` of a command that is not there; empty when it is.
[[nodiscard]] QString strayCommandSentence(const CLI::App &root);
/// For the end of every command's --help.
[[nodiscard]] QString globalOptionsHelp();
/// The exit statuses, for the end of --help.
[[nodiscard]] QString exitStatusHelp();

} // namespace wxbind
