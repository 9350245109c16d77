#include "app/cli/usageformatter.h"

#include "app/cli/textform.h"

namespace wxbind {

using namespace Qt::StringLiterals;

std::string UsageFormatter::make_option(const CLI::Option *option, bool positional) const
{
    return row(make_option_name(option, positional) + make_option_opts(option),
               make_option_desc(option));
}

std::string UsageFormatter::make_subcommand(const CLI::App *command) const
{
    return row(command->get_display_name(true), command->get_description());
}

/// A name that leaves no room has its description on the next line.
std::string UsageFormatter::row(const std::string &name, const std::string &description) const
{
    const int width = static_cast<int>(get_column_width());
    const QString left = u"  "_s + QString::fromStdString(name);
    const QString indent = u'\n' + QString(width, u' ');
    QString text = left;
    if (!description.empty()) {
        text = columnsOf(left) < width ? padded(left, width) : QString(left + indent);
        text += QString::fromStdString(description).replace(u'\n', indent);
    }
    return QString(text + u'\n').toStdString();
}

} // namespace wxbind
