#pragma once

#include "app/cli/options.h"

namespace wxbind {

// One file per group; each adds its verbs to the parser.
void addAccountCommands(CLI::App &root, Task &chosen);
void addLinkCommands(CLI::App &root, Task &chosen);
/// `link list`, `show`, `again`, `expire`.
void addLinkBookVerbs(CLI::App &group, Task &chosen);
void addQrCommands(CLI::App &root, Task &chosen);
void addCallbackCommands(CLI::App &root, Task &chosen);
void addReplyCommands(CLI::App &root, Task &chosen);
void addSignInCommand(CLI::App &root, Task &chosen);
void addTokenCommands(CLI::App &root, Task &chosen);
void addUserInfoCommand(CLI::App &root, Task &chosen);
void addBasicCommands(CLI::App &root, Task &chosen);
void addUserCommands(CLI::App &root, Task &chosen);
void addExchangeCommands(CLI::App &root, Task &chosen);
void addExplainCommand(CLI::App &root, Task &chosen);
void addDiagnoseCommand(CLI::App &root, Task &chosen);
void addDatabaseCommands(CLI::App &root, Task &chosen);
void addSandboxCommand(CLI::App &root, Task &chosen);
void addDemoCommand(CLI::App &root, Task &chosen);

// Verbs that stand in files of their own.
void addSheetVerb(CLI::App &group, Task &chosen); ///< `qr sheet`
void addBatchVerb(CLI::App &group, Task &chosen); ///< `link batch`

} // namespace wxbind
