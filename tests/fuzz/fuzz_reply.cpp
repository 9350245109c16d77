#include "core/oauth/basictoken/basicreply.h"
#include "core/oauth/replybody.h"
#include "core/oauth/replyscanner.h"
#include "core/oauth/step2_exchange/exchangereply.h"
#include "core/oauth/step3_refresh/refreshreply.h"
#include "core/oauth/step4_userinfo/userinforeply.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace wxbind;

namespace {

void must(bool held)
{
    if (!held) {
        std::abort();
    }
}

void readAsEveryEndpoint(const HttpReply &reply)
{
    const OpenId openId(QStringLiteral("oPerson"));
    const Identity identity{AppId(QStringLiteral("wx1")), openId};
    if (const auto grant = parseExchangeReply(reply)) {
        must(!grant->openId.isEmpty() && !grant->accessToken.isEmpty());
        must(!grant->unionId || !grant->unionId->isEmpty());
        must(grant->expiresInSeconds >= 0);
    }
    if (const auto grant = parseRefreshReply(reply, openId)) {
        must(grant->openId == openId && !grant->accessToken.isEmpty());
    }
    if (const auto profile = parseUserInfoReply(reply, identity)) {
        must(!profile->unionId || !profile->unionId->isEmpty());
    }
    if (const auto token =
            parseBasicTokenReply(reply, identity.appId, BasicTokenSource::Token, 1)) {
        must(!token->accessToken.isEmpty() && token->expiresAt > 0);
    }
    if (const auto info = parseFollowerReply(reply, identity)) {
        must(info->identity == identity);
    }
    (void)parseVerifyReply(reply);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReplyScan scan = scanReply(reply.body);
    must(scan.fields.has_value() != hasErrors(scan.findings));
    if (scan.fields) {
        // What was read is JSON that reads the same again, without anything left to repair.
        const auto again = scanReply(QJsonDocument(*scan.fields).toJson());
        must(again.fields == scan.fields && again.findings.isEmpty());
    }
    must(maskedBeginning(reply.body).size() <= 120);
    readAsEveryEndpoint(reply);
    return 0;
}
