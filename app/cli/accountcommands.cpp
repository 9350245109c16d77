#include "app/cli/accountview.h"
#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"

#include <QRegularExpression>

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

struct UpdateOptions
{
    QString appId;
    std::optional<QString> name;
    std::optional<QString> kind;
    QStringList domains;
    std::optional<QString> callbackPath;
    std::optional<QString> componentAppId;
    QString secretFile;
    bool secretStdin = false;
};

struct OneOption
{
    QString appId;
};

void addSecret(CLI::App &app, QString &file, bool &fromStdin)
{
    CLI::Option *option =
        addText(app, "--secret-file", file,
                Cli::tr("file whose first line is the AppSecret, or for kind component the "
                        "platform's component_access_token, which lives two hours and then has to "
                        "be stored anew; else WXBIND_SECRET"),
                "FILE");
    addFlag(app, "--secret-stdin", fromStdin,
            Cli::tr("the AppSecret is the first line of standard input"))
        ->excludes(option);
}

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
    addSecret(app, o.secretFile, o.secretStdin);
}

void declareUpdate(CLI::App &app, UpdateOptions &o)
{
    addText(app, "APPID", o.appId, Cli::tr("appid of the account"), "");
    addText(app, "--name", o.name, Cli::tr("what you call the account"), "NAME");
    addText(app, "--kind", o.kind, Cli::tr("service, test, website or component"), "KIND")
        ->check(CLI::IsMember({"service", "test", "website", "component"}));
    addTexts(app, "--domain", o.domains,
             Cli::tr("stands in for all hosts noted so far; may be given several times"), "HOST");
    addText(app, "--callback-path", o.callbackPath, Cli::tr("path the listener accepts"), "PATH");
    addText(app, "--component-appid", o.componentAppId,
            Cli::tr("appid of the third-party platform, for kind component"), "APPID");
    addSecret(app, o.secretFile, o.secretStdin);
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

/// Every AppSecret seen is 32 hex digits (facts sheet, section 2); a remark, for WeChat may change
/// it.
void remarkOnSecret(Context &context, const Account &account, const std::optional<Secret> &secret)
{
    static const QRegularExpression shape(u"\\A[0-9A-Fa-f]{32}\\z"_s);
    const bool judged = secret && account.kind != AccountKind::Component && !account.isSandbox();
    if (judged && !shape.match(QString::fromUtf8(secret->reveal())).hasMatch()) {
        context.output().remark(
            Cli::tr("Warning: this does not look like an AppSecret, which has 32 hex digits."));
    }
}

Said addSaid(const Error &error)
{
    if (error.fault != Fault::Conflict) {
        return {};
    }
    return {Cli::tr("This account is here already. Nothing was changed."),
            Cli::tr("Change it, or store a new secret, with: wxbindctl account update APPID")};
}

Said removeSaid(const Error &error)
{
    if (error.fault != Fault::Conflict) {
        return {};
    }
    return {Cli::tr("Sign-in attempts or bound users name this account, so it stays. Nothing was "
                    "changed."),
            Cli::tr("Keep it for the record; to stop sign-ins with it, store another secret with "
                    "wxbindctl account update.")};
}

void add(Context &context, const AddOptions &o)
{
    const auto secret = readSecret({o.secretFile, o.secretStdin, "WXBIND_SECRET"});
    if (!secret) {
        context.finish(secret.error());
        return;
    }
    const Account wanted = accountFrom(o, context.options());
    remarkOnSecret(context, wanted, *secret);
    context.explainBy(addSaid);
    const auto work = [&context, account = wanted, secret = *secret](Console &console) {
        context.settle(console.accounts.add(account, secret), accountAnswer);
    };
    if (*secret) {
        context.withVault(work);
    } else {
        context.withConsole(work);
    }
}

Account changed(Account account, const UpdateOptions &o, const GlobalOptions &global)
{
    account.name = o.name.value_or(account.name);
    account.kind = o.kind ? accountKindFromName(*o.kind).value_or(account.kind) : account.kind;
    account.domains = o.domains.isEmpty() ? account.domains : o.domains;
    account.callbackPath = o.callbackPath.value_or(account.callbackPath);
    account.componentAppId = AppId(o.componentAppId.value_or(account.componentAppId.text()));
    account.apiBase = global.apiBase.isEmpty() ? account.apiBase : global.apiBase;
    account.authorizeBase =
        global.authorizeBase.isEmpty() ? account.authorizeBase : global.authorizeBase;
    return account;
}

void update(Context &context, const UpdateOptions &o)
{
    const auto secret = readSecret({o.secretFile, o.secretStdin, "WXBIND_SECRET"});
    if (!secret) {
        context.finish(secret.error());
        return;
    }
    const auto work = [&context, o, secret = *secret](Console &console) {
        context.proceed(console.accounts.get(AppId(o.appId)),
                        [&context, &console, o, secret](const Account &account) {
                            const Account wanted = changed(account, o, context.options());
                            remarkOnSecret(context, wanted, secret);
                            context.settle(console.accounts.update(wanted, secret), accountAnswer);
                        });
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
    context.explainBy(removeSaid);
    context.withConsole([&context, id = AppId(o.appId)](Console &console) {
        context.proceed(console.accounts.get(id), [&context, &console](const Account &account) {
            context.settle(console.accounts.remove(account.appId), [account](Unit) {
                Account gone = account;
                gone.hasSecret = false; // it went with the account
                return accountAnswer(gone);
            });
        });
    });
}

void check(Context &context, const OneOption &o)
{
    context.withVaultIfAny([&context, id = AppId(o.appId)](Console &console) {
        context.settle(console.accounts.check(id), checksAnswer);
    });
}

} // namespace

void addAccountCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group = addGroup(root, "account", Cli::tr("the WeChat accounts this console serves"));
    addVerb<AddOptions>(group, chosen, "add", Cli::tr("add an account"), declareAdd, add);
    addVerb<UpdateOptions>(group, chosen, "update",
                           Cli::tr("change an account, or store a new secret; what is not named "
                                   "stays"),
                           declareUpdate, update);
    addVerb(group, chosen, "list", Cli::tr("all accounts"), list);
    addVerb<OneOption>(group, chosen, "show", Cli::tr("one account"), declareOne, show);
    addVerb<OneOption>(group, chosen, "remove", Cli::tr("remove an account and its secret"),
                       declareOne, remove);
    addVerb<OneOption>(group, chosen, "check",
                       Cli::tr("DNS, TLS, clock, basic token, whitelist and domains"), declareOne,
                       check);
}

} // namespace wxbind
