#include "app/democall.h"

#include "core/http/wirecall.h"
#include "core/oauth/apiaddress.h"

#include <QCryptographicHash>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// A stand-in of the right shape and length; nothing that ever was a secret.
[[nodiscard]] QByteArray standIn(const QByteArray &prefix, const QByteArray &label,
                                 qsizetype length)
{
    QByteArray text = prefix;
    while (text.size() < length) {
        text +=
            QCryptographicHash::hash(QByteArray(label + text), QCryptographicHash::Sha256).toHex();
    }
    return text.first(length);
}

[[nodiscard]] QString textStandIn(const QByteArray &prefix, const QByteArray &label,
                                  qsizetype length)
{
    return QString::fromLatin1(standIn(prefix, label, length));
}

[[nodiscard]] Result<QUrl> urlOf(const Account &account, const DemoCall &call)
{
    const QByteArray label = call.openId.text().toUtf8() + QByteArray::number(call.at);
    if (call.step == Step::UserInfo) {
        return apiAddress(account.apiBase, u"/sns/userinfo"_s,
                          {{u"access_token"_s, textStandIn("84_", label, 110)},
                           {u"openid"_s, call.openId.text()},
                           {u"lang"_s, u"zh_CN"_s}});
    }
    return apiAddress(account.apiBase, u"/sns/oauth2/access_token"_s,
                      {{u"appid"_s, account.appId.text()},
                       {u"secret"_s, textStandIn("", "demo secret", 32)},
                       {u"code"_s, textStandIn("0", label, 32)},
                       {u"grant_type"_s, u"authorization_code"_s}});
}

[[nodiscard]] Phases phasesOf(const DemoCall &call)
{
    Phases phases;
    phases.total = call.millis;
    if (call.status != 0) {
        phases.firstByte = call.millis - call.millis / 8;
        phases.receive = call.millis / 8;
    }
    return phases;
}

} // namespace

Exchange demoExchange(const Account &account, const DemoCall &call)
{
    WireCall wire;
    wire.request.url = urlOf(account, call).value_or(account.apiBase);
    wire.request.endpoint =
        call.step == Step::UserInfo ? u"sns/userinfo"_s : u"sns/oauth2/access_token"_s;
    wire.request.context = {call.step, account.appId, {}, call.openId, u"demo"_s};
    wire.request.oneShot = call.step == Step::Exchange;
    wire.requestHeaders = {{"Accept", "*/*"}, {"User-Agent", "wxbind/0.1"}};
    wire.reply.status = call.status;
    wire.reply.body = call.body;
    if (call.status != 0) {
        const bool html = call.body.startsWith('<');
        wire.reply.headers = {{"Content-Type", html ? "text/html" : "text/plain"},
                              {"Content-Length", QByteArray::number(call.body.size())}};
        wire.remoteAddress = u"127.0.0.1"_s;
    }
    wire.error = call.error;
    wire.startedAt = call.at;
    wire.phases = phasesOf(call);
    return exchangeOf(wire);
}

QByteArray demoGrantBody(const OpenId &openId, const QString &scope, bool snapshot)
{
    const QByteArray id = openId.text().toUtf8();
    return "{\"access_token\":\"" + standIn("84_", "access" + id, 110) +
           "\",\"expires_in\":7200,\"refresh_token\":\"" + standIn("84_", "refresh" + id, 110) +
           "\",\"openid\":\"" + id + "\",\"scope\":\"" + scope.toUtf8() + '"' +
           (snapshot ? ",\"is_snapshotuser\":1}" : "}");
}

QByteArray demoErrorBody(int errcode, const QByteArray &errmsg, Msecs at)
{
    const QByteArray time = QByteArray::number(at / 1000, 16);
    const QByteArray tail = QCryptographicHash::hash(time, QCryptographicHash::Sha256).toHex();
    return "{\"errcode\":" + QByteArray::number(errcode) + ",\"errmsg\":\"" + errmsg +
           ", rid: " + time + '-' + tail.first(8) + '-' + tail.sliced(8, 8) + "\"}";
}

} // namespace wxbind
