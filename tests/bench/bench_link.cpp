#include "core/oauth/step1_authorize/authorizelink.h"
#include "core/oauth/step1_authorize/qrcode.h"

#include <benchmark/benchmark.h>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

void linkQr(benchmark::State &state)
{
    Account account;
    account.appId = AppId(u"wx5eed00a1b2c3d4e5"_s);
    account.apiBase = defaultApiBase();
    account.authorizeBase = defaultAuthorizeBase();
    account.domains = {u"shu.haitang.example"_s};
    LinkOrder order;
    order.redirectUri = u"https://shu.haitang.example/wx/cb?from=menu&shop=12"_s;
    order.scope = u"snsapi_userinfo"_s;
    order.state = StateToken(u"9f3c61d2a84be07715c29ae6d0b471b0"_s);
    for (auto _ : state) {
        benchmark::DoNotOptimize(checkLinkOrder(account, order));
        const AuthorizeLink link = buildAuthorizeLink(account, order);
        const Result<QrMatrix> matrix = encodeQr(link.text);
        benchmark::DoNotOptimize(qrImage(*matrix, 320));
    }
}

const auto *const registered = benchmark::RegisterBenchmark("link_qr", linkQr);

} // namespace
