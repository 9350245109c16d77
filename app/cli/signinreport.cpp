#include "app/cli/signinreport.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

using Next = std::function<void(const SignInReport &)>;

/// The calls of the attempt that may have told a unionid, the one that tells it best first.
QList<ExchangeId> tellingCalls(const Attempt &attempt)
{
    QList<ExchangeId> calls;
    for (const Step step : {Step::UserInfo, Step::Exchange}) {
        for (const Stage &stage : attempt.stages) {
            if (stage.step == step && !stage.exchange.isNull()) {
                calls.append(stage.exchange);
            }
        }
    }
    return calls;
}

/// An attempt that bound nobody keeps no unionid; the record of its calls does.
void lookUpUnionId(Context &context, Console &console, SignInReport report, QList<ExchangeId> calls,
                   Next next)
{
    if (calls.isEmpty()) {
        next(report);
        return;
    }
    const ExchangeId call = calls.takeFirst();
    const auto read = [&context, &console, report, calls, next](Result<Exchange> found) mutable {
        const QJsonObject fields =
            found ? ExchangeDesk::readReply({}, found->replyBody, false).fields : QJsonObject();
        if (const QString text = fields.value(u"unionid"_s).toString(); !text.isEmpty()) {
            report.unionId = UnionId(text);
            calls.clear();
        }
        lookUpUnionId(context, console, std::move(report), std::move(calls), std::move(next));
    };
    onResult(console.exchanges.get(call), &context, read);
}

} // namespace

void reportSignIn(Context &context, Console &console, const Attempt &attempt, Next next)
{
    if (attempt.userId.isNull()) {
        lookUpUnionId(context, console, {attempt, {}, {}}, tellingCalls(attempt), std::move(next));
        return;
    }
    context.proceed(
        console.users.show(attempt.userId),
        [&context, &console, attempt, next = std::move(next)](const UserDetail &person) {
            lookUpUnionId(context, console, {attempt, person, {}}, tellingCalls(attempt), next);
        });
}

} // namespace wxbind
