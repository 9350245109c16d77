#include "app/composition.h"
#include "core/http/networkhttpclient.h"
#include "core/oauth/step2_exchange/exchangecode.h"
#include "core/oauth/step3_refresh/refreshtoken.h"
#include "core/oauth/step4_userinfo/fetchuserinfo.h"
#include "tests/bench/platform.h"
#include "tests/support/waitfor.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace wxbind;
using namespace wxbind::bench;
using namespace Qt::StringLiterals;
using wxbind::test::waitFor;

namespace {

/// A code made while the clock stands, and the delay that the three calls then meet.
QByteArray nextCode(benchmark::State &state, int delay)
{
    state.PauseTiming();
    platform().setDelay(0);
    const QByteArray code = platform().freshCode();
    platform().setDelay(delay);
    state.ResumeTiming();
    return code;
}

/// The three calls by `get(url) -> body`.
template <class Get>
void callBy(benchmark::State &state, int delay, Get get)
{
    const ThreeCalls calls = threeCalls();
    for (auto _ : state) {
        const QByteArray grant = get(calls.exchange(nextCode(state, delay)));
        const QByteArray fresh = get(calls.refresh(grant));
        const QByteArray profile = get(calls.userInfo(fresh));
        if (!profile.contains("nickname")) {
            state.SkipWithError("userinfo failed");
        }
    }
    platform().setDelay(0);
}

void libcurl(benchmark::State &state, int delay)
{
    Curl curl;
    callBy(state, delay, [&curl](const QByteArray &url) { return curl.get(url); });
}

/// The prescribed transport in the plainest way: a GET, a loop until it has finished, its bytes.
void accessManager(benchmark::State &state, int delay)
{
    QNetworkAccessManager network;
    callBy(state, delay, [&network](const QByteArray &url) {
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl::fromEncoded(url))));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return reply->readAll();
    });
}

void steps(benchmark::State &state, int delay)
{
    Platform &p = platform();
    const SystemClock clock;
    NetworkHttpClient http(clock);
    QObject owner;
    const Secret secret(p.info.secret);
    for (auto _ : state) {
        const Secret code(nextCode(state, delay));
        const auto grant = waitFor(exchangeCode(http, &owner, p.account, secret, code, {}));
        const auto fresh =
            waitFor(refreshToken(http, &owner, p.account, grant->value.refreshToken, {}));
        const auto profile =
            waitFor(fetchUserInfo(http, &owner, p.account, fresh->value.accessToken,
                                  grant->value.openId, UserInfoLang::ZhCn, {}));
        if (!profile) {
            state.SkipWithError("userinfo failed");
        }
    }
    p.setDelay(0);
}

/// Through the door that operators use: every call recorded, tokens sealed, rows committed.
void desk(benchmark::State &state, int delay)
{
    Platform &p = platform();
    const QTemporaryDir folder;
    CompositionOptions options;
    options.dataDir = folder.path();
    options.useKeychain = false;
    options.passphrase = Secret(QByteArray("only for this benchmark"));
    const auto composition = Composition::build(options);
    Console &console = (*composition)->console();
    if (!waitFor(console.vault.open()) ||
        !waitFor(console.accounts.add(p.account, Secret(p.info.secret)))) {
        state.SkipWithError("no account");
        return;
    }
    for (auto _ : state) {
        const Secret code(nextCode(state, delay));
        const auto grant = waitFor(console.tokens.exchange(p.account.appId, code));
        const auto fresh = waitFor(console.tokens.refresh(grant->token.identity));
        const auto profile =
            waitFor(console.tokens.userInfo(fresh->token.identity, UserInfoLang::ZhCn));
        if (!profile) {
            state.SkipWithError("userinfo failed");
        }
    }
    p.setDelay(0);
}

const auto *const registered = [] {
    benchmark::RegisterBenchmark("libcurl", libcurl, 0);
    benchmark::RegisterBenchmark("qnam", accessManager, 0);
    benchmark::RegisterBenchmark("steps", steps, 0);
    benchmark::RegisterBenchmark("desk", desk, 0);
    benchmark::RegisterBenchmark("libcurl_20ms", libcurl, 20);
    benchmark::RegisterBenchmark("steps_20ms", steps, 20);
    return benchmark::RegisterBenchmark("desk_20ms", desk, 20);
}();

} // namespace
