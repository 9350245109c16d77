#include "app/cli/cli.h"
#include "app/cli/findingview.h"
#include "app/cli/groups.h"
#include "app/cli/linkcheckcommand.h"
#include "app/cli/linkview.h"
#include "app/cli/qrfile.h"
#include "app/cli/qrlook.h"
#include "app/cli/sheetoptions.h"
#include "app/cli/sheetview.h"
#include "app/cli/textform.h"
#include "words/sheetwords.h"

#include <unistd.h>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct NewOptions
{
    QString account;
    QString redirect;
    std::optional<QString> scope;
    std::optional<QString> state;
    bool forcePopup = false;
    bool forceSnapshot = false;
    bool connectRedirect = false;
    bool relay = false;
    int relayPort = kRelayPort;
    QString expect;
    QString note;
    QString qrFile;
    QString pdfFile;
    LookOptions look;
};

/// Where the link goes besides the output.
struct LinkFiles
{
    QString qr;
    QString pdf;
    QrLook look;
};

void declareNew(CLI::App &app, NewOptions &o)
{
    addAccount(app, o.account);
    addText(app, "--redirect", o.redirect,
            Cli::tr("where WeChat sends the user back to, plain, not percent-encoded"), "URI")
        ->required();
    addText(app, "--scope", o.scope,
            Cli::tr("snsapi_base or snsapi_userinfo (default); snsapi_login for website accounts"),
            "SCOPE");
    CLI::Option *state =
        addText(app, "--state", o.state,
                Cli::tr("own state, a-z A-Z 0-9; else 32 random hex digits"), "STATE");
    addFlag(app, "--relay", o.relay,
            Cli::tr("note in the state that port %1 awaits what the relay page hands over")
                .arg(kRelayPort))
        ->excludes(state);
    addNumber(app, "--relay-port", o.relayPort, 1024, 65535, Cli::tr("the same with another port"))
        ->each([&o](const std::string &) { o.relay = true; })
        ->excludes(state);
    addFlag(app, "--force-popup", o.forcePopup, Cli::tr("send forcePopup=true"));
    addFlag(app, "--force-snapshot", o.forceSnapshot, Cli::tr("send forceSnapShot=true"));
    addFlag(app, "--connect-redirect", o.connectRedirect, Cli::tr("send connect_redirect=1"));
    addText(app, "--expect", o.expect,
            Cli::tr("user id, openid or unionid of the person who is waited for"), "WHO");
    addText(app, "--note", o.note, Cli::tr("a note to find the attempt by"), "TEXT");
    addText(app, "--qr", o.qrFile, Cli::tr("write the QR code to this .png or .svg file"), "FILE");
    addText(app, "--pdf", o.pdfFile, Cli::tr("write a card to print to this .pdf file"), "FILE");
    addLook(app, o.look);
}

LinkOrder orderFrom(const NewOptions &o, const Account &account)
{
    LinkOrder order;
    order.redirectUri = o.redirect;
    const bool website = account.kind == AccountKind::Website;
    order.scope = o.scope.value_or(website ? u"snsapi_login"_s : u"snsapi_userinfo"_s);
    order.state = StateToken(o.state.value_or(QString()));
    order.forcePopup = o.forcePopup;
    order.forceSnapShot = o.forceSnapshot;
    order.connectRedirect = o.connectRedirect;
    return order;
}

void refuse(Context &context, const Findings &findings)
{
    if (!context.json()) {
        TextForm form;
        addFindings(form, findings);
        context.output().remark(form.text());
    }
    QStringList ids;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error) {
            ids.append(finding.id);
        }
    }
    context.finish(Error{Fault::Invalid, 0, {}, ids.join(u", "_s), {}},
                   {{u"findings"_s, findingsJson(findings)}});
}

Answer withPdf(Answer answer, const QString &file)
{
    QJsonObject json = answer.json.toObject();
    json.insert(u"pdf"_s, file);
    answer.json = json;
    answer.text += u"\n"_s + TextForm().field(Cli::tr("PDF file"), file).text();
    return answer;
}

