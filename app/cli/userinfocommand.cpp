#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/profileview.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString account;
    QString openId;
    QString lang = u"zh_CN"_s;
};

void declare(CLI::App &app, Options &o)
{
    addAccount(app, o.account);
    addOpenId(app, o.openId);
    addText(app, "--lang", o.lang,
            Cli::tr("language of the places: zh_CN (default), zh_TW or en; for the language of "
                    "this program put --lang before the command"),
            "LANG")
        ->check(CLI::IsMember({"zh_CN", "zh_TW", "en"}));
}

void run(Context &context, const Options &o)
{
    const Identity identity{AppId(o.account), OpenId(o.openId)};
    const UserInfoLang lang = userInfoLangFromName(o.lang).value_or(UserInfoLang::ZhCn);
    context.withVault([&context, identity, lang](Console &console) {
        context.settle(console.tokens.userInfo(identity, lang), [](const FetchedProfile &fetched) {
            return profileAnswer(fetched.profile, fetched.exchange);
        });
    });
}

} // namespace

void addUserInfoCommand(CLI::App &root, Task &chosen)
{
    addVerb<Options>(root, chosen, "userinfo",
                     Cli::tr("fetch a profile with the kept web token, step 4"), declare, run);
}

} // namespace wxbind
