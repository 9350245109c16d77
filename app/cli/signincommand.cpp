#include "app/cli/callbackview.h"
#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"
#include "app/cli/signinreport.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString account;
    QString callback;
};

void declare(CLI::App &app, Options &o)
{
    addAccount(app, o.account);
    addText(app, "CALLBACK", o.callback,
            Cli::tr("code, query, address or log line that came back; - reads standard input"), "");
}

void signIn(Context &context, Console &console, const AppId &account, const QString &text)
{
    const QList<Callback> all = SignInDesk::parseAll(text);
    if (SignInDesk::codesIn(all) > 1) {
        refuseToGuess(context, all);
        return;
    }
    const Callback callback = SignInDesk::parse(text);
    if (callback.outcome != Callback::Outcome::Code &&
        callback.outcome != Callback::Outcome::Refused) {
        refuseCallback(context, callback);
        return;
    }
    context.proceed(
        console.signIns.run(account, callback), [&context, &console](const Attempt &attempt) {
            reportSignIn(context, console, attempt, [&context](const SignInReport &report) {
                context.finish(signInAnswer(report));
            });
        });
}

void run(Context &context, const Options &o)
{
    const auto text = readArgument(o.callback);
    if (!text) {
        context.finish(text.error());
        return;
    }
    context.withVault([&context, account = AppId(o.account), text = *text](Console &console) {
        signIn(context, console, account, text);
    });
}

} // namespace

void addSignInCommand(CLI::App &root, Task &chosen)
{
    addVerb<Options>(root, chosen, "signin",
                     Cli::tr("run a callback to its end: exchange, userinfo, bound user"), declare,
                     run);
}

} // namespace wxbind
