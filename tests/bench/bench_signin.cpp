#include "app/composition.h"
#include "core/http/networkhttpclient.h"
#include "core/oauth/step2_exchange/exchangecode.h"
#include "core/oauth/step3_refresh/refreshtoken.h"
#include "core/oauth/step4_userinfo/fetchuserinfo.h"
#include "core/sandbox/sandbox.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>
#include <QUrlQuery>

#include <benchmark/benchmark.h>
#include <curl/curl.h>

using namespace wxbind;
using namespace Qt::StringLiterals;
using wxbind::test::waitFor;

namespace {

const QString kRedirect = u"http://127.0.0.1:9/wx/callback"_s;

size_t append(char *bytes, size_t size, size_t count, void *target)
{
    static_cast<QByteArray *>(target)->append(bytes, static_cast<qsizetype>(size * count));
    return size * count;
}

/// One keep-alive connection of libcurl, as a C++ site would use it.
class Curl final
{
public:
    Curl()
        : m_easy(curl_easy_init())
    {
        curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, append);
        curl_easy_setopt(m_easy, CURLOPT_TCP_NODELAY, 1L);
    }
    ~Curl() { curl_easy_cleanup(m_easy); }
    Curl(const Curl &) = delete;
    Curl &operator=(const Curl &) = delete;

    QByteArray get(const QByteArray &url)
    {
        QByteArray body;
        curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, &body);
        curl_easy_setopt(m_easy, CURLOPT_URL, url.constData());
        if (curl_easy_perform(m_easy) != CURLE_OK) {
            qFatal("libcurl could not reach the sandbox");
        }
        return body;
    }
    /// Where a GET is redirected to.
    QByteArray location(const QByteArray &url)
    {
        get(url);
        const char *target = nullptr;
        curl_easy_getinfo(m_easy, CURLINFO_REDIRECT_URL, &target);
        return target;
    }

private:
    CURL *m_easy;
};

/// What every benchmark here works on: the sandbox in its own thread and a person who agrees.
struct Platform
{
    Sandbox sandbox{SandboxOptions{}};
    SandboxAccountInfo info;
    Account account;
    Curl curl;

    Platform()
    {
        if (!sandbox.start()) {
            qFatal("the sandbox does not start");
        }
        info = sandbox.accounts().constFirst();
        sandbox.registerRedirect(kRedirect);
        account.appId = AppId(info.appId);
        account.name = u"bench"_s;
        account.kind = AccountKind::Test;
        account.apiBase = sandbox.address();
        account.authorizeBase = sandbox.address();
    }

    QByteArray freshCode()
    {
        const QString link =
            sandbox.address().toString() + u"/connect/oauth2/authorize?appid="_s + info.appId +
            u"&redirect_uri="_s + QString::fromLatin1(QUrl::toPercentEncoding(kRedirect)) +
            u"&response_type=code&scope=snsapi_userinfo&state=bench&sandbox_approve="_s +
            sandbox.people().constFirst().key;
        const QUrl target = QUrl::fromEncoded(curl.location(link.toUtf8()));
        const QString code = QUrlQuery(target).queryItemValue(u"code"_s);
        if (code.isEmpty()) {
            qFatal("the sandbox gave no code");
        }
        return code.toLatin1();
    }
};

Platform &platform()
{
    static Platform once;
    return once;
}

QByteArray field(const QByteArray &json, const QByteArray &name)
{
    const QByteArray key = QByteArray("\"").append(name).append("\":\"");
    const qsizetype from = json.indexOf(key) + key.size();
    return json.mid(from, json.indexOf('"', from) - from);
}

/// Delays every reply of the sns calls as a platform on the other side of a network would.
void setDelay(int millis)
{
    Sandbox::PlayedFault fault;
    if (millis > 0) {
        fault = {u"delay"_s, 0, millis, 1 << 30, u"/sns/"_s};
    }
    platform().sandbox.playFault(fault);
}

void libcurl(benchmark::State &state, int delay)
{
    Platform &p = platform();
    const QByteArray base = p.sandbox.address().toString().toUtf8();
    const QByteArray app = p.info.appId.toUtf8();
    Curl curl;
    for (auto _ : state) {
        state.PauseTiming();
        setDelay(0);
        const QByteArray code = p.freshCode();
        setDelay(delay);
        state.ResumeTiming();
        const QByteArray grant = curl.get(base + "/sns/oauth2/access_token?appid=" + app +
                                          "&secret=" + p.info.secret.toUtf8() + "&code=" + code +
                                          "&grant_type=authorization_code");
        const QByteArray fresh =
            curl.get(base + "/sns/oauth2/refresh_token?appid=" + app +
                     "&grant_type=refresh_token&refresh_token=" + field(grant, "refresh_token"));
        const QByteArray profile =
            curl.get(base + "/sns/userinfo?access_token=" + field(fresh, "access_token") +
                     "&openid=" + field(grant, "openid") + "&lang=zh_CN");
        if (!profile.contains("nickname")) {
            state.SkipWithError("userinfo failed");
        }
    }
    setDelay(0);
}

void steps(benchmark::State &state, int delay)
{
    Platform &p = platform();
    const SystemClock clock;
    NetworkHttpClient http(clock);
    QObject owner;
    const Secret secret(p.info.secret);
    for (auto _ : state) {
        state.PauseTiming();
        setDelay(0);
        const Secret code(p.freshCode());
        setDelay(delay);
        state.ResumeTiming();
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
    setDelay(0);
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
        state.PauseTiming();
        setDelay(0);
        const Secret code(p.freshCode());
        setDelay(delay);
        state.ResumeTiming();
        const auto grant = waitFor(console.tokens.exchange(p.account.appId, code));
        const auto fresh = waitFor(console.tokens.refresh(grant->token.identity));
        const auto profile =
            waitFor(console.tokens.userInfo(fresh->token.identity, UserInfoLang::ZhCn));
        if (!profile) {
            state.SkipWithError("userinfo failed");
        }
    }
    setDelay(0);
}

const auto *const registered = [] {
    benchmark::RegisterBenchmark("libcurl", libcurl, 0);
    benchmark::RegisterBenchmark("steps", steps, 0);
    benchmark::RegisterBenchmark("desk", desk, 0);
    benchmark::RegisterBenchmark("libcurl_20ms", libcurl, 20);
    benchmark::RegisterBenchmark("steps_20ms", steps, 20);
    return benchmark::RegisterBenchmark("desk_20ms", desk, 20);
}();

} // namespace
