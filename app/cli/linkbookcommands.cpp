#include "app/cli/cli.h"
#include "app/cli/exchangefilter.h"
#include "app/cli/groups.h"
#include "app/cli/linkbookview.h"
#include "app/cli/linkview.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

struct ListOptions
{
    QString account;
    QString state;
    QString text;
    int limit = 50;
    QString after;
};

struct OneOptions
{
    QString attempt;
};

void declareList(CLI::App &app, ListOptions &o)
{
    addText(app, "--account", o.account, Cli::tr("only links of this account"), "APPID");
    addText(app, "--state", o.state,
            Cli::tr("only links that stand so: waiting, running, signed-in, held, conflict, "
                    "needs-consent, refused, failed, outcome-unknown or expired"),
            "STATE");
    addText(app, "--text", o.text, Cli::tr("part of note, state, openid or link"));
    addNumber(app, "--limit", o.limit, 1, 10000, Cli::tr("at most so many (default 50)"));
    addText(app, "--after", o.after, Cli::tr("go on after this cursor of the page before"),
            "CURSOR");
}

void list(Context &context, const ListOptions &o)
{
    AttemptQuery query;
    query.linksOnly = true;
    query.appId = AppId(o.account);
    query.text = o.text;
    query.limit = o.limit;
    query.progress = attemptStateFromName(o.state);
    if (!o.state.isEmpty() && !query.progress) {
        context.finishUsage(Cli::tr("--state: no such state: %1").arg(o.state));
        return;
    }
    const auto before = rowNumber(o.after);
    if (!o.after.isEmpty() && !before) {
        context.finishUsage(Cli::tr("--after: not a cursor of this list: %1").arg(o.after));
        return;
    }
    query.before = AttemptId(before.value_or(0));
    context.withConsole([&context, query](Console &console) {
        const auto list = [&context, &console, query] {
            context.settle(console.attempts.list(query), [query](const QList<AttemptRow> &rows) {
                return linkBookAnswer(rows, query.limit);
            });
        };
        if (query.appId.isEmpty()) {
            list();
        } else {
            context.proceed(console.accounts.get(query.appId), [list](const Account &) { list(); });
        }
    });
}

void declareOne(CLI::App &app, OneOptions &o)
{
    addText(app, "ATTEMPT", o.attempt, Cli::tr("number of the attempt, with or without #"), "");
}

/// `work(console, attempt)` when the argument is a number.
template <class Work>
void withAttempt(Context &context, const OneOptions &o, Work work)
{
    const auto number = rowNumber(o.attempt);
    if (!number) {
        context.finishUsage(Cli::tr("not the number of an attempt: %1").arg(o.attempt));
        return;
    }
    context.withConsole([work, id = AttemptId(*number)](Console &console) { work(console, id); });
}

void show(Context &context, const OneOptions &o)
{
    withAttempt(context, o, [&context](Console &console, AttemptId id) {
        context.settle(console.attempts.detail(id), bookedLinkAnswer);
    });
}

void expire(Context &context, const OneOptions &o)
{
    withAttempt(context, o, [&context](Console &console, AttemptId id) {
        context.proceed(console.attempts.expireNow(id),
                        [&context, &console](const Attempt &attempt) {
                            context.settle(console.attempts.detail(attempt.id), bookedLinkAnswer);
                        });
    });
}

void again(Context &context, const OneOptions &o)
{
    withAttempt(context, o, [&context](Console &console, AttemptId id) {
        context.settle(console.links.again(id),
                       [](const IssuedLink &link) { return linkAnswer(link, {}, false); });
    });
}

} // namespace

void addLinkBookVerbs(CLI::App &group, Task &chosen)
{
    addVerb<ListOptions>(group, chosen, "list", Cli::tr("the book of issued links, newest first"),
                         declareList, list);
    addVerb<OneOptions>(group, chosen, "show",
                        Cli::tr("one issued link: who made it, how often it came back, how it "
                                "ended, who was expected and who came"),
                        declareOne, show);
    addVerb<OneOptions>(group, chosen, "again",
                        Cli::tr("issue the same order once more, with a fresh state"), declareOne,
                        again);
    addVerb<OneOptions>(group, chosen, "expire",
                        Cli::tr("end a waiting link now; who comes back with it is told so"),
                        declareOne, expire);
}

} // namespace wxbind
