#include "app/cli/callbacklisten.h"
#include "app/cli/callbackphone.h"
#include "app/cli/callbackrelay.h"
#include "app/cli/callbackview.h"
#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct ParseOptions
{
    QString text;
    QString sentState;
    bool seen = false;
};

void declareParse(CLI::App &app, ParseOptions &o)
{
    addText(app, "TEXT", o.text,
            Cli::tr("code, query, address or log line that came back; - reads standard input"), "");
    addText(app, "--sent-state", o.sentState, Cli::tr("the state that was sent, to be compared"),
            "STATE");
    addFlag(app, "--seen", o.seen,
            Cli::tr("ask the journal of codes, and enter these: when each was seen before"));
}

void parse(Context &context, const ParseOptions &o)
{
    const auto text = readArgument(o.text);
    if (!text) {
        context.finish(text.error());
        return;
    }
    const StateToken sent(o.sentState);
    const QList<Callback> all = SignInDesk::parseAll(*text, sent);
    const Answer answer = callbacksAnswer(
        all.isEmpty() ? QList<Callback>{SignInDesk::parse(*text, sent)} : all, CodeShown::Full);
    if (!o.seen) {
        context.finish(answer);
        return;
    }
    context.withConsole([&context, all, answer](Console &console) {
        context.proceed(console.signIns.see(all, CodeSource::CommandLine),
                        [&context, &console, all, answer](const QList<CodeHistory> &histories) {
                            Answer told = answer;
                            addHistories(told, all, histories, console.clock().now());
                            context.finish(told);
                        });
    });
}

void declareListen(CLI::App &app, ListenOptions &o)
{
    addAccount(app, o.account);
    addNumber(app, "--port", o.port, 0, 65535, Cli::tr("loopback port; 0 (default): a free one"));
    addNumber(app, "--timeout", o.timeoutSeconds, 0, 86400,
              Cli::tr("stop after so many seconds; 0 (default): when interrupted"));
    addNumber(app, "--count", o.count, 0, 1000000,
              Cli::tr("stop after so many callbacks; 0 (default): no limit"));
    addFlag(app, "--sign-in", o.signIn,
            Cli::tr("sign each callback in and print what became of it"));
    addReveal(app, o.reveal);
}

} // namespace

void addCallbackCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group = addGroup(root, "callback", Cli::tr("what comes back from WeChat"));
    addVerb<ParseOptions>(group, chosen, "parse", Cli::tr("take a callback apart; sends nothing"),
                          declareParse, parse);
    addVerb<ListenOptions>(group, chosen, "listen",
                           Cli::tr("catch callbacks on loopback, one document each"), declareListen,
                           listenForCallbacks);
    addCallbackPhone(group, chosen);
    addCallbackRelay(group, chosen);
}

} // namespace wxbind
