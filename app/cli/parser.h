#pragma once

#include "app/cli/options.h"

#include <optional>

namespace wxbind {

/// What must be known before the options have names: the language they are explained in, and how
/// to say that they cannot be read.
struct Glance
{
    QString lang; ///< empty when none was given
    bool json = false;
};
[[nodiscard]] Glance glanceAt(const QStringList &arguments);

/// A command line that was read: a task to run, or a text (help, version) that is the answer, or
/// the sentence that says what is wrong with it.
struct ParsedLine
{
    GlobalOptions options;
    Task task;
    QString help;
    QString usageError;
};
[[nodiscard]] ParsedLine parseLine(int argc, const char *const *argv, const QString &lang);

} // namespace wxbind
