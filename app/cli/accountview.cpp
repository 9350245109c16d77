#include "app/cli/accountview.h"

#include "app/cli/cli.h"
#include "app/cli/textform.h"
#include "words/faultwords.h"
#include "words/joinedwords.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QJsonObject accountJson(const Account &account)
{
    return {
        {u"appid"_s, account.appId.text()},
        {u"name"_s, account.name},
        {u"kind"_s, accountKindName(account.kind)},
        {u"domains"_s, QJsonArray::fromStringList(account.domains)},
        {u"api_base"_s, account.apiBase.toString()},
        {u"authorize_base"_s, account.authorizeBase.toString()},
        {u"callback_path"_s, account.callbackPath},
        {u"component_appid"_s, account.componentAppId.isEmpty()
                                   ? QJsonValue()
                                   : QJsonValue(account.componentAppId.text())},
        {u"has_secret"_s, account.hasSecret},
    };
}

QString yesNo(bool yes)
{
    return yes ? Cli::tr("yes") : Cli::tr("no");
}

QString accountText(const Account &account)
{
    return TextForm()
        .title(account.name)
        .field(Cli::tr("appid"), account.appId.text())
        .field(Cli::tr("kind"), accountKindName(account.kind))
        .field(Cli::tr("domains"), JoinedWords::list(account.domains))
        .field(Cli::tr("API"), account.apiBase.toString())
        .field(Cli::tr("authorize"), account.authorizeBase.toString())
        .field(Cli::tr("callback path"), account.callbackPath)
        .field(Cli::tr("component"), account.componentAppId.text())
        .field(Cli::tr("AppSecret kept"), yesNo(account.hasSecret))
        .text();
}

/// What failed first decides how the whole ends.
ExitStatus worst(const QList<AccountCheck> &checks)
{
    for (const AccountCheck &check : checks) {
        if (!check.ok) {
            return check.error ? exitStatusOf(check.error->fault) : ExitStatus::BadInput;
        }
    }
    return ExitStatus::Done;
}

} // namespace

Answer accountAnswer(const Account &account)
{
    return {accountJson(account), accountText(account)};
}

Answer accountsAnswer(const QList<Account> &accounts)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const Account &account : accounts) {
        json.append(accountJson(account));
        rows.append({account.appId.text(), accountKindName(account.kind), yesNo(account.hasSecret),
                     JoinedWords::list(account.domains), account.name});
    }
    TextForm form;
    if (rows.isEmpty()) {
        form.line(Cli::tr("No account yet. Add one with: wxbindctl account add"));
    } else {
        form.table({Cli::tr("appid"), Cli::tr("kind"), Cli::tr("secret"), Cli::tr("domains"),
                    Cli::tr("name")},
                   rows);
    }
    return {json, form.text()};
}

Answer checksAnswer(const QList<AccountCheck> &checks)
{
    QJsonArray json;
    TextForm form;
    for (const AccountCheck &check : checks) {
        const QString fix = check.error ? FaultWords::fix(*check.error) : QString();
        json.append(QJsonObject{{u"id"_s, check.id},
                                {u"ok"_s, check.ok},
                                {u"detail"_s, check.detail},
                                {u"fix"_s, fix}});
        form.line(u"%1  %2  %3"_s.arg(check.ok ? u"✓"_s : u"✗"_s, check.id, check.detail));
        if (!fix.isEmpty()) {
            form.line(u"     "_s + fix);
        }
    }
    return {QJsonObject{{u"checks"_s, json}}, form.text(), worst(checks)};
}

} // namespace wxbind
