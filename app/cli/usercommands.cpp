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

/// Opens one kept token after the other; each opening is an audit entry of its own.
void reveal(Context &context, Console &console, const UserDetail &detail, qsizetype next,
            QList<TokenView> opened)
{
    while (next < detail.bindings.size() && !detail.bindings[next].token) {
        ++next;
    }
    if (next == detail.bindings.size()) {
        context.finish(userAnswer(detail, opened));
        return;
    }
    context.proceed(console.tokens.reveal(detail.bindings[next].binding.identity),
                    [&context, &console, detail, next, opened](const TokenView &view) mutable {
                        opened.append(view);
                        reveal(context, console, detail, next + 1, opened);
                    });
}

void show(Context &context, const ShowOptions &o)
{
    if (!o.reveal) {
        context.withConsole([&context, who = o.who](Console &console) {
            context.settle(console.users.showText(who),
                           [](const UserDetail &detail) { return userAnswer(detail, {}); });
        });
        return;
    }
    context.withVault([&context, who = o.who](Console &console) {
        context.proceed(console.users.showText(who),
                        [&context, &console](const UserDetail &detail) {
                            reveal(context, console, detail, 0, {});
                        });
    });
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