void handOutPdf(Context &context, Console &console, const IssuedLink &link, const LinkFiles &files,
                const Answer &answer)
{
    const SheetOrder order{{link.attempt}, SheetPaper::A4, 1, files.look, SheetWords::labels()};
    context.explainBy(exportSaid);
    context.proceed(
        console.sheets.sheetOf(order), [&context, answer, pdf = files.pdf](const LinkSheet &sheet) {
            savePdf(context, sheet, pdf, [answer, pdf](Unit) { return withPdf(answer, pdf); });
        });
}

void handOut(Context &context, Console &console, const IssuedLink &link, const LinkFiles &files)
{
    const Answer answer = linkAnswer(link, files.qr, isatty(STDOUT_FILENO) == 1);
    const auto goOn = [&context, &console, link, files, answer](Unit) {
        if (files.pdf.isEmpty()) {
            context.finish(answer);
        } else {
            handOutPdf(context, console, link, files, answer);
        }
    };
    if (files.qr.isEmpty()) {
        goOn(Unit{});
        return;
    }
    context.explainBy(qrNotWritten);
    context.proceed(LinkDesk::saveQr(link.qr, files.qr), goOn);
}

void issue(Context &context, Console &console, const LinkWish &wish, const LinkFiles &files)
{
    context.proceed(console.links.create(wish),
                    [&context, &console, files](const IssuedLink &link) {
                        handOut(context, console, link, files);
                    });
}

/// Judged before it is stored, so that every finding can be told and not only that there are some.
void order(Context &context, Console &console, const NewOptions &o, const Account &account,
           const QrLook &look)
{
    LinkWish wish{account.appId,
                  orderFrom(o, account),
                  {},
                  o.note,
                  !o.qrFile.isEmpty() || !o.pdfFile.isEmpty(),
                  look};
    const LinkFiles files{o.qrFile, o.pdfFile, look};
    if (!o.state) {
        wish.order.state =
            console.links.freshState(o.relay ? static_cast<quint16>(o.relayPort) : quint16(0));
    }
    const LinkPreview preview = console.links.preview(account, wish.order, wish.qrWanted, look);
    if (!preview.usable()) {
        refuse(context, preview.findings);
    } else if (o.expect.isEmpty()) {
        issue(context, console, wish, files);
    } else {
        context.proceed(console.users.showText(o.expect),
                        [&context, &console, wish, files](const UserDetail &person) {
                            LinkWish whole = wish;
                            whole.expect = person.user.id;
                            issue(context, console, whole, files);
                        });
    }
}

Said linkSaid(const Error &error)
{
    if (error.fault == Fault::Conflict) {
        return {Cli::tr("A link with this state was made before. Nothing was stored."),
                Cli::tr("Leave --state out for a fresh one, or give another.")};
    }
    return {};
}

void make(Context &context, const NewOptions &o)
{
    const QString qrFault = qrFileFault(o.qrFile);
    if (const QString fault = qrFault.isEmpty() ? pdfFileFault(o.pdfFile) : qrFault;
        !fault.isEmpty()) {
        context.finishUsage(fault);
        return;
    }
    context.explainBy(linkSaid);
    withLook(context, o.look, [&context, o](const QrLook &look) {
        context.withConsole([&context, o, look](Console &console) {
            context.proceed(console.accounts.get(AppId(o.account)),
                            [&context, &console, o, look](const Account &account) {
                                order(context, console, o, account, look);
                            });
        });
    });
}

} // namespace

void addLinkCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group = addGroup(root, "link", Cli::tr("authorize links, step 1"));
    addVerb<NewOptions>(group, chosen, "new",
                        Cli::tr("make a link, store it as a waiting attempt and print it"),
                        declareNew, make);
    addBatchVerb(group, chosen);
    addVerb<LinkCheckArguments>(group, chosen, "check",
                                Cli::tr("judge any authorize link; sends nothing"),
                                declareLinkCheck, checkLinkText);
    addLinkBookVerbs(group, chosen);
}

} // namespace wxbind
