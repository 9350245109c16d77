#pragma once

#include "app/cli/options.h"

namespace wxbind {

/// What `link check` takes.
struct LinkCheckArguments
{
    QString text;
    QStringList domains;
    QString kind;
    QString account;
};

void declareLinkCheck(CLI::App &app, LinkCheckArguments &arguments);
void checkLinkText(Context &context, const LinkCheckArguments &arguments);

} // namespace wxbind
