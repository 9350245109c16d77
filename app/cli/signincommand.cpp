#include "app/cli/callbackview.h"
#include "app/cli/cli.h"
#include "app/cli/findingview.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"
#include "app/cli/signinreport.h"
#include "app/cli/textform.h"
#include "core/console/codeage.h"
#include "words/codewords.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString account;
    QString callback;
    bool fresh = false;
};

void declare(CLI::App &app, Options &o)
{
    addAccount(app, o.account);
    addText(app, "CALLBACK", o.callback,
            Cli::tr("code, query, address or log line that came back; - reads standard input"), "");
    addFlag(app, "--fresh", o.fresh,
            Cli::tr("refuse a code that is older than five minutes or was seen before"));
}

void run(Context &context, Console &console, const AppId &account, const Callback &callback)
{
    context.proceed(
        console.signIns.run(account, callback), [&context, &console](const Attempt &attempt) {
            reportSignIn(context, console, attempt, [&context](const SignInReport &report) {
                context.finish(signInAnswer(report));
            });
        });
}

/// What is known of the code is said before it is spent.
void tellHistory(Context &context, const Findings &findings, const CodeHistory &history)
{
    TextForm form;
    form.line(CodeWords::story(history));
    addFindings(form, findings);
    context.output().remark(form.text());
}

void signIn(Context &context, Console &console, const Options &o, const QString &text)
{
    Callback callback = SignInDesk::parse(text);
    if (callback.outcome != Callback::Outcome::Code &&
        callback.outcome != Callback::Outcome::Refused) {
        refuseCallback(context, callback);
        return;
    }
    callback.source = CodeSource::CommandLine;
    context.proceed(console.signIns.seen(callback), [&context, &console, o,
                                                     callback](const CodeHistory &history) {
        const Findings findings = judgeCode(callback, history, console.clock().now());
        if (!findings.isEmpty()) {
            tellHistory(context, findings, history);
        }
        if (o.fresh && !findings.isEmpty()) {
            context.finish(
                Error{Fault::Invalid, 0, {}, findings.first().id, {}},
                {{u"findings"_s, findingsJson(findings)}, {u"seen"_s, historyJson(history)}});
            return;
        }
        run(context, console, AppId(o.account), callback);
    });
}

void start(Context &context, const Options &o)
{
    const auto text = readArgument(o.callback);
    if (!text) {
        context.finish(text.error());
        return;
    }
    const QList<Callback> all = SignInDesk::parseAll(*text);
    if (SignInDesk::codesIn(all) > 1) {
        refuseToGuess(context, all);
        return;
    }
    context.withVault(
        [&context, o, text = *text](Console &console) { signIn(context, console, o, text); });
}

} // namespace

void addSignInCommand(CLI::App &root, Task &chosen)
{
    addVerb<Options>(root, chosen, "signin",
                     Cli::tr("run a callback to its end: exchange, userinfo, bound user"), declare,
                     start);
}

} // namespace wxbind
