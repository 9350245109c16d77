#include "app/cli/accountview.h"
#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct AddOptions
{
    QString appId;
    QString name;
    QString kind = u"service"_s;
    QStringList domains;
    QString callbackPath;
    QString componentAppId;
    QString secretFile;
    bool secretStdin = false;
};

struct OneOption
{
    QString appId;
};

void declareAdd(CLI::App &app, AddOptions &o)
{
    addText(app, "--appid", o.appId, Cli::tr("appid: wx and 16 hex digits"), "APPID")->required();
    addText(app, "--name", o.name, Cli::tr("what you call the account"), "NAME")->required();
    addText(app, "--kind", o.kind, Cli::tr("service (default), test, website or component"), "KIND")
        ->check(CLI::IsMember({"service", "test", "website", "component"}));
    addTexts(app, "--domain", o.domains,
             Cli::tr("registered web-authorization host; may be given several times"), "HOST");
    addText(app, "--callback-path", o.callbackPath,
            Cli::tr("path the listener accepts (default /wx/callback)"), "PATH");
    addText(app, "--component-appid", o.componentAppId,
            Cli::tr("appid of the third-party platform, for kind component"), "APPID");
    CLI::Option *file = addText(app, "--secret-file", o.secretFile,
                                Cli::tr("file whose first line is the AppSecret; else "
                                        "WXBIND_SECRET"),
                                "FILE");
    addFlag(app, "--secret-stdin", o.secretStdin,
            Cli::tr("the AppSecret is the first line of standard input"))
        ->excludes(file);
}

Account accountFrom(const AddOptions &o, const GlobalOptions &global)
{
    Account account;
    account.appId = AppId(o.appId);
    account.name = o.name;
    account.kind = accountKindFromName(o.kind).value_or(AccountKind::Service);
    for (const QString &domain : o.domains) {
        account.domains.append(domain.toLower());
    }
    account.apiBase = global.apiBase.isEmpty() ? defaultApiBase() : global.apiBase;
    account.authorizeBase =
        global.authorizeBase.isEmpty() ? defaultAuthorizeBase() : global.authorizeBase;
    if (!o.callbackPath.isEmpty()) {
        account.callbackPath = o.callbackPath;
    }
    account.componentAppId = AppId(o.componentAppId);
    return account;
}

void add(Context &context, const AddOptions &o)
{
    const auto secret = readSecret({o.secretFile, o.secretStdin, "WXBIND_SECRET"});
    if (!secret) {
        context.finish(secret.error());
        return;
    }
    const auto work = [&context, account = accountFrom(o, context.options()),
                       secret = *secret](Console &console) {
        context.settle(console.accounts.add(account, secret), accountAnswer);
    };
    if (*secret) {
        context.withVault(work);
    } else {
        context.withConsole(work);
    }
}

void list(Context &context)
{
    context.withConsole(
        [&context](Console &console) { context.settle(console.accounts.list(), accountsAnswer); });
}

void declareOne(CLI::App &app, OneOption &o)
{
    addText(app, "APPID", o.appId, Cli::tr("appid of the account"), "");
}

void show(Context &context, const OneOption &o)
{
    context.withConsole([&context, id = AppId(o.appId)](Console &console) {
        context.settle(console.accounts.get(id), accountAnswer);
    });
}

void remove(Context &context, const OneOption &o)
{
    context.withConsole([&context, id = AppId(o.appId)](Console &console) {
        context.proceed(console.accounts.get(id), [&context, &console](const Account &account) {
            context.settle(console.accounts.remove(account.appId),
                           [account](Unit) { return accountAnswer(account); });
        });
    });
}

void check(Context &context, const OneOption &o)
{
    context.withConsole([&context, id = AppId(o.appId)](Console &console) {
        context.settle(console.accounts.check(id), checksAnswer);
    });
}

} // namespace

void addAccountCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group = addGroup(root, "account", Cli::tr("the WeChat accounts this console serves"));
    addVerb<AddOptions>(group, chosen, "add", Cli::tr("add an account"), declareAdd, add);
    addVerb(group, chosen, "list", Cli::tr("all accounts"), list);
    addVerb<OneOption>(group, chosen, "show", Cli::tr("one account"), declareOne, show);
    addVerb<OneOption>(group, chosen, "remove", Cli::tr("remove an account and its secret"),
                       declareOne, remove);
    addVerb<OneOption>(group, chosen, "check",
                       Cli::tr("DNS, TLS, clock, basic token, whitelist and domains"), declareOne,
                       check);
}

} // namespace wxbind
