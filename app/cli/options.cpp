#include "app/cli/options.h"

#include "app/cli/cli.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

bool isArgument(const char *name)
{
    return name[0] != '-';
}

// Apart, because lupdate takes a function that returns CLI::App for a member of ::CLI.
QString commandsHeading()
{
    return Cli::tr("Commands");
}

} // namespace

CLI::App &addCommand(CLI::App &parent, const char *name, const QString &help)
{
    CLI::App *command = parent.add_subcommand(name, help.toStdString());
    command->group(commandsHeading().toStdString());
    // The parser makes the help flags before the command knows the heading of its options.
    for (CLI::Option *flag : command->get_options()) {
        flag->group(command->option_defaults()->get_group());
    }
    return *command;
}

CLI::App &addGroup(CLI::App &root, const char *name, const QString &help)
{
    CLI::App &group = addCommand(root, name, help);
    group.require_subcommand(1);
    return group;
}

CLI::Option *addText(CLI::App &app, const char *name, QString &into, const QString &help,
                     const char *meta)
{
    const auto take = [&into](const std::string &value) {
        into = QString::fromStdString(value);
    };
    CLI::Option *option = app.add_option_function<std::string>(name, take, help.toStdString());
    option->type_name(meta);
    return isArgument(name) ? option->required() : option;
}

CLI::Option *addText(CLI::App &app, const char *name, std::optional<QString> &into,
                     const QString &help, const char *meta)
{
    const auto take = [&into](const std::string &value) {
        into = QString::fromStdString(value);
    };
    return app.add_option_function<std::string>(name, take, help.toStdString())->type_name(meta);
}

CLI::Option *addTexts(CLI::App &app, const char *name, QStringList &into, const QString &help,
                      const char *meta)
{
    const auto take = [&into](const std::vector<std::string> &values) {
        for (const std::string &value : values) {
            into.append(QString::fromStdString(value));
        }
    };
    return app.add_option_function<std::vector<std::string>>(name, take, help.toStdString())
        ->type_name(meta)
        ->allow_extra_args(false);
}

CLI::Option *addFlag(CLI::App &app, const char *name, bool &into, const QString &help)
{
    return app.add_flag(name, into, help.toStdString());
}

void addAccount(CLI::App &app, QString &into)
{
    addText(app, "--account", into, Cli::tr("appid of the account"), "APPID")->required();
}

void addOpenId(CLI::App &app, QString &into)
{
    addText(app, "--openid", into, Cli::tr("openid of the person in this account"), "OPENID")
        ->required();
}

void addReveal(CLI::App &app, bool &into)
{
    addFlag(app, "--reveal", into,
            Cli::tr("show codes and tokens in full; this is written to the audit"));
}

void addVerb(CLI::App &group, Task &chosen, const char *name, const QString &help,
             void (*run)(Context &))
{
    addCommand(group, name, help).callback([&chosen, run] { chosen = run; });
}

} // namespace wxbind
