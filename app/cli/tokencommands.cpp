#include "app/cli/callbackview.h"
#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"
#include "app/cli/tokenview.h"

#include <algorithm>

namespace wxbind {

namespace {

struct ExchangeOptions
{
    QString account;
    QString code;
    bool reveal = false;
};

struct KeptOptions
{
    QString account;
    QString openId;
    bool reveal = false;

    [[nodiscard]] Identity identity() const { return {AppId(account), OpenId(openId)}; }
};

void declareExchange(CLI::App &app, ExchangeOptions &o)
{
    addAccount(app, o.account);
    addText(app, "CODE", o.code,
            Cli::tr("the code, or the address that brought it; - reads standard input"), "");
    addReveal(app, o.reveal);
}

void declareKept(CLI::App &app, KeptOptions &o)
{
    addAccount(app, o.account);
    addOpenId(app, o.openId);
    addReveal(app, o.reveal);
}

/// The answer, after the audit knows of it where the tokens are shown in full.
void show(Context &context, Console &console, const Async<TokenView> &token, bool reveal)
{
    context.proceed(token, [&context, &console, reveal](const TokenView &view) {
        if (!reveal) {
            context.finish(tokenAnswer(view, false));
            return;
        }
        context.settle(console.tokens.reveal(view.token.identity),
                       [exchange = view.exchange](TokenView opened) {
                           opened.exchange = exchange;
                           return tokenAnswer(opened, true);
                       });
    });
}

/// An address, a query or a log line: the code has to be taken out of it.
bool isMoreThanACode(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c == u'?' || c == u'&' || c == u'=' || c == u'/';
    });
}

void exchange(Context &context, const ExchangeOptions &o)
{
    const auto code = readArgument(o.code);
    if (!code) {
        context.finish(code.error());
        return;
    }
    const QString text = code->trimmed();
    Secret bare(text);
    if (isMoreThanACode(text)) {
        const Callback callback = SignInDesk::parse(text);
        if (callback.outcome != Callback::Outcome::Code) {
            refuseCallback(context, callback);
            return;
        }
        bare = callback.code;
    }
    context.withVault([&context, o, code = bare](Console &console) {
        show(context, console, console.tokens.exchange(AppId(o.account), code), o.reveal);
    });
}

void refresh(Context &context, const KeptOptions &o)
{
    context.withVault([&context, o](Console &console) {
        show(context, console, console.tokens.refresh(o.identity()), o.reveal);
    });
}

void verify(Context &context, const KeptOptions &o)
{
    context.withVault([&context, o](Console &console) {
        show(context, console, console.tokens.verify(o.identity()), o.reveal);
    });
}

} // namespace

void addTokenCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group = addGroup(root, "token", Cli::tr("web tokens, steps 2 and 3, one by one"));
    addVerb<ExchangeOptions>(group, chosen, "exchange",
                             Cli::tr("spend a code for a token; binds nobody, is never retried"),
                             declareExchange, exchange);
    addVerb<KeptOptions>(group, chosen, "refresh", Cli::tr("refresh the kept token"), declareKept,
                         refresh);
    addVerb<KeptOptions>(group, chosen, "verify",
                         Cli::tr("ask the platform whether the kept token is good"), declareKept,
                         verify);
}

} // namespace wxbind
