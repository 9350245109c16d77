#pragma once

#include "app/cli/context.h"

#include <QStringList>

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <optional>

namespace wxbind {

/// The command that was asked for; the parser chooses it, the event loop runs it.
using Task = std::function<void(Context &)>;

/// One word of the command line, listed in its parent's help.
[[nodiscard]] CLI::App &addCommand(CLI::App &parent, const char *name, const QString &help);
/// A group of verbs: `account`, `token`, …
[[nodiscard]] CLI::App &addGroup(CLI::App &root, const char *name, const QString &help);

/// Options that hold QStrings. `name` is an option ("--out") or, without dashes, an argument that
/// must be given.
CLI::Option *addText(CLI::App &app, const char *name, QString &into, const QString &help,
                     const char *meta = "TEXT");
/// Nothing unless the option stood there: `--state ""` is an empty text.
CLI::Option *addText(CLI::App &app, const char *name, std::optional<QString> &into,
                     const QString &help, const char *meta = "TEXT");
CLI::Option *addTexts(CLI::App &app, const char *name, QStringList &into, const QString &help,
                      const char *meta = "TEXT");
CLI::Option *addFlag(CLI::App &app, const char *name, bool &into, const QString &help);
template <class Number>
CLI::Option *addNumber(CLI::App &app, const char *name, Number &into, Number from, Number to,
                       const QString &help)
{
    return app.add_option(name, into, help.toStdString())
        ->check(CLI::Range(from, to))
        ->type_name("N");
}

/// `--account A`, required.
void addAccount(CLI::App &app, QString &into);
/// `--openid O`, required.
void addOpenId(CLI::App &app, QString &into);
void addReveal(CLI::App &app, bool &into);

/// One verb: `declare(app, options)` names its options, `run(context, options)` does it.
template <class Options>
void addVerb(CLI::App &group, Task &chosen, const char *name, const QString &help,
             void (*declare)(CLI::App &, Options &), void (*run)(Context &, const Options &))
{
    auto options = std::make_shared<Options>();
    CLI::App &verb = addCommand(group, name, help);
    declare(verb, *options);
    verb.callback([&chosen, options, run] {
        chosen = [options, run](Context &context) {
            run(context, *options);
        };
    });
}

/// A verb without options of its own.
void addVerb(CLI::App &group, Task &chosen, const char *name, const QString &help,
             void (*run)(Context &));

} // namespace wxbind
