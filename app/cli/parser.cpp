#include "app/cli/parser.h"

#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/usagewords.h"
#include "core/model/account.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// `userinfo --lang` is the platform's language, not ours.
constexpr auto kGroupWithOwnLang = "userinfo"_L1;

struct RawGlobals
{
    QString apiBase;
    QString authorizeBase;
};

void addGlobalOptions(CLI::App &root, GlobalOptions &options, RawGlobals &raw)
{
    addText(root, "--data", options.dataDir,
            Cli::tr("folder of the database and the settings; else WXBIND_DATA, else the "
                    "platform's application-data folder"),
            "DIR");
    addFlag(root, "--json", options.json, Cli::tr("one JSON document on standard output"));
    addText(root, "--api-base", raw.apiBase,
            Cli::tr("stands in for the account's API address; plain http for loopback only"),
            "URL");
    addText(root, "--authorize-base", raw.authorizeBase,
            Cli::tr("stands in for the account's authorize address"), "URL");
    addText(root, "--lang", options.lang, Cli::tr("language of the sentences: zh_CN or en"), "LANG")
        ->check(CLI::IsMember({"zh_CN", "en"}));
    addFlag(root, "-v,--verbose", options.verbose, Cli::tr("tell on stderr what is being done"));
    addText(root, "--passphrase-file", options.passphraseFile,
            Cli::tr("file whose first line opens the vault where there is no keychain; else "
                    "WXBIND_PASSPHRASE"),
            "FILE");
}

void addGroups(CLI::App &root, Task &chosen)
{
    addAccountCommands(root, chosen);
    addLinkCommands(root, chosen);
    addQrCommands(root, chosen);
    addCallbackCommands(root, chosen);
    addReplyCommands(root, chosen);
    addSignInCommand(root, chosen);
    addTokenCommands(root, chosen);
    addUserInfoCommand(root, chosen);
    addBasicCommands(root, chosen);
    addUserCommands(root, chosen);
    addExchangeCommands(root, chosen);
    addExplainCommand(root, chosen);
    addDiagnoseCommand(root, chosen);
    addDatabaseCommands(root, chosen);
    addSandboxCommand(root, chosen);
    addDemoCommand(root, chosen);
}

/// Empty when `text` may be spoken to.
QString baseFault(const QString &option, const QString &text, QUrl &into)
{
    if (text.isEmpty()) {
        return {};
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty()) {
        return Cli::tr("%1: not an absolute http(s) address").arg(option);
    }
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host())) {
        return Cli::tr("%1: plain http is for loopback addresses only; use https").arg(option);
    }
    into = url;
    return {};
}

QString globalFault(GlobalOptions &options, const RawGlobals &raw)
{
    const QString fault = baseFault(u"--api-base"_s, raw.apiBase, options.apiBase);
    return fault.isEmpty()
               ? baseFault(u"--authorize-base"_s, raw.authorizeBase, options.authorizeBase)
               : fault;
}

} // namespace

Glance glanceAt(const QStringList &arguments)
{
    Glance glance;
    bool ownLang = false;
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != "--"_L1; ++i) {
        const QString &argument = arguments[i];
        glance.json = glance.json || argument == "--json"_L1;
        ownLang = ownLang || argument == kGroupWithOwnLang;
        if (ownLang) {
            continue;
        }
        if (argument == "--lang"_L1 && i + 1 < arguments.size()) {
            glance.lang = arguments[i + 1];
        } else if (argument.startsWith("--lang="_L1)) {
            glance.lang = argument.mid(7);
        }
    }
    return glance;
}

ParsedLine parseLine(int argc, const char *const *argv, const QString &lang)
{
    ParsedLine line;
    RawGlobals raw;
    CLI::App root(Cli::tr("The command line of wxbind, the console for WeChat Official Account "
                          "sign-in.")
                      .toStdString(),
                  "wxbindctl");
    root.fallthrough();
    root.require_subcommand(1);
    root.formatter(usageFormatter());
    nameHelpFlags(root);
    root.set_version_flag("--version", "wxbindctl " WXBIND_VERSION,
                          Cli::tr("the version").toStdString());
    addGlobalOptions(root, line.options, raw);
    root.footer(globalOptionsHelp().toStdString()); // inherited by what is added from here on
    addGroups(root, line.task);
    root.footer(exitStatusHelp().toStdString());
    line.options.lang = lang;
    try {
        root.parse(argc, argv);
        line.usageError = globalFault(line.options, raw);
    } catch (const CLI::CallForHelp &) {
        line.usageError = strayCommandSentence(root);
        line.help = QString::fromStdString(root.help());
    } catch (const CLI::CallForAllHelp &) {
        line.help = QString::fromStdString(root.help("", CLI::AppFormatMode::All));
    } catch (const CLI::CallForVersion &version) {
        line.help = QString::fromLocal8Bit(version.what());
    } catch (const CLI::ParseError &error) {
        line.usageError = usageSentence(root, error);
    }
    return line;
}

} // namespace wxbind
