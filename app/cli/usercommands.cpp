#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/inputs.h"
#include "app/cli/userview.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct FindOptions
{
    QString text;
    QString account;
    int limit = 50;
    QString after;
};

struct ShowOptions
{
    QString who;
    bool reveal = false;
};

void declareList(CLI::App &app, FindOptions &o)
{
    addText(app, "--account", o.account, Cli::tr("only people of this account"), "APPID");
    addNumber(app, "--limit", o.limit, 1, 10000, Cli::tr("at most so many (default 50)"));
    addText(app, "--after", o.after, Cli::tr("go on after this cursor of the page before"),
            "CURSOR");
}

void declareFind(CLI::App &app, FindOptions &o)
{
    declareList(app, o);
    addText(app, "QUERY", o.text,
            Cli::tr("user id, openid, unionid or any part of a nickname; - reads standard input"),
            "");
}

void find(Context &context, const FindOptions &o)
{
    const auto text = readArgument(o.text);
    if (!text) {
        context.finish(text.error());
        return;
    }
    const UserQuery query{text->trimmed(), AppId(o.account), o.after, o.limit};
    context.withConsole([&context, query](Console &console) {
        const auto find = [&context, &console, query] {
            context.settle(console.users.find(query), userPageAnswer);
        };
        if (query.appId.isEmpty()) {
            find();
        } else {
            context.proceed(console.accounts.get(query.appId), [find](const Account &) { find(); });
        }
    });
}

void declareShow(CLI::App &app, ShowOptions &o)
{
    addText(app, "WHO", o.who, Cli::tr("user id (U-…), openid or unionid"), "");
    addReveal(app, o.reveal);
}

/// What `user show` is about to answer.
struct Shown
{
    UserDetail detail;
    QList<TokenView> opened;
    bool revealed = false;
};

/// Opens one kept token after the other. Revealing one is an audit entry of its own and must work;
/// a mask that cannot be made is left out.
void openTokens(Context &context, Console &console, const Shown &shown, qsizetype next)
{
    const QList<BindingDetail> &bindings = shown.detail.bindings;
    while (next < bindings.size() && !bindings[next].token) {
        ++next;
    }
    if (next == bindings.size()) {
        context.finish(userAnswer(shown.detail, shown.opened, shown.revealed));
        return;
    }
    const Identity identity = bindings[next].binding.identity;
    const auto token =
        shown.revealed ? console.tokens.reveal(identity) : console.tokens.kept(identity);
    onResult(token, &context, [&context, &console, shown, next](const Result<TokenView> &view) {
        if (!view && shown.revealed) {
            context.finish(view.error());
            return;
        }
        Shown more = shown;
        if (view) {
            more.opened.append(*view);
        }
        openTokens(context, console, more, next + 1);
    });
}

void show(Context &context, const ShowOptions &o)
{
    const auto look = [&context, o](Console &console, bool vaultOpen) {
        context.proceed(console.users.showText(o.who),
                        [&context, &console, o, vaultOpen](const UserDetail &detail) {
                            if (vaultOpen) {
                                openTokens(context, console, {detail, {}, o.reveal}, 0);
                            } else {
                                context.finish(userAnswer(detail, {}, false));
                            }
                        });
    };
    if (o.reveal) {
        context.withVault([look](Console &console) { look(console, true); });
    } else {
        context.withVaultIfGiven(look);
    }
}

} // namespace

void addUserCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group = addGroup(root, "user", Cli::tr("people and their bindings"));
    addVerb<FindOptions>(group, chosen, "find", Cli::tr("look for people"), declareFind, find);
    addVerb<FindOptions>(group, chosen, "list", Cli::tr("all people, page by page"), declareList,
                         find);
    addVerb<ShowOptions>(group, chosen, "show",
                         Cli::tr("everything about one person: bindings, profile, attempts, "
                                 "exchanges, history"),
                         declareShow, show);
}

} // namespace wxbind
