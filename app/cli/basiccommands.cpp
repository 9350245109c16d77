#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/profileview.h"
#include "app/cli/tokenview.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct TokenOptions
{
    QString account;
    bool stable = false;
    bool force = false;
    bool reveal = false;
};

struct UserOptions
{
    QString account;
    QString openId;
    bool stable = false;
};

void addStable(CLI::App &app, bool &into)
{
    addFlag(app, "--stable", into, Cli::tr("of cgi-bin/stable_token instead of cgi-bin/token"));
}

void declareToken(CLI::App &app, TokenOptions &o)
{
    addAccount(app, o.account);
    addStable(app, o.stable);
    addFlag(app, "--force", o.force,
            Cli::tr("fetch a new one though the kept one is good; the old one dies"));
    addReveal(app, o.reveal);
}

void declareUser(CLI::App &app, UserOptions &o)
{
    addAccount(app, o.account);
    addOpenId(app, o.openId);
    addStable(app, o.stable);
}

BasicTokenSource sourceOf(bool stable)
{
    return stable ? BasicTokenSource::StableToken : BasicTokenSource::Token;
}

void token(Context &context, const TokenOptions &o)
{
    context.withVault([&context, o](Console &console) {
        context.proceed(console.basicTokens.token(AppId(o.account), sourceOf(o.stable), o.force),
                        [&context, &console, o](const BasicTokenView &view) {
                            if (!o.reveal) {
                                context.finish(basicTokenAnswer(view, false));
                                return;
                            }
                            context.settle(
                                console.vault.recordReveal(u"basic token of "_s + o.account),
                                [view](Unit) { return basicTokenAnswer(view, true); });
                        });
    });
}

void user(Context &context, const UserOptions &o)
{
    const Identity identity{AppId(o.account), OpenId(o.openId)};
    context.withVault([&context, identity, stable = o.stable](Console &console) {
        context.settle(console.basicTokens.followerInfo(identity, sourceOf(stable)),
                       followerAnswer);
    });
}

} // namespace

void addBasicCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group =
        addGroup(root, "basic", Cli::tr("the account's own token, another than the web tokens"));
    addVerb<TokenOptions>(group, chosen, "token",
                          Cli::tr("the basic token: kept while it is good, else fetched"),
                          declareToken, token);
    addVerb<UserOptions>(group, chosen, "user",
                         Cli::tr("what the account knows of a follower (cgi-bin/user/info)"),
                         declareUser, user);
}

} // namespace wxbind
