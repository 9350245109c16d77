#include "core/console/linkdesk.h"

#include <benchmark/benchmark.h>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

/// 8 KB that is all link: unencoded, so that its parts fall out and are put together again.
QString longLink()
{
    const QString head =
        u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx5eed00a1b2c3d4e5"
        "&redirect_uri=https://shu.haitang.example/wx/cb?from=menu"_s;
    const QString tail =
        u"&response_type=code&scope=snsapi_userinfo&state=9f3c61d2a84be077#wechat_redirect"_s;
    const QString part = u"&item=12345678"_s;
    return head + part.repeated((8192 - head.size() - tail.size()) / part.size()) + tail;
}

void checkLong(benchmark::State &state)
{
    const QString link = longLink();
    LinkCheckOptions options;
    options.domains = QStringList{u"shu.haitang.example"_s};
    for (auto _ : state) {
        benchmark::DoNotOptimize(LinkDesk::check(link, options));
    }
}

/// 8 KB of a log with one link in it.
void checkLog(benchmark::State &state)
{
    const QString line = u"2026-03-02 10:11:12 INFO handler/weixin.go:67 /wx/mp?a=1&b=2 200\n"_s;
    const QString link =
        u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx5eed00a1b2c3d4e5"
        "&redirect_uri=https%3A%2F%2Fshu.haitang.example&response_type=code&scope=snsapi_base"
        "&state=9f3c61d2a84be077#wechat_redirect\n"_s;
    const QString text = line.repeated(60) + link + line.repeated(60);
    for (auto _ : state) {
        benchmark::DoNotOptimize(LinkDesk::check(text));
    }
}

const auto *const longest = benchmark::RegisterBenchmark("link_check_8k", checkLong);
const auto *const inLog = benchmark::RegisterBenchmark("link_check_log", checkLog);

} // namespace
