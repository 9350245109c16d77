#include "app/cli/callbackrelay.h"

#include "app/cli/cli.h"
#include "app/cli/textform.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct RelayOptions
{
    QString account;
    QString out;
};

void declareRelay(CLI::App &app, RelayOptions &o)
{
    addText(app, "--out", o.out, Cli::tr("the file to write, such as relay.html"), "FILE")
        ->required();
    addText(app, "--account", o.account,
            Cli::tr("hand over to this account's callback path; else /wx/callback"), "APPID");
}

Said notWritten(const Error &error)
{
    if (error.fault != Fault::Storage) {
        return {};
    }
    return {Cli::tr("The page cannot be written: %1").arg(error.detail),
            Cli::tr("Choose another folder, or check the rights and the space there.")};
}

Answer written(const Account &account, const QString &file)
{
    const QJsonObject json{{u"file"_s, file}, {u"callback_path"_s, account.callbackPath}};
    TextForm form;
    form.line(Cli::tr("Put this file on the account's own domain, at the redirect address of the "
                      "links; then make them with --relay."))
        .field(Cli::tr("file"), file)
        .field(Cli::tr("callback path"), account.callbackPath);
    return {json, form.text()};
}

void save(Context &context, const Account &account, const QString &file)
{
    context.settle(LinkDesk::saveRelayPage(account, file),
                   [account, file](Unit) { return written(account, file); });
}

void writeRelay(Context &context, const RelayOptions &o)
{
    context.explainBy(notWritten);
    if (o.account.isEmpty()) {
        save(context, Account(), o.out);
        return;
    }
    context.withConsole([&context, o](Console &console) {
        context.proceed(
            console.accounts.get(AppId(o.account)),
            [&context, file = o.out](const Account &account) { save(context, account, file); });
    });
}

} // namespace

void addCallbackRelay(CLI::App &group, Task &chosen)
{
    addVerb<RelayOptions>(group, chosen, "relay",
                          Cli::tr("write the page that brings callbacks from the account's site"),
                          declareRelay, writeRelay);
}

} // namespace wxbind
