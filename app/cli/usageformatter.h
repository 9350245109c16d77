#pragma once

#include <CLI/CLI.hpp>

namespace wxbind {

/// The parser's help, with its second column where a terminal shows it: a Chinese character takes
/// two columns and three bytes, and the parser counts bytes.
class UsageFormatter final : public CLI::Formatter
{
public:
    [[nodiscard]] std::string make_option(const CLI::Option *option,
                                          bool positional) const override;
    [[nodiscard]] std::string make_subcommand(const CLI::App *command) const override;

private:
    [[nodiscard]] std::string row(const std::string &name, const std::string &description) const;
};

} // namespace wxbind
