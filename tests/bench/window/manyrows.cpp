#include "tests/bench/window/manyrows.h"

#include "core/store/attemptrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/database.h"
#include "core/store/exchangerepository.h"
#include "core/store/userrepository.h"
#include "tests/support/waitfor.h"

namespace wxbind::bench {

using namespace Qt::StringLiterals;

namespace {

Result<Unit> addPerson(Connection &db, const AppId &appId, int number, Msecs at)
{
    User user;
    user.name = u"读者%1"_s.arg(number);
    user.createdAt = at;
    const Result<UserId> id = UserRepository(db).insert(user);
    if (!id) {
        return fail(id.error());
    }
    Binding binding;
    binding.identity = {appId, OpenId(u"oBench%1"_s.arg(number, 22, 10, QLatin1Char('0')))};
    binding.userId = *id;
    binding.nickname = user.name;
    binding.boundAt = at;
    binding.lastSeenAt = at;
    return BindingRepository(db).insert(binding);
}

Result<AttemptId> addAttempt(Connection &db, const AppId &appId, int number, Msecs at)
{
    Attempt attempt;
    attempt.appId = appId;
    attempt.state = StateToken(u"%1"_s.arg(number, 32, 16, QLatin1Char('0')));
    attempt.link = u"http://127.0.0.1:9/connect/oauth2/authorize?state="_s + attempt.state.text();
    attempt.scope = u"snsapi_userinfo"_s;
    attempt.note = u"ticket %1"_s.arg(number);
    attempt.createdAt = at;
    attempt.expiresAt = at + kLinkLife;
    attempt.stages = freshStages();
    attempt.stages.first() = {Step::Link, StageState::Done, at, 0, {}};
    return AttemptRepository(db).insert(attempt);
}

Result<ExchangeId> addCall(Connection &db, const AppId &appId, int number, Msecs at)
{
    Exchange call;
    call.context.step = Step::Exchange;
    call.context.appId = appId;
    call.endpoint = u"sns/oauth2/access_token"_s;
    call.method = "GET";
    call.url = u"http://127.0.0.1:9/sns/oauth2/access_token?code=…"_s;
    call.startedAt = at;
    call.phases.total = 100 + number % 90;
    call.phases.firstByte = 80;
    call.phases.receive = 5;
    call.httpStatus = 200;
    call.httpVersion = "HTTP/1.1";
    return ExchangeRepository(db).insert(call);
}

} // namespace

bool fillRows(const QString &path, const AppId &appId, int count)
{
    Database database{DatabaseOptions{path}};
    const Msecs now = SystemClock().now();
    return test::waitFor(database.write([=](Connection &db) -> Result<Unit> {
               for (int i = 0; i < count; ++i) {
                   const Msecs at = now - Msecs(count - i) * 1000;
                   const auto person = addPerson(db, appId, i, at);
                   const auto attempt = addAttempt(db, appId, i, at);
                   const auto call = addCall(db, appId, i, at);
                   if (!person || !attempt || !call) {
                       return fail(Fault::Storage);
                   }
               }
               return Unit{};
           }),
                         300)
        .has_value();
}

} // namespace wxbind::bench
