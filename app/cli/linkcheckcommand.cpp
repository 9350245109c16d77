#include "app/cli/linkcheckcommand.h"

#include "app/cli/cli.h"
#include "app/cli/inputs.h"
#include "app/cli/linkcheckview.h"
#include "core/console/linkdesk.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// The kinds of accounts, and the pages of links as the answer names them.
std::optional<AccountKind> kindFrom(const QString &name)
{
    if (name == "oauth2"_L1) {
        return AccountKind::Service;
    }
    return name == "qrconnect"_L1 ? AccountKind::Website : accountKindFromName(name);
}

void answer(Context &context, const LinkCheckArguments &o, Account account)
{
    const GlobalOptions &global = context.options();
    account.apiBase = global.apiBase.isEmpty() ? account.apiBase : global.apiBase;
    account.authorizeBase =
        global.authorizeBase.isEmpty() ? account.authorizeBase : global.authorizeBase;
    const auto text = readArgument(o.text);
    if (!text) {
        context.finish(text.error());
        return;
    }
    const LinkCheckOptions options{o.domains, kindFrom(o.kind), std::move(account)};
    context.finish(linkCheckAnswer(LinkDesk::check(*text, options)));
}

} // namespace

void declareLinkCheck(CLI::App &app, LinkCheckArguments &o)
{
    addText(app, "LINK", o.text, Cli::tr("the link, or a text that has it; - reads standard input"),
            "");
    addTexts(app, "--domain", o.domains,
             Cli::tr("a registered domain: host, host:port or https://host"), "D");
    addText(app, "--kind", o.kind,
            Cli::tr("service, test, website or component; also oauth2 or qrconnect"), "K");
    addText(app, "--account", o.account,
            Cli::tr("compare with this account: its appid, domains and kind"), "A");
}

void checkLinkText(Context &context, const LinkCheckArguments &o)
{
    if (!o.kind.isEmpty() && !kindFrom(o.kind)) {
        context.finishUsage(Cli::tr("--kind is service, test, website or component."));
        return;
    }
    if (o.account.isEmpty()) {
        answer(context, o, Account());
        return;
    }
    context.withConsole([&context, o](Console &console) {
        context.proceed(console.accounts.get(AppId(o.account)),
                        [&context, o](const Account &account) { answer(context, o, account); });
    });
}

} // namespace wxbind
