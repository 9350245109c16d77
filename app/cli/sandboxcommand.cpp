#include "app/cli/cli.h"
#include "app/cli/groups.h"
#include "app/cli/portwords.h"
#include "core/sandbox/sandbox.h"

#include <QDateTime>
#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    int port = 0;
    quint32 seed = 1;
    int users = 24;
    bool lenientOrder = false;
    QString clock;
    QStringList redirects;
};

void declare(CLI::App &app, Options &o)
{
    addNumber(app, "--port", o.port, 0, 65535, Cli::tr("loopback port; 0 (default): a free one"));
    addNumber<quint32>(app, "--seed", o.seed, 0, 0xffffffffU,
                       Cli::tr("same seed, same people, openids and tokens (default 1)"));
    addNumber(app, "--users", o.users, 1, 1'000'000,
              Cli::tr("so many people (default 24, all of them named)"));
    addFlag(app, "--lenient-order", o.lenientOrder,
            Cli::tr("take the link's parameters in any order; the platform does not"));
    addText(app, "--clock", o.clock,
            Cli::tr("where its clock starts, ISO 8601, such as 2026-01-31T12:00:00Z"), "ISO");
    addTexts(app, "--redirect", o.redirects,
             Cli::tr("redirect address to register with the first account; may be given several "
                     "times"),
             "URI");
}

QJsonArray accountsJson(const QList<SandboxAccountInfo> &accounts)
{
    QJsonArray json;
    for (const SandboxAccountInfo &account : accounts) {
        QJsonObject one{{u"appid"_s, account.appId},
                        {u"secret"_s, account.secret},
                        {u"kind"_s, account.kind},
                        {u"domains"_s, QJsonArray::fromStringList(account.domains)},
                        {u"redirect_uris"_s, QJsonArray::fromStringList(account.redirectUris)}};
        if (!account.componentAppId.isEmpty()) { // what api_component_token wants
            one.insert(u"component_appid"_s, account.componentAppId);
            one.insert(u"component_appsecret"_s, account.componentSecret);
            one.insert(u"component_verify_ticket"_s, account.componentVerifyTicket);
        }
        json.append(one);
    }
    return json;
}

QJsonArray peopleJson(const QList<SandboxPersonInfo> &people)
{
    QJsonArray json;
    for (const SandboxPersonInfo &person : people) {
        json.append(QJsonObject{
            {u"key"_s, person.key},
            {u"nickname"_s, person.nickname},
            {u"openid"_s, person.openId},
            {u"unionid"_s, person.unionId.isEmpty() ? QJsonValue() : QJsonValue(person.unionId)},
            {u"follower"_s, person.follower},
            {u"snapshot"_s, person.snapshot},
            {u"banned"_s, person.banned}});
    }
    return json;
}

QJsonObject announcement(const Sandbox &sandbox)
{
    const QString address = sandbox.address().toString();
    return {{u"api_base"_s, address},
            {u"authorize_base"_s, address},
            {u"control"_s, QString(address + u"/_sandbox"_s)},
            {u"accounts"_s, accountsJson(sandbox.accounts())},
            {u"people"_s, peopleJson(sandbox.people())}};
}

void run(Context &context, const Options &o)
{
    SandboxOptions options;
    options.port = static_cast<quint16>(o.port);
    options.seed = o.seed;
    options.users = o.users;
    options.lenientOrder = o.lenientOrder;
    options.redirectUris = o.redirects;
    if (!o.clock.isEmpty()) {
        const QDateTime start = QDateTime::fromString(o.clock, Qt::ISODateWithMs);
        if (!start.isValid()) {
            context.finishUsage(Cli::tr("--clock: not a time in ISO 8601: %1").arg(o.clock));
            return;
        }
        options.clock = start.toMSecsSinceEpoch();
    }
    auto sandbox = std::make_shared<Sandbox>(options);
    if (const auto started = sandbox->start(); !started) {
        context.explainBy([port = o.port](const Error &error) { return portSaid(error, port); });
        context.finish(started.error());
        return;
    }
    // One line of JSON in both modes: whoever starts a sandbox wants to read where it is.
    if (!context.output().document(announcement(*sandbox))) {
        context.finish(ExitStatus::Internal);
        return;
    }
    context.whenInterrupted([&context, sandbox] { context.finish(ExitStatus::Cancelled); });
}

} // namespace

void addSandboxCommand(CLI::App &root, Task &chosen)
{
    addVerb<Options>(root, chosen, "sandbox",
                     Cli::tr("a local double of the platform: says where it is, then serves until "
                             "stopped"),
                     declare, run);
}

} // namespace wxbind
