#include "app/cli/usagewords.h"

#include "app/cli/cli.h"
#include "app/cli/usageformatter.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// The deepest command that was reached: its usage line is the one that helps.
const CLI::App &reached(const CLI::App &root)
{
    const CLI::App *app = &root;
    while (!app->get_subcommands().empty()) {
        app = app->get_subcommands().front();
    }
    return *app;
}

QString nameOf(const CLI::App &app)
{
    const QString own = QString::fromStdString(app.get_name());
    return app.get_parent() == nullptr ? own : nameOf(*app.get_parent()) + u' ' + own;
}

/// What stood where a command was expected; the parser itself only says that one is missing.
QString strayWord(const CLI::App &root)
{
    const std::vector<std::string> rest = root.remaining(true);
    return rest.empty() ? QString() : QString::fromStdString(rest.front());
}

QString problem(const CLI::App &root, const CLI::App &app, const CLI::ParseError &error)
{
    const QString kind = QString::fromStdString(error.get_name());
    const QString detail = QString::fromLocal8Bit(error.what());
    const bool wantsCommand = app.get_require_subcommand_min() > 0 && app.get_subcommands().empty();
    if (kind == "RequiredError"_L1 && wantsCommand) {
        const QString stray = strayWord(root);
        return stray.isEmpty() ? Cli::tr("A command is missing.")
                               : Cli::tr("There is no such command: %1").arg(stray);
    }
    if (kind == "RequiredError"_L1) {
        return Cli::tr("Something is missing: %1").arg(detail);
    }
    if (kind == "ExtrasError"_L1) {
        return Cli::tr("This is not understood here: %1").arg(detail);
    }
    if (kind == "ConversionError"_L1 || kind == "ValidationError"_L1) {
        return Cli::tr("This value cannot be used: %1").arg(detail);
    }
    if (kind == "ArgumentMismatch"_L1) {
        return Cli::tr("An option wants another number of values: %1").arg(detail);
    }
    if (kind == "ExcludesError"_L1 || kind == "RequiresError"_L1) {
        return Cli::tr("These options do not go together: %1").arg(detail);
    }
    return Cli::tr("The command line cannot be read: %1").arg(detail);
}

} // namespace

std::shared_ptr<CLI::Formatter> usageFormatter()
{
    auto formatter = std::make_shared<UsageFormatter>();
    const auto label = [&formatter](const char *key, const QString &text) {
        formatter->label(key, text.toStdString());
    };
    label("Usage", Cli::tr("Usage"));
    label("OPTIONS", Cli::tr("OPTIONS"));
    label("Positionals", Cli::tr("Arguments"));
    label("SUBCOMMAND", Cli::tr("COMMAND"));
    label("SUBCOMMANDS", Cli::tr("COMMANDS"));
    label("REQUIRED", Cli::tr("(required)"));
    label("Needs", Cli::tr("Needs"));
    label("Excludes", Cli::tr("Not with"));
    formatter->column_width(34);
    return formatter;
}

void nameHelpFlags(CLI::App &root)
{
    root.option_defaults()->group(Cli::tr("Options").toStdString());
    root.set_help_flag("-h,--help", Cli::tr("this help").toStdString());
    root.set_help_all_flag("--help-all", Cli::tr("the help of every command").toStdString());
}

QString usageSentence(const CLI::App &root, const CLI::ParseError &error)
{
    const CLI::App &app = reached(root);
    return problem(root, app, error) + u'\n' +
           Cli::tr("Run \"%1 --help\" to see how it is called.").arg(nameOf(app));
}

QString strayCommandSentence(const CLI::App &root)
{
    const CLI::App &app = reached(root);
    const bool wantsCommand = app.get_require_subcommand_min() > 0 && app.get_subcommands().empty();
    const QString stray = wantsCommand ? strayWord(root) : QString();
    if (stray.isEmpty() || stray.startsWith(u'-')) {
        return {};
    }
    return Cli::tr("There is no such command: %1").arg(stray) + u'\n' +
           Cli::tr("Run \"%1 --help\" to see how it is called.").arg(nameOf(app));
}

QString globalOptionsHelp()
{
    return Cli::tr("The options of wxbindctl itself (--data, --json, --api-base, --authorize-base, "
                   "--lang, -v, --passphrase-file) may stand here too; see wxbindctl --help.");
}

QString exitStatusHelp()
{
    return Cli::tr("Exit status: 0 done, 1 internal error, 2 wrong usage or no way into the "
                   "vault, 3 network, 4 the platform answered with an errcode, 5 database, "
                   "6 conflict, stale or held, 7 input judged bad, 8 not found, 130 cancelled.");
}

} // namespace wxbind
