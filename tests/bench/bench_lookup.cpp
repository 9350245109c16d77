#include "core/store/accountrepository.h"
#include "core/store/bindingrepository.h"
#include "core/store/database.h"
#include "core/store/userrepository.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <sqlite3.h>

using namespace wxbind;
using wxbind::test::waitFor;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 100'000;
const AppId kApp(u"wx5eed00a1b2c3d4e5"_s);

OpenId openIdOf(int number)
{
    return OpenId(u"oBench%1"_s.arg(number, 22, 10, QLatin1Char('0')));
}

Result<Unit> fill(Connection &connection)
{
    Account account;
    account.appId = kApp;
    if (const auto added = AccountRepository(connection).insert(account); !added) {
        return added;
    }
    for (int i = 0; i < kPeople; ++i) {
        User user;
        user.name = u"用户%1"_s.arg(i);
        const Result<UserId> id = UserRepository(connection).insert(user);
        if (!id) {
            return fail(id.error());
        }
        Binding binding;
        binding.identity = {kApp, openIdOf(i)};
        binding.userId = *id;
        binding.nickname = user.name;
        if (const auto done = BindingRepository(connection).insert(binding); !done) {
            return done;
        }
    }
    return Unit{};
}

/// One filled file for all look-up benchmarks.
struct Filled
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"bench.db"_s);
    Database database{DatabaseOptions{path}};

    Filled()
    {
        const Result<Unit> filled = waitFor(database.write(fill), 300);
        if (!filled) {
            qFatal("%s", qPrintable(filled.error().detail));
        }
    }
};

Filled &filled()
{
    static Filled once;
    return once;
}

void lookup(benchmark::State &state)
{
    auto connection = Connection::open(filled().path, {true, 5000});
    const BindingRepository repository(**connection);
    int number = 0;
    for (auto _ : state) {
        number = (number + 7919) % kPeople;
        benchmark::DoNotOptimize(repository.find({kApp, openIdOf(number)}));
    }
}

/// The same statement and the same columns, by hand: text copied out, nothing else made.
void lookupRaw(benchmark::State &state)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(filled().path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, "SELECT * FROM binding WHERE appid = ?1 AND openid = ?2", -1, &statement,
                       nullptr);
    int number = 0;
    for (auto _ : state) {
        number = (number + 7919) % kPeople;
        const QByteArray openId = openIdOf(number).text().toUtf8();
        const QByteArray appId = kApp.text().toUtf8();
        sqlite3_reset(statement);
        sqlite3_bind_text(statement, 1, appId.constData(), int(appId.size()), SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, openId.constData(), int(openId.size()), SQLITE_STATIC);
        sqlite3_step(statement);
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            benchmark::DoNotOptimize(sqlite3_column_text(statement, column));
        }
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
}

void lookupAsyncP95(benchmark::State &state)
{
    Database &database = filled().database;
    std::vector<double> seconds;
    int number = 0;
    for (auto _ : state) {
        number = (number + 7919) % kPeople;
        const Identity identity{kApp, openIdOf(number)};
        const auto began = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(waitFor(database.read(
            [identity](Connection &c) { return BindingRepository(c).find(identity); })));
        seconds.push_back(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
    }
    // Google Benchmark reports means; the figure that is asked for is the 95th percentile.
    const auto p95 = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() * 95 / 100);
    std::nth_element(seconds.begin(), p95, seconds.end());
    // Manual time is divided by the iterations again.
    state.SetIterationTime(*p95 * static_cast<double>(state.iterations()));
}

const auto *const registered = [] {
    benchmark::RegisterBenchmark("lookup", lookup);
    benchmark::RegisterBenchmark("lookup_raw", lookupRaw);
    return benchmark::RegisterBenchmark("lookup_async_p95", lookupAsyncP95)
        ->UseManualTime()
        ->Iterations(2000);
}();

} // namespace
