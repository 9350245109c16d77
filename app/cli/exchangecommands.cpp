#include "app/cli/cli.h"
#include "app/cli/exchangefilter.h"
#include "app/cli/exchangeview.h"
#include "app/cli/groups.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct ListOptions
{
    QStringList filters;
    int limit = 50;
    QString after;
};

struct ShowOptions
{
    QString id;
    bool reveal = false;
};

void declareList(CLI::App &app, ListOptions &o)
{
    addTexts(app, "--filter", o.filters,
             Cli::tr("account=, attempt=, openid=, step=, errcode=, failed=true or text= and what "
                     "it is to be; may be given several times, all must fit"),
             "KEY=VALUE");
    addNumber(app, "--limit", o.limit, 1, 10000, Cli::tr("at most so many (default 50)"));
    addText(app, "--after", o.after, Cli::tr("only exchanges older than this one"), "ID");
}

void list(Context &context, const ListOptions &o)
{
    auto query = exchangeQueryFrom(o.filters);
    if (!query) {
        context.finishUsage(Cli::tr("--filter: this cannot be read: %1").arg(query.error().detail));
        return;
    }
    const auto before = rowNumber(o.after);
    if (!o.after.isEmpty() && !before) {
        context.finishUsage(Cli::tr("--after: not the number of an exchange: %1").arg(o.after));
        return;
    }
    query->before = ExchangeId(before.value_or(0));
    query->limit = o.limit;
    context.withConsole([&context, query = *query](Console &console) {
        context.settle(console.exchanges.list(query), exchangesAnswer);
    });
}

void declareShow(CLI::App &app, ShowOptions &o)
{
    addText(app, "ID", o.id, Cli::tr("number of the exchange, with or without #"), "");
    addReveal(app, o.reveal);
}

void showMasked(Context &context, ExchangeId id)
{
    context.withConsole([&context, id](Console &console) {
        context.settle(console.exchanges.get(id), [](const Exchange &exchange) {
            return exchangeAnswer(exchange, std::nullopt);
        });
    });
}

void showRevealed(Context &context, ExchangeId id)
{
    context.withVault([&context, id](Console &console) {
        context.proceed(console.exchanges.get(id), [&context, &console](const Exchange &exchange) {
            context.settle(
                console.exchanges.revealBody(exchange.id),
                [exchange](const QByteArray &body) { return exchangeAnswer(exchange, body); });
        });
    });
}

void show(Context &context, const ShowOptions &o)
{
    const auto number = rowNumber(o.id);
    if (!number) {
        context.finishUsage(Cli::tr("not the number of an exchange: %1").arg(o.id));
    } else if (o.reveal) {
        showRevealed(context, ExchangeId(*number));
    } else {
        showMasked(context, ExchangeId(*number));
    }
}

} // namespace

void addExchangeCommands(CLI::App &root, Task &chosen)
{
    CLI::App &group =
        addGroup(root, "exchange", Cli::tr("every call to the platform, as evidence"));
    addVerb<ListOptions>(group, chosen, "list", Cli::tr("the calls, newest first"), declareList,
                         list);
    addVerb<ShowOptions>(group, chosen, "show", Cli::tr("one call with headers and bodies, masked"),
                         declareShow, show);
}

} // namespace wxbind
